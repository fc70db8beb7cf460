namespace Alliancing.Governance;

/// <summary>What the positions of the eligible seats come to when a decision closes with them.</summary>
internal static class Counting
{
    public static (DecisionOutcome Outcome, NotAgreedCause Cause) Count(DecisionRule rule, IReadOnlyCollection<Ballot> ballots)
    {
        if (ballots.Count < rule.MinimumEligibleSeats)
            return (DecisionOutcome.Inquorate, NotAgreedCause.None);
        if (rule.Quorum is { } quorum && !quorum.IsMet(ballots.Count(ballot => ballot.Assents || ballot.Kind == PositionKind.StandAside), ballots.Count))
            return (DecisionOutcome.Inquorate, NotAgreedCause.None);
        return rule.Test switch
        {
            Unanimity unanimity => Unanimous(unanimity, ballots),
            ShareTest share => Enough(ballots, share.Unopposed, Reaches(Assents(ballots), Base(share.Of, ballots), share.Share, share.Comparison)),
            CountTest count => Enough(ballots, count.Unopposed, Assents(ballots) >= count.Needed),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Whether a part of a whole reaches a share; nothing of nothing reaches none.</summary>
    public static bool Reaches(int part, int whole, Rate share, Comparison comparison)
    {
        decimal needed = share.Value * whole;
        return whole > 0 && (comparison == Comparison.MoreThan ? part > needed : part >= needed);
    }

    private static (DecisionOutcome Outcome, NotAgreedCause Cause) Unanimous(Unanimity test, IReadOnlyCollection<Ballot> ballots)
    {
        if (ballots.Any(ballot => ballot.Kind == PositionKind.Dissent))
            return (DecisionOutcome.NotAgreed, NotAgreedCause.Dissent);
        if (ballots.Any(ballot => ballot.Kind == PositionKind.NotHeard && !ballot.Deemed))
            return (DecisionOutcome.Lapsed, NotAgreedCause.None);
        bool stoodAside = ballots.Any(ballot => ballot.Kind == PositionKind.StandAside);
        if (stoodAside && !test.StandAsideAllowed)
            return (DecisionOutcome.NotAgreed, NotAgreedCause.StoodAside);
        if (Assents(ballots) == 0)
            return (DecisionOutcome.NotAgreed, NotAgreedCause.NoSupport);
        if (ballots.Any(ballot => ballot.Deemed))
            return (DecisionOutcome.ConsensusBySilence, NotAgreedCause.None);
        return (stoodAside ? DecisionOutcome.Consensus : DecisionOutcome.Unanimous, NotAgreedCause.None);
    }

    private static (DecisionOutcome Outcome, NotAgreedCause Cause) Enough(IReadOnlyCollection<Ballot> ballots, bool unopposed, bool enough)
    {
        int assents = Assents(ballots);
        if (unopposed && ballots.Any(ballot => ballot.Kind == PositionKind.Dissent))
            return (DecisionOutcome.NotAgreed, NotAgreedCause.Dissent);
        if (assents == 0)
            return (DecisionOutcome.NotAgreed, NotAgreedCause.NoSupport);
        if (!enough)
            return (DecisionOutcome.NotAgreed, NotAgreedCause.TooFewAssents);
        return (assents == ballots.Count ? DecisionOutcome.Unanimous : DecisionOutcome.Majority, NotAgreedCause.None);
    }

    private static int Assents(IReadOnlyCollection<Ballot> ballots) => ballots.Count(ballot => ballot.Assents);

    private static int Base(VoteBase of, IReadOnlyCollection<Ballot> ballots) => of switch
    {
        VoteBase.Eligible => ballots.Count,
        VoteBase.NotStandingAside => ballots.Count(ballot => ballot.Kind != PositionKind.StandAside),
        _ => ballots.Count(ballot => ballot.Assents || ballot.Kind == PositionKind.Dissent),
    };
}
