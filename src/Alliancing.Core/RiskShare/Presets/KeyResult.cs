namespace Alliancing.RiskShare;

/// <summary>One key result area of a performance framework, with its weight.</summary>
/// <param name="Score">The id of its score, whose scale the terms declare.</param>
/// <param name="Weight">Its weight in the overall score; the weights of all areas together are 100 %.</param>
public sealed record KeyResult(string Score, Rate Weight);
