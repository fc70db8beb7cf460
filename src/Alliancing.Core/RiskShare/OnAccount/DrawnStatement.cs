using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>One statement of a series as it was drawn up: where every account stood on that day.</summary>
/// <remarks>An earlier statement is drawn up on the day that its outturn states, otherwise on the last day of its period; the last one on the day of the history.</remarks>
/// <param name="Period">What the statement covers, both ends included.</param>
/// <param name="Kind">Interim or final.</param>
/// <param name="AsAt">The day on which it was drawn up; payments made until then are in it.</param>
/// <param name="Milestones">The milestones that it reports as reached.</param>
/// <param name="Released">The part of the gain to date that is released; the rest is retained.</param>
/// <param name="Positions">Every account that has lines or payments, participants first.</param>
/// <param name="Corrections">Rounding of earlier periods.</param>
public sealed record DrawnStatement(
    ReportingPeriod Period,
    StatementKind Kind,
    LocalDate AsAt,
    ValueList<string> Milestones,
    Rate Released,
    ValueList<OnAccountPosition> Positions,
    ValueList<RoundingCorrection> Corrections);
