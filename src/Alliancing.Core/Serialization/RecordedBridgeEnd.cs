using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Serialization;

/// <summary>One of the two settlements of a recorded bridge.</summary>
/// <param name="AgreementVersion">The version of the agreement that was settled.</param>
/// <param name="Period">The period settled.</param>
/// <param name="Name">The outturn's name; null when it has none.</param>
public sealed record RecordedBridgeEnd(string AgreementVersion, ReportingPeriod Period, string? Name = null)
{
    /// <summary>Records which settlement it is.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settlement"/> is null.</exception>
    public static RecordedBridgeEnd Of(Settlement settlement)
    {
        Guard.Against.Null(settlement, nameof(settlement));
        return new RecordedBridgeEnd(settlement.Version, settlement.Period, settlement.Outturn.Name);
    }
}
