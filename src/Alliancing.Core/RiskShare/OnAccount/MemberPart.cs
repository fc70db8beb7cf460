using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>The part of a period in which a participant is a member, and what the terms make of it.</summary>
internal static class MemberPart
{
    /// <summary>The answers that the terms must give for a participant in a period, by the names that they have in documents.</summary>
    public static IEnumerable<(string Name, PartShare? Answer)> Questions(MembershipRules? rules, Participant participant, ReportingPeriod period)
    {
        if (participant.From > period.Last)
        {
            yield return ("beforeJoining", rules?.BeforeJoining);
            yield break;
        }

        if (participant.To < period.First)
        {
            yield return ("afterLeaving", rules?.AfterLeaving);
            yield break;
        }

        if (participant.From > period.First)
        {
            yield return ("joining", rules?.Joining);
        }

        if (participant.To < period.Last)
        {
            yield return ("leavingGain", rules?.LeavingGain);
            yield return ("leavingLoss", rules?.LeavingLoss);
        }
    }

    /// <summary>How much of its share the participant has: 0 to 1.</summary>
    public static Ratio Of(MembershipRules rules, Participant participant, ReportingPeriod period, bool isGain)
    {
        (string Name, PartShare? Answer)[] answers =
            [.. Questions(rules, participant, period).Where(q => q.Name != (isGain ? "leavingLoss" : "leavingGain"))];
        if (answers.Any(a => a.Answer == PartShare.None))
        {
            return Ratio.Zero;
        }

        LocalDate first = answers.Contains(("joining", PartShare.Prorated)) ? participant.From!.Value : period.First;
        LocalDate last = answers.Any(a => a is { Name: "leavingGain" or "leavingLoss", Answer: PartShare.Prorated }) ? participant.To!.Value : period.Last;
        return (Ratio)Count(rules.By, first, last) / Count(rules.By, period.First, period.Last);
    }

    private static int Count(Proration by, LocalDate first, LocalDate last) => by == Proration.Days
        ? Period.DaysBetween(first, last) + 1
        : (((last.Year - first.Year) * 12) + last.Month) - first.Month + 1;
}
