namespace Alliancing.Governance;

/// <summary>What happens next with a decision.</summary>
internal static class NextSteps
{
    public static IEnumerable<NextStep> Of(Replay replay) => replay.Status() switch
    {
        DecisionStatus.Draft => [new("give notice and open", "the secretary", null)],
        DecisionStatus.Noticed => [new("open", "the secretary", new Deadline(replay.Notice!.Opens))],
        DecisionStatus.Open or DecisionStatus.Reopened => Positions(replay),
        DecisionStatus.Deadlocked => Climb(replay),
        DecisionStatus.Escalated => OnStep(replay),
        DecisionStatus.SubjectToConditions => Conditions(replay),
        DecisionStatus.Effective => [new("implement", "the alliance manager", null)],
        DecisionStatus.Decided => [new("nothing: the status quo stands", "nobody", null)],
        _ => [],
    };

    private static IEnumerable<NextStep> Positions(Replay replay)
    {
        foreach (SeatState seat in replay.Eligible())
        {
            if (replay.IsMuted(seat))
                yield return new NextStep($"handle the interest that {seat.Seat.Name} has declared", "the other seats", replay.Deadline);
            else if (replay.Ballot(seat).Kind == PositionKind.NotHeard)
                yield return new NextStep("give a position", seat.Seat.Name, replay.Deadline);
        }
    }

    private static IEnumerable<NextStep> Climb(Replay replay)
    {
        if (replay.AgreedAt is not null)
            return [new($"answer the refusal: {replay.Refused!.Why}", replay.NameOf(replay.Refused.Body), replay.LongStop)];
        LadderStep first = replay.NextStep!;
        return [new(first.Name, first.Owner, WorkingTime.After(replay.ClosedAt!.Value, first.WorkingDays, replay.Rule))];
    }

    private static IEnumerable<NextStep> OnStep(Replay replay)
    {
        yield return new NextStep($"agree at the {replay.Step!.Name}", replay.Step.Owner, replay.StepDeadline);
        if (replay.NextStep is { } then)
            yield return new NextStep($"failing that, {then.Name}", then.Owner, WorkingTime.After(replay.StepDeadline!.Value.At, then.WorkingDays, replay.Rule));
    }

    private static IEnumerable<NextStep> Conditions(Replay replay)
    {
        foreach (ParticipantId body in replay.Unsigned)
            yield return new NextStep("ratify", $"the board of {replay.NameOf(body)}", replay.LongStop);
        if (replay.Standstill is { } standstill && standstill.IsMetAt(replay.Now))
            yield return new NextStep("wait for the end of the standstill", "everybody", standstill);
        foreach (string condition in replay.Matter.Conditions.Where(condition => !replay.ConditionsMet.Contains(condition)))
            yield return new NextStep($"meet the condition: {condition}", "the alliance manager", null);
        foreach (string other in replay.HeldBehind)
            yield return new NextStep($"resolve decision '{other}', because both cannot be effective", "the leadership team", null);
    }
}
