using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>The vote of the others on whether a conflicted seat must step back from a matter.</summary>
/// <remarks>The seat concerned is not in that electorate. Equal numbers fall towards stepping back.</remarks>
/// <example>
/// <code>
/// Electorate electorate = Electorate.Of(Seat.Of("alder"), Seat.Of("birch"), Seat.Of("cedar"));
/// StepBackResult result = StepBackBallot.Decide(electorate, "cedar", [new StepBackVote("alder", MustStepBack: true), new StepBackVote("birch", MustStepBack: false)]);
/// ConflictHandling handling = result.Handling;   // Recused
/// </code>
/// </example>
public static class StepBackBallot
{
    /// <summary>Counts the votes, or returns every reason why they cannot be counted.</summary>
    /// <param name="electorate">The seats of the decision.</param>
    /// <param name="concerned">The seat that may have to step back.</param>
    /// <param name="votes">The votes of the others, each once.</param>
    public static StepBackOutcome Evaluate(Electorate electorate, ParticipantId concerned, ValueList<StepBackVote> votes)
    {
        Guard.Against.Null(electorate, nameof(electorate));
        Guard.Against.Null(votes, nameof(votes));
        ValueList<Finding> findings = [.. Against(electorate, concerned, votes)];
        if (!findings.IsEmpty)
            return new StepBackOutcome(null, findings);
        int stepBack = votes.Count(vote => vote.MustStepBack);
        int clear = votes.Count - stepBack;
        bool unanimous = votes.Count == electorate.Seats.Count - 1 && (stepBack == 0 || clear == 0);
        return new StepBackOutcome(
            new StepBackResult(concerned, stepBack >= clear ? ConflictHandling.Recused : ConflictHandling.Cleared, unanimous ? DecisionOutcome.Unanimous : DecisionOutcome.Majority, votes),
            []);
    }

    /// <summary>Counts the votes.</summary>
    /// <param name="electorate">The seats of the decision.</param>
    /// <param name="concerned">The seat that may have to step back.</param>
    /// <param name="votes">The votes of the others, each once.</param>
    /// <exception cref="GovernanceRefusedException">The votes cannot be counted; the exception carries every reason.</exception>
    public static StepBackResult Decide(Electorate electorate, ParticipantId concerned, ValueList<StepBackVote> votes)
    {
        StepBackOutcome outcome = Evaluate(electorate, concerned, votes);
        return outcome.Result ?? throw new GovernanceRefusedException("The vote on stepping back is refused", outcome.Findings);
    }

    private static IEnumerable<Finding> Against(Electorate electorate, ParticipantId concerned, ValueList<StepBackVote> votes)
    {
        const string place = "stepBack";
        foreach (ParticipantId unknown in votes.Select(vote => vote.Seat).Append(concerned).Distinct().Where(id => !electorate.TryFind(id, out _)))
            yield return Finding.Error(GovernanceIds.UnknownSeat, place, $"There is no seat '{unknown}'. The seats are {string.Join(", ", electorate.Seats.Select(seat => seat.Id))}.");
        if (votes.Any(vote => vote.Seat == concerned))
            yield return Finding.Error(GovernanceIds.OwnConflict, place, $"'{concerned}' votes on its own case. Leave it out.");
        foreach (IGrouping<ParticipantId, StepBackVote> twice in votes.GroupBy(vote => vote.Seat).Where(group => group.Count() > 1))
            yield return Finding.Error(GovernanceIds.SignedTwice, place, $"'{twice.Key}' votes {twice.Count()} times. A seat votes once.");
        if (votes.IsEmpty)
            yield return Finding.Error(GovernanceIds.NobodyEligible, place, "Nobody has voted. A decision of nobody is none.");
    }
}
