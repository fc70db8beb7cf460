using Alliancing.Lifecycle;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>Where an obligation stands by a recorded phase report.</summary>
/// <param name="Obligation">The obligation's id.</param>
/// <param name="What">What is owed.</param>
/// <param name="By">Who owes it.</param>
/// <param name="To">To whom.</param>
/// <param name="Due">The day by which it is owed.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Fulfilled">The day on which it was fulfilled; null when it was not.</param>
/// <param name="Evidence">The evidence given; null for none.</param>
public sealed record RecordedObligation(
    string Obligation,
    string What,
    ParticipantId By,
    ParticipantId To,
    LocalDate Due,
    ObligationStatus Status,
    LocalDate? Fulfilled = null,
    string? Evidence = null)
{
    /// <summary>Records an obligation.</summary>
    /// <param name="report">The obligation's report.</param>
    /// <returns>The record.</returns>
    public static RecordedObligation Of(ObligationReport report)
    {
        ObligationUndertaken undertaken = report.Undertaken;
        return new RecordedObligation(undertaken.Obligation, undertaken.What, undertaken.By, undertaken.To, undertaken.Due, report.Status, report.Fulfilled, report.Evidence);
    }
}
