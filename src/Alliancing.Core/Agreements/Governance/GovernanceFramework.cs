using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Agreements;

/// <summary>Who decides what: the tiers and their people, who may bind whom and up to how much, who was appointed and why, and to whom the alliance accounts.</summary>
public sealed record GovernanceFramework
{
    /// <summary>The tiers: owner, leadership team, management team, delivery teams, co-production roster, or others by their own names.</summary>
    public ValueList<GovernanceTier> Tiers { get; init; } = [];

    /// <summary>Who may commit which participant, and up to how much.</summary>
    public ValueList<AuthorityToBind> Authorities { get; init; } = [];

    /// <summary>The posts filled on a best-person basis, each with the reason.</summary>
    public ValueList<Appointment> Appointments { get; init; } = [];

    /// <summary>Bodies outside the alliance to which a tier may report.</summary>
    public ValueList<string> OutsideBodies { get; init; } = [];

    /// <summary>Up to how much each participant has delegated, and whose approval it takes beyond that.</summary>
    public ValueList<DelegatedLimit> Limits { get; init; } = [];

    /// <summary>To whom the alliance accounts.</summary>
    public ValueList<ReportingLine> Reporting { get; init; } = [];

    /// <summary>The governance of an alliance of these participants, from which electorates are drawn.</summary>
    /// <param name="participants">The participants, in agreement order.</param>
    /// <returns>The structure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participants"/> is null.</exception>
    public GovernanceStructure Among(ValueList<Participant> participants) => new(participants, Tiers)
    {
        Authorities = Authorities,
        Appointments = Appointments,
        OutsideBodies = OutsideBodies,
    };

    /// <summary>Up to how much a participant has delegated on a day.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="on">The day.</param>
    /// <returns>The lowest limit that holds on the day, or null when none does.</returns>
    public DelegatedLimit? LimitOf(ParticipantId participant, LocalDate on) =>
        Limits.Where(l => l.Participant == participant && l.HoldsOn(on)).OrderBy(l => l.Limit.MinorUnits).FirstOrDefault();
}
