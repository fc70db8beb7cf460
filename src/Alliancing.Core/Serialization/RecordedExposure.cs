using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Serialization;

/// <summary>An exposure as it is recorded in a file: data for a chart, one line for each account.</summary>
/// <remarks>Draw each account's segments from start to end; its points carry the place itself and, at a cliff, both sides of it.</remarks>
/// <param name="Agreement">The agreement's id.</param>
/// <param name="AgreementVersion">The agreement's version.</param>
/// <param name="Period">The period of the outturn that stood still.</param>
/// <param name="Axis">What varies.</param>
/// <param name="From">The lower end: major units of the currency, or a count.</param>
/// <param name="Places">Every place where some line bends or jumps, and the ends of the range, in ascending order.</param>
/// <param name="Accounts">Each account's line: points, straight parts with their slopes, extremes, asymmetry.</param>
/// <param name="LastPoundSpent">Who bears one more pound at the upper end.</param>
/// <param name="LastPoundSaved">Who receives one more pound saved at the lower end.</param>
/// <param name="Measure">The id of the measure or quantity that varies; null for the agreement's own actual.</param>
/// <param name="To">The upper end; null when there is none.</param>
/// <param name="Target">The target, or the quantity's base; null when there is none.</param>
/// <param name="Currency">The currency; null for pounds.</param>
public sealed record RecordedExposure(
    string Agreement,
    string AgreementVersion,
    ReportingPeriod Period,
    ExposureAxis Axis,
    decimal From,
    ValueList<TraceValue> Places,
    ValueList<AccountExposure> Accounts,
    ValueList<LastPoundShare> LastPoundSpent,
    ValueList<LastPoundShare> LastPoundSaved,
    string? Measure = null,
    decimal? To = null,
    TraceValue? Target = null,
    Currency? Currency = null)
{
    /// <summary>Records an exposure.</summary>
    /// <param name="exposure">The exposure.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exposure"/> is null.</exception>
    public static RecordedExposure Of(Exposure exposure)
    {
        Guard.Against.Null(exposure, nameof(exposure));
        return new RecordedExposure(
            exposure.Terms.Agreement,
            exposure.Terms.Version,
            exposure.Outturn.Period,
            exposure.Range.Axis,
            exposure.Range.From,
            exposure.Places,
            exposure.Accounts,
            exposure.LastPoundSpent,
            exposure.LastPoundSaved,
            exposure.Range.Id,
            exposure.Range.To,
            exposure.Target,
            exposure.Terms.Currency);
    }
}
