using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>The tiers of an alliance, who may bind whom, and why the posts are held as they are.</summary>
/// <remarks>Two are equal when all parts are.</remarks>
/// <param name="Participants">The participants.</param>
/// <param name="Tiers">The tiers.</param>
/// <example>
/// <code>
/// Person carol = new("carol", "Carol"), dan = new("dan", "Dan"), eve = new("eve", "Eve");
/// GovernanceStructure structure = new(
///     [Participant.Owner("council", "Council"), Participant.Provider("alder", "Alder")],
///     [
///         new GovernanceTier("owner", "Commissioner", TierKind.Owner, [new TierMember(carol, "council")]),
///         new GovernanceTier("team", "Leadership team", TierKind.LeadershipTeam, [new TierMember(carol, "council"), new TierMember(dan, "alder")]),
///         new GovernanceTier("management", "Management team", TierKind.ManagementTeam, [new TierMember(eve, "alder", TierRole.AllianceManager), new TierMember(carol, "council")]),
///     ]);
/// int found = structure.Review(new LocalDate(2026, 3, 2)).Count;   // 3
/// </code>
/// </example>
public sealed record GovernanceStructure(ValueList<Participant> Participants, ValueList<GovernanceTier> Tiers)
{
    /// <summary>The participants.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<Participant> Participants { get; init => field = Guard.Against.Null(value, nameof(Participants)); } = Guard.Against.Null(Participants, nameof(Participants));

    /// <summary>The tiers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<GovernanceTier> Tiers { get; init => field = Guard.Against.Null(value, nameof(Tiers)); } = Guard.Against.Null(Tiers, nameof(Tiers));

    /// <summary>Who may bind whom.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<AuthorityToBind> Authorities { get; init => field = Guard.Against.Null(value, nameof(Authorities)); } = [];

    /// <summary>Why the posts are held as they are.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<Appointment> Appointments { get; init => field = Guard.Against.Null(value, nameof(Appointments)); } = [];

    /// <summary>Bodies outside the tiers to which a tier may report, such as the council's cabinet.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> OutsideBodies { get; init => field = Guard.Against.Null(value, nameof(OutsideBodies)); } = [];

    /// <summary>Finds what is missing or wrong in the structure on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>Every finding: errors where a membership rule is broken, warnings where something is probably missing.</returns>
    public ValueList<Finding> Review(LocalDate on) => [.. TierCheck.Of(this, on), .. MembersCheck.Of(this, on), .. AppointmentCheck.Of(this)];

    /// <summary>The leadership team as the seats that decide, each represented by its members of the team.</summary>
    /// <returns>The electorate, or every reason why there is none; a participant without a member has a vacant seat.</returns>
    public ElectorateOutcome ToElectorate() => Electorate.Evaluate(
    [
        .. Participants.Select(participant => Seat.Of(
            participant,
            [.. Tiers.Where(tier => tier.Kind == TierKind.LeadershipTeam).SelectMany(tier => tier.Members).Where(member => member.Participant == participant.Id).Select(member => member.Person)])),
    ]);

    /// <summary>Finds the seats for which nobody may bind their organisation to a matter.</summary>
    /// <param name="electorate">The seats.</param>
    /// <param name="matter">The matter and the money that it commits.</param>
    /// <param name="on">The day.</param>
    /// <returns>An error for each seat whose representatives lack the authority.</returns>
    public ValueList<Finding> ReviewAuthority(Electorate electorate, Matter matter, LocalDate on)
    {
        Guard.Against.Null(electorate, nameof(electorate));
        Guard.Against.Null(matter, nameof(matter));
        return
        [
            .. electorate.Seats.Where(seat => !seat.IsVacant && !seat.Representatives.Any(person => MayBind(person, seat.Id, matter.Amount, on)))
                .Select(seat => Finding.Error(GovernanceIds.NoAuthority, $"authorities[{seat.Id}]", $"Nobody who represents {seat.Name} may commit it to '{matter.Title}'{(matter.Amount is { } amount ? $" ({amount:C})" : "")} on {IsoDate.Text(on)}. Record the authority, or send somebody who has it.")),
        ];
    }

    internal bool MayBind(Person person, ParticipantId participant, Money? amount, LocalDate on) =>
        Authorities.Any(authority => authority.Person.Id == person.Id && authority.Participant == participant && authority.Covers(amount, on));
}
