namespace Alliancing.RiskShare;

/// <summary>The target and actual of one measure that has its own, for components that name it.</summary>
/// <param name="Id">The id that the measure names.</param>
/// <param name="Target">The target or base.</param>
/// <param name="Actual">The outturn.</param>
public sealed record MeasureOutturn(string Id, AgreedTarget? Target, AllowableCost? Actual);
