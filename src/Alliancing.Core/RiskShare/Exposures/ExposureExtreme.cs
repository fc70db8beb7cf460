namespace Alliancing.RiskShare;

/// <summary>The highest or lowest value of a line over the range.</summary>
/// <param name="Amount">The value; null when the line has no bound.</param>
/// <param name="At">The first place where it is; null when the line has no bound.</param>
/// <param name="IsReached">Whether the line is ever there; at a cliff it may only be approached.</param>
public sealed record ExposureExtreme(ExactMoney? Amount, TraceValue? At, bool IsReached);
