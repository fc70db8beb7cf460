using Alliancing.Governance;

namespace Alliancing.Core.Tests.Governance;

/// <summary>A second count, written from the words of the rules and without a thought for speed.</summary>
/// <remarks>Marks are those of <see cref="Ballots"/>, with s for a seat that was silent after proven notice and R for one that stepped back.</remarks>
internal static class NaiveCount
{
    public static (DecisionOutcome Outcome, NotAgreedCause Cause) Of(DecisionRule rule, string ballot)
    {
        string marks = ballot.Replace("R", "", StringComparison.Ordinal);
        int Number(string of) => marks.Count(mark => of.Contains(mark, StringComparison.Ordinal));
        int seats = marks.Length;
        int yes = Number("+r");
        int no = Number("-");
        int aside = Number("0");

        if (seats < rule.MinimumEligibleSeats)
            return (DecisionOutcome.Inquorate, NotAgreedCause.None);
        if (rule.Quorum is { } quorum && (seats == 0 || !Enough(yes + aside, seats, quorum.Share, quorum.Comparison)))
            return (DecisionOutcome.Inquorate, NotAgreedCause.None);

        if (rule.Test is Unanimity unanimity)
        {
            if (no > 0)
                return (DecisionOutcome.NotAgreed, NotAgreedCause.Dissent);
            if (Number(".") > 0)
                return (DecisionOutcome.Lapsed, NotAgreedCause.None);
            if (aside > 0 && !unanimity.StandAsideAllowed)
                return (DecisionOutcome.NotAgreed, NotAgreedCause.StoodAside);
            if (yes == 0)
                return (DecisionOutcome.NotAgreed, NotAgreedCause.NoSupport);
            DecisionOutcome how = Number("s") > 0 ? DecisionOutcome.ConsensusBySilence : aside > 0 ? DecisionOutcome.Consensus : DecisionOutcome.Unanimous;
            return (how, NotAgreedCause.None);
        }

        (bool enough, bool unopposed) = rule.Test switch
        {
            CountTest count => (yes >= count.Needed, count.Unopposed),
            ShareTest { Of: VoteBase.Eligible } share => (Enough(yes, seats, share.Share, share.Comparison), share.Unopposed),
            ShareTest { Of: VoteBase.NotStandingAside } share => (Enough(yes, seats - aside, share.Share, share.Comparison), share.Unopposed),
            ShareTest share => (Enough(yes, yes + no, share.Share, share.Comparison), share.Unopposed),
            _ => throw new InvalidOperationException(),
        };
        if (unopposed && no > 0)
            return (DecisionOutcome.NotAgreed, NotAgreedCause.Dissent);
        if (yes == 0)
            return (DecisionOutcome.NotAgreed, NotAgreedCause.NoSupport);
        if (!enough)
            return (DecisionOutcome.NotAgreed, NotAgreedCause.TooFewAssents);
        return (yes == seats ? DecisionOutcome.Unanimous : DecisionOutcome.Majority, NotAgreedCause.None);
    }

    private static bool Enough(int part, int whole, Rate share, Comparison comparison)
    {
        int hundredths = (int)(share.Value * 100m);
        return whole > 0 && (comparison == Comparison.AtLeast ? part * 100 >= whole * hundredths : part * 100 > whole * hundredths);
    }
}
