namespace Alliancing.RiskShare;

/// <summary>A score, quantity or fact of the outturn.</summary>
/// <typeparam name="T">A decimal for scores and quantities, a text for facts.</typeparam>
/// <param name="Id">The id that the terms name.</param>
/// <param name="Value">The value.</param>
public sealed record StatedValue<T>(string Id, T Value);
