namespace Alliancing.Governance;

/// <summary>What stands against seats forming an electorate.</summary>
internal static class ElectorateCheck
{
    public static IEnumerable<Finding> Of(ValueList<Seat> seats, string? relatedBodiesAllowed)
    {
        if (seats.IsEmpty)
            yield return Finding.Error(GovernanceIds.NoSeat, "electorate", "The electorate has no seat. Name at least one: a decision of nobody is none.");
        foreach (IGrouping<ParticipantId, Seat> same in seats.GroupBy(seat => seat.Id).Where(group => group.Count() > 1))
            yield return Finding.Error(GovernanceIds.SeatTwice, $"electorate[{same.Key}]", $"{same.First().Name} has {same.Count()} seats. One organisation has one voice: merge them into one seat with several representatives.");
        if (relatedBodiesAllowed is not null)
            yield break;
        foreach (IGrouping<string, Seat> related in seats.Where(seat => seat.RelatedGroup is not null).DistinctBy(seat => seat.Id).GroupBy(seat => seat.RelatedGroup!, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return Finding.Error(GovernanceIds.RelatedBodies, "electorate", $"{string.Join(" and ", related.Select(seat => seat.Name))} are related ({related.Key}) and would have {related.Count()} voices. Merge them into one seat, or state the ground on which each has its own.");
    }
}
