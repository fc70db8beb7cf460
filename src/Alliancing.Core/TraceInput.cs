namespace Alliancing;

/// <summary>A value that a step read.</summary>
/// <param name="Name">What the value is.</param>
/// <param name="Value">The exact value.</param>
/// <param name="Source">Where it came from, for example <c>outturn.target</c>.</param>
public sealed record TraceInput(string Name, TraceValue Value, string Source);
