namespace Alliancing.Agreements;

/// <summary>Who decides what: the tiers, the limits of authority, and to whom the alliance accounts.</summary>
public sealed record GovernanceFramework
{
    /// <summary>To whom the alliance accounts.</summary>
    public ValueList<ReportingLine> Reporting { get; init; } = [];

    /// <summary>How far a participant's people may bind it.</summary>
    /// <param name="participant">The participant.</param>
    /// <returns>The limit, or null when none is stated.</returns>
    public Money? LimitOf(ParticipantId participant) => null;

    internal IEnumerable<(string Title, IEnumerable<string> Lines)> Statements()
    {
        yield return ("Reporting", Reporting.Select(r => r.ToString()));
    }
}
