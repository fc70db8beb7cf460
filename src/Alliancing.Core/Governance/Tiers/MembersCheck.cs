using NodaTime;

namespace Alliancing.Governance;

/// <summary>Whether each tier has the people that it needs.</summary>
internal static class MembersCheck
{
    public static IEnumerable<Finding> Of(GovernanceStructure structure, LocalDate on) =>
        structure.Tiers.SelectMany(tier => Everyone(structure, tier).Concat(tier.Kind switch
        {
            TierKind.Owner => Owner(structure, tier),
            TierKind.LeadershipTeam => FromEach(structure, tier, on).Concat(Binding(structure, tier, on)),
            TierKind.ManagementTeam => FromEach(structure, tier, on).Concat(Manager(tier)),
            TierKind.DeliveryTeam => Delivery(tier),
            TierKind.CoProduction => CoProduction(tier),
            _ => [],
        }));

    private static IEnumerable<Finding> Everyone(GovernanceStructure structure, GovernanceTier tier)
    {
        foreach (TierMember member in tier.Members.Where(member => member.Participant is { } id && structure.Participants.All(participant => participant.Id != id)))
            yield return At(GovernanceIds.UnknownParticipant, tier, $"{member.Person} is said to be of '{member.Participant}', which is not a participant.");
        foreach (IGrouping<string, TierMember> twice in tier.Members.GroupBy(member => member.Person.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return At(GovernanceIds.MemberTwice, tier, $"{twice.First().Person} is in {tier.Name} {twice.Count()} times. Name each person once.");
    }

    private static IEnumerable<Finding> Owner(GovernanceStructure structure, GovernanceTier tier) =>
        tier.Members.Where(member => structure.Participants.All(participant => participant.Id != member.Participant || participant.Side != Side.Owner))
            .Select(member => At(GovernanceIds.NotAnOwner, tier, $"{member.Person} is in {tier.Name} and not of a commissioner. The owner's tier is the commissioners'."));

    private static IEnumerable<Finding> FromEach(GovernanceStructure structure, GovernanceTier tier, LocalDate on) =>
        structure.Participants.Where(participant => participant.TakesPartOn(on) && tier.Members.All(member => member.Participant != participant.Id))
            .Select(participant => At(GovernanceIds.NobodyFrom, tier, $"Nobody of {participant.Name} is in {tier.Name}. Every participant has somebody there, the commissioner included."));

    private static IEnumerable<Finding> Binding(GovernanceStructure structure, GovernanceTier tier, LocalDate on) =>
        tier.Members.Where(member => member.Participant is not { } participant || !structure.MayBind(member.Person, participant, null, on))
            .Select(member => At(GovernanceIds.CannotBind, tier, $"{member.Person} is in {tier.Name} without authority to bind {(member.Participant is { } participant ? participant.ToString() : "any participant")} on {IsoDate.Text(on)}. Record the authority and its source."));

    private static IEnumerable<Finding> Manager(GovernanceTier tier)
    {
        int managers = tier.Members.Count(member => member.Role == TierRole.AllianceManager);
        if (managers != 1)
            yield return At(GovernanceIds.OneManager, tier, $"{tier.Name} has {managers} alliance managers. It has one, whom everybody can go to.");
    }

    private static IEnumerable<Finding> Delivery(GovernanceTier tier)
    {
        int from = tier.Members.Select(member => member.Participant).Distinct().Count();
        if (from != 1)
            yield return At(GovernanceIds.DeliveryTeam, tier, $"{tier.Name} has people of {from} participants. A delivery team is one participant's.");
    }

    private static IEnumerable<Finding> CoProduction(GovernanceTier tier)
    {
        foreach ((TierRole role, string name) in new[] { (TierRole.LivedExperience, "lived experience"), (TierRole.Staff, "the staff of the service") })
        {
            if (tier.Members.All(member => member.Role != role))
                yield return Finding.Warning(GovernanceIds.NoVoice, $"tiers[{tier.Id}]", $"Nobody in {tier.Name} speaks for {name}. Invite somebody.");
        }
    }

    private static Finding At(string id, GovernanceTier tier, string message) => Finding.Error(id, $"tiers[{tier.Id}]", message);
}
