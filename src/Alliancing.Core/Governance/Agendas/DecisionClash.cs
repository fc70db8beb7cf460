namespace Alliancing.Governance;

/// <summary>Two decisions that cannot both be effective.</summary>
/// <param name="First">The id of the one proposed first.</param>
/// <param name="Second">The id of the one that waits for it.</param>
public sealed record DecisionClash(string First, string Second);
