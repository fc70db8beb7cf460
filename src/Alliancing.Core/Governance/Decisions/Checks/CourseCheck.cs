namespace Alliancing.Governance;

/// <summary>What stands against notice, opening, a change of the text, or the end of the proposal.</summary>
internal static class CourseCheck
{
    public static IEnumerable<Finding> Of(Replay replay, DecisionEvent happened)
    {
        Refusal refusal = new(replay);
        return happened switch
        {
            NoticeGiven notice => Notice(replay, refusal, notice),
            NoticeProven proven => [.. refusal.Unknown(proven.Seat), .. refusal.Blank(proven.Evidence, "The proof of notice"), .. Noticed(replay, refusal)],
            NoticeFailed failed => [.. refusal.Unknown(failed.Seat), .. refusal.Blank(failed.Why, "What was wrong with the notice"), .. Noticed(replay, refusal)],
            DecisionOpened opened => Opening(replay, refusal, opened),
            TextAmended amended => Text(replay, refusal, amended.Text),
            TypingErrorCorrected corrected => [.. Text(replay, refusal, corrected.Text), .. refusal.Unknown(corrected.ConfirmedBy)],
            ResultsHidden => replay.Hidden || replay.IsClosed ? [refusal.WrongStage("There is nothing to hide.")] : [],
            ResultsRevealed => [Revealing(replay, refusal)],
            DecisionWithdrawn withdrawn => Withdrawing(replay, refusal, withdrawn),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IEnumerable<Finding> Notice(Replay replay, Refusal refusal, NoticeGiven notice)
    {
        if (replay.OpenedAt is not null || replay.Notice is not null)
            yield return refusal.WrongStage("Notice is given once, before opening.");
        if (notice.Opens < notice.At)
            yield return refusal.Error(GovernanceIds.DeadlinePast, $"The notice says that the decision opens at {UkTime.Text(notice.Opens)}, before the notice itself.");
    }

    private static IEnumerable<Finding> Noticed(Replay replay, Refusal refusal)
    {
        if (replay.Notice is null)
            yield return refusal.WrongStage("Give notice first.");
    }

    private static IEnumerable<Finding> Opening(Replay replay, Refusal refusal, DecisionOpened opened)
    {
        if (replay.OpenedAt is not null)
            yield return refusal.WrongStage("It opens once; to open it again after its close, reopen it.");
        if (replay.Notice is { } notice && opened.At < notice.Opens)
            yield return refusal.Error(GovernanceIds.NotOpen, $"The notice says that the decision is not open until {UkTime.Text(notice.Opens)}.");
        if (opened.Deadline is { } deadline && deadline.At <= opened.At)
            yield return refusal.Error(GovernanceIds.DeadlinePast, $"The deadline {deadline} is not after the opening {UkTime.Text(opened.At)}.");
        if (!replay.Rule.HoldsOn(UkTime.DateOf(opened.At)))
            yield return refusal.Error(GovernanceIds.NoRule, $"Version {replay.Rule.Version} of the rule does not hold on {IsoDate.Text(UkTime.DateOf(opened.At))}. Take the version that does.");
        if (!replay.Eligible().Any())
            yield return refusal.Error(GovernanceIds.NobodyEligible, $"No seat is eligible: {string.Join("; ", replay.Seats.Select(seat => $"{seat.Seat.Name}: {replay.Why(seat)}"))}. A decision of nobody is none.");
    }

    private static IEnumerable<Finding> Text(Replay replay, Refusal refusal, string text)
    {
        if (replay.IsClosed)
            yield return refusal.WrongStage("The text of a closed decision stays. Reopen it to amend it.");
        foreach (Finding finding in refusal.Blank(text, "The new text"))
            yield return finding;
        if (text == replay.Text)
            yield return refusal.Error(GovernanceIds.SameText, $"The text is the same as version {replay.TextVersion}.");
    }

    private static Finding Revealing(Replay replay, Refusal refusal) => replay.Hidden && !replay.IsClosed
        ? refusal.Error(GovernanceIds.StayHidden, "Positions stay hidden until the close. Hiding cannot be undone, because seats spoke in reliance on it.")
        : refusal.Error(GovernanceIds.NotHidden, "Positions are not hidden.");

    private static IEnumerable<Finding> Withdrawing(Replay replay, Refusal refusal, DecisionWithdrawn withdrawn)
    {
        if (replay.IsClosed)
            yield return refusal.WrongStage("A closed decision is rescinded or superseded, not withdrawn.");
        else if (replay.OpenedAt is null && withdrawn.UnderDecision is null && replay.Matter.Proposer is { } proposer && withdrawn.By != proposer)
            yield return refusal.Error(GovernanceIds.NotProposer, $"Before opening only the proposer '{proposer}' withdraws the proposal.");
        else if (replay.OpenedAt is not null && withdrawn.UnderDecision is null)
            yield return refusal.Error(GovernanceIds.NotProposer, "Once open, a proposal is withdrawn only by an agreed decision under the same rule. Name it.");
        else if (withdrawn.UnderDecision is not null && withdrawn.Test != replay.Rule.Test)
            yield return refusal.Error(GovernanceIds.OtherRule, $"The withdrawing decision was agreed under another test. Needed is: {replay.Rule.Test}");
    }
}
