namespace Alliancing.Governance;

/// <summary>What stands against a change of who speaks for a seat.</summary>
internal static class PeopleCheck
{
    public static IEnumerable<Finding> Of(Replay replay, DecisionEvent happened)
    {
        Refusal refusal = new(replay);
        return happened switch
        {
            EntitlementRevoked revoked => [.. refusal.Late(), .. refusal.Unknown(revoked.Seat), .. refusal.Blank(revoked.Why, "The reason for revoking the entitlement"), .. refusal.Blank(revoked.By, "Who revokes the entitlement"), .. Person(replay, refusal, revoked)],
            DeputyAppointed appointed => [.. refusal.Late(), .. refusal.Unknown(appointed.Seat), .. Appointing(replay, refusal, appointed)],
            RepresentativesReplaced replaced => [.. refusal.Late(), .. refusal.Unknown(replaced.Seat)],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IEnumerable<Finding> Person(Replay replay, Refusal refusal, EntitlementRevoked revoked)
    {
        if (replay.Find(revoked.Seat) is { } seat && !seat.Represents(revoked.Person) && seat.DeputyNamed(revoked.Person) is null)
            yield return refusal.At(revoked.Seat, GovernanceIds.NotEntitled, $"'{revoked.Person}' does not speak for {seat.Seat.Name}, so that there is nothing to revoke.");
    }

    private static IEnumerable<Finding> Appointing(Replay replay, Refusal refusal, DeputyAppointed appointed)
    {
        if (appointed.By is null || replay.Find(appointed.Seat) is not { } seat || seat.Represents(appointed.By))
            yield break;
        if (seat.DeputyNamed(appointed.By) is null)
            yield return refusal.At(appointed.Seat, GovernanceIds.NotEntitled, $"'{appointed.By}' does not represent {seat.Seat.Name} and appoints no deputy for it.");
        else if (!replay.Rule.DeputiesMayAppoint)
            yield return refusal.At(appointed.Seat, GovernanceIds.DeputyChain, $"'{appointed.By}' is a deputy of {seat.Seat.Name}. A deputy appoints no deputy: let a representative do it.");
    }
}
