namespace Alliancing.RiskShare;

/// <summary>One statement of a history: what had happened, and whether more was to come.</summary>
/// <remarks>
/// A statement either follows the one before, or begins where that began and brings it up to date: quarters of a year to date, or a final account of the same year.
/// Under <see cref="SeriesMethod.Cumulative"/> every statement begins where the first began.
/// </remarks>
/// <param name="Kind">Interim or final.</param>
/// <param name="Outturn">What happened from the first to the last day of its period.</param>
/// <param name="Milestones">The milestones reached since the statement before; null for none.</param>
public sealed record PeriodStatement(StatementKind Kind, Outturn Outturn, ValueList<string>? Milestones = null)
{
    /// <summary>The period, both ends included.</summary>
    public ReportingPeriod Period => Outturn.Period;

    /// <summary>An interim statement.</summary>
    /// <param name="outturn">What happened.</param>
    /// <param name="milestones">The milestones reached since the statement before.</param>
    /// <returns>The statement.</returns>
    public static PeriodStatement Interim(Outturn outturn, params ReadOnlySpan<string> milestones) =>
        new(StatementKind.Interim, outturn, milestones.IsEmpty ? null : ValueList.Create(milestones));

    /// <summary>The final statement.</summary>
    /// <param name="outturn">What happened.</param>
    /// <returns>The statement.</returns>
    public static PeriodStatement Final(Outturn outturn) => new(StatementKind.Final, outturn);
}
