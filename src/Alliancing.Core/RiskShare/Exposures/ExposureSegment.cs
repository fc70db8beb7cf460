namespace Alliancing.RiskShare;

/// <summary>A straight part of one account's line, between two places and without them.</summary>
/// <param name="From">The lower end.</param>
/// <param name="To">The upper end; null when the part goes on for ever.</param>
/// <param name="Start">What the line comes to just above the lower end.</param>
/// <param name="End">What it comes to just below the upper end; null when the part goes on for ever.</param>
/// <param name="Slope">The marginal rate: what one more pound of the actual does to the line, as a rate; what one more unit of a quantity does, as money.</param>
public sealed record ExposureSegment(TraceValue From, TraceValue? To, ExactMoney Start, ExactMoney? End, TraceValue Slope);
