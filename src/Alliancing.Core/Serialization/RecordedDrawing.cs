using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>One statement of a recorded series, as it was drawn up.</summary>
/// <param name="Kind">Interim or final.</param>
/// <param name="Period">What it covers.</param>
/// <param name="AsAt">The day on which it was drawn up.</param>
/// <param name="Positions">Where every account stood.</param>
/// <param name="Milestones">The milestones that it reports as reached; null for none.</param>
/// <param name="Released">The part of the gain to date that is released; null for all of it.</param>
/// <param name="Corrections">Rounding of earlier periods; null for none.</param>
public sealed record RecordedDrawing(
    StatementKind Kind,
    ReportingPeriod Period,
    LocalDate AsAt,
    ValueList<RecordedPosition> Positions,
    ValueList<string>? Milestones = null,
    Rate? Released = null,
    ValueList<RoundingCorrection>? Corrections = null)
{
    /// <summary>Records a statement of a series.</summary>
    /// <param name="drawn">The statement as it was drawn up.</param>
    /// <returns>The record.</returns>
    public static RecordedDrawing Of(DrawnStatement drawn) => new(
        drawn.Kind,
        drawn.Period,
        drawn.AsAt,
        [.. drawn.Positions.Select(RecordedPosition.Of)],
        drawn.Milestones.Count == 0 ? null : drawn.Milestones,
        drawn.Released == Rate.One ? null : drawn.Released,
        drawn.Corrections.Count == 0 ? null : drawn.Corrections);
}
