using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>A settlement as it is recorded in a file.</summary>
/// <param name="Agreement">The agreement's id.</param>
/// <param name="Period">The period settled.</param>
/// <param name="Lines">The lines.</param>
/// <param name="AgreementVersion">The agreement's version; null when it is not recorded.</param>
/// <param name="Currency">The currency; null for pounds.</param>
/// <param name="Source">Where the figures come from; null for a settlement made by this library.</param>
/// <param name="Components">What each component came to; null when it is not recorded.</param>
/// <param name="Findings">What was found; null for nothing.</param>
/// <param name="Trace">How it was calculated; null when it is not recorded.</param>
public sealed record RecordedSettlement(
    string Agreement,
    ReportingPeriod Period,
    ValueList<RecordedLine> Lines,
    string? AgreementVersion = null,
    Currency? Currency = null,
    string? Source = null,
    ValueList<ComponentSettlement>? Components = null,
    ValueList<RecordedFinding>? Findings = null,
    RecordedTrace? Trace = null)
{
    /// <summary>Records a settlement.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <returns>The record.</returns>
    public static RecordedSettlement Of(Settlement settlement) => new(
        settlement.Agreement,
        settlement.Period,
        [.. settlement.Lines.Select(RecordedLine.Of)],
        settlement.Version,
        settlement.Currency,
        null,
        settlement.Components,
        settlement.Findings.Count == 0 ? null : [.. settlement.Findings.Select(RecordedFinding.Of)]);

    /// <summary>Adds the record up: the lines of each component to what it came to, entitlements and clamps to nothing.</summary>
    /// <returns>What does not add up; nothing where the record is whole. Without components only entitlements and clamps can be added up.</returns>
    public ValueList<Finding> Review()
    {
        var findings = new List<Finding>();
        new RecordedSums(Currency ?? default, Components, findings).Check(Lines, "lines");
        return [.. findings];
    }
}
