namespace Alliancing.Governance;

/// <summary>What stands against challenging, reopening, replacing or taking back a decision.</summary>
internal static class AftermathCheck
{
    public static IEnumerable<Finding> Of(Replay replay, DecisionEvent happened)
    {
        Refusal refusal = new(replay);
        return happened switch
        {
            NoteAdded note => refusal.Blank(note.Text, "The note"),
            DecisionChallenged challenged => [.. refusal.Unknown(challenged.Seat), .. refusal.Blank(challenged.Why, "The reason for the objection"), .. Closed(replay, refusal, "Until it closes, object to the proposal by dissenting.")],
            DecisionReopened reopened => Reopening(replay, refusal, reopened),
            DecisionSuperseded superseded => [.. refusal.Blank(superseded.ByDecision, "The decision that replaces it"), .. Agreed(replay, refusal)],
            DecisionRescinded rescinded => Rescinding(replay, refusal, rescinded),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IEnumerable<Finding> Closed(Replay replay, Refusal refusal, string remedy)
    {
        if (!replay.IsClosed)
            yield return refusal.WrongStage(remedy);
    }

    private static IEnumerable<Finding> Agreed(Replay replay, Refusal refusal)
    {
        if (!Replay.Agrees(replay.Outcome().Outcome))
            yield return refusal.WrongStage("Only what is agreed is replaced; what is not may simply be proposed anew.");
    }

    private static IEnumerable<Finding> Reopening(Replay replay, Refusal refusal, DecisionReopened reopened)
    {
        foreach (Finding finding in Closed(replay, refusal, "Only a closed decision is reopened.").Concat(refusal.Blank(reopened.Why, "The reason for reopening")))
            yield return finding;
        if (replay.Implemented is not null)
            yield return refusal.WrongStage("What is carried out is rescinded or superseded, not reopened.");
        if (reopened.Deadline.At <= reopened.At)
            yield return refusal.Error(GovernanceIds.DeadlinePast, $"The new deadline {reopened.Deadline} is not after the reopening {UkTime.Text(reopened.At)}. Give a new closing date.");
    }

    private static IEnumerable<Finding> Rescinding(Replay replay, Refusal refusal, DecisionRescinded rescinded)
    {
        if (replay.Status() is not (DecisionStatus.Effective or DecisionStatus.Implemented))
            yield return refusal.WrongStage("Only a decision in effect is rescinded.");
        foreach (Finding finding in refusal.Blank(rescinded.ByDecision, "The decision that takes it back"))
            yield return finding;
        if (rescinded.Test != replay.Rule.Test)
            yield return refusal.Error(GovernanceIds.OtherRule, $"The rescinding decision was agreed under another test. Needed is: {replay.Rule.Test}");
        if (rescinded.Consequences.IsEmpty)
            yield return refusal.Error(GovernanceIds.NoMitigation, "The consequences of taking the decision back are not listed. List at least one.");
        if (string.IsNullOrWhiteSpace(rescinded.Mitigation))
            yield return refusal.Error(GovernanceIds.NoMitigation, "Nothing is said on how the consequences are mitigated. Say it.");
    }
}
