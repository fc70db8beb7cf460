namespace Alliancing.Governance;

/// <content>What it has come to and where it stands.</content>
internal sealed partial class Replay
{
    /// <summary>The step of the ladder on which it is; null when on none.</summary>
    public LadderStep? Step => StepTaken is { } taken ? Rule.Ladder.First(step => step.Name == taken.Step) : null;

    /// <summary>The step that would be taken next; null when there is none.</summary>
    public LadderStep? NextStep => Rule.Ladder.ElementAtOrDefault(Step is { } step ? IndexOf(step) + 1 : 0);

    /// <summary>By when the step on which it is must be done.</summary>
    public Deadline? StepDeadline => StepTaken is { } taken ? WorkingTime.After(taken.At, Step!.WorkingDays, Rule) : null;

    /// <summary>By when every body must have ratified; null when none must or nothing is agreed.</summary>
    public Deadline? LongStop => AgreedAt is { } agreed && Rule.Ratification is { } ratification ? WorkingTime.After(agreed, ratification.WorkingDays, Rule) : null;

    /// <summary>The end of the standstill; null when there is none or nothing is agreed.</summary>
    public Deadline? Standstill => AgreedAt is { } agreed && Rule.StandstillWorkingDays > 0 ? WorkingTime.After(agreed, Rule.StandstillWorkingDays, Rule) : null;

    /// <summary>The bodies that have not ratified.</summary>
    public IEnumerable<ParticipantId> Unsigned => Rule.Ratification is { } ratification ? ratification.Bodies.Where(body => Signed.All(signed => signed.Body != body)) : [];

    private bool LadderExhausted => StepDeadline is { } deadline && NextStep is null && !deadline.IsMetAt(Now);

    private bool RatificationLapsed => LongStop is { } stop && !stop.IsMetAt(Now) && Unsigned.Any();

    public (DecisionOutcome Outcome, NotAgreedCause Cause) Outcome()
    {
        if (!IsClosed)
            return (DecisionOutcome.Undecided, NotAgreedCause.None);
        if (Refused is not null)
            return (DecisionOutcome.NotAgreed, NotAgreedCause.RatificationRefused);
        return RatificationLapsed ? (DecisionOutcome.Lapsed, NotAgreedCause.None) : _result;
    }

    public DecisionStatus Status()
    {
        if (Rescinded is not null)
            return DecisionStatus.Rescinded;
        if (Superseded is not null)
            return DecisionStatus.Superseded;
        if (Withdrawn is not null)
            return DecisionStatus.Withdrawn;
        if (Implemented is not null)
            return DecisionStatus.Implemented;
        if (OpenedAt is null)
            return Notice is null ? DecisionStatus.Draft : DecisionStatus.Noticed;
        if (!IsClosed)
            return Reopened is null ? DecisionStatus.Open : DecisionStatus.Reopened;
        return AfterClose();
    }

    /// <summary>Everything that still stands between agreement and effect.</summary>
    public IEnumerable<string> Unmet()
    {
        foreach (ParticipantId body in Unsigned)
            yield return $"ratification by {NameOf(body)}{(LongStop is { } stop ? $" by {stop}" : "")}";
        if (Standstill is { } standstill && standstill.IsMetAt(Now))
            yield return $"standstill until {standstill}";
        foreach (string condition in Matter.Conditions.Where(condition => !ConditionsMet.Contains(condition)))
            yield return condition;
        foreach (string other in HeldBehind)
            yield return $"decision '{other}' resolved, because both cannot be effective";
    }

    public string NameOf(ParticipantId id) => Find(id)?.Seat.Name ?? id.ToString();

    private DecisionStatus AfterClose()
    {
        if (Agrees(Outcome().Outcome))
            return Unmet().Any() ? DecisionStatus.SubjectToConditions : DecisionStatus.Effective;
        if (TakesPositions)
            return StepTaken is null ? DecisionStatus.Deadlocked : DecisionStatus.Escalated;
        return Refused is not null && !RatificationLapsed ? DecisionStatus.Deadlocked : DecisionStatus.Decided;
    }

    private int IndexOf(LadderStep step)
    {
        for (int index = 0; index < Rule.Ladder.Count; index++)
        {
            if (Rule.Ladder[index] == step)
                return index;
        }

        throw new System.Diagnostics.UnreachableException();
    }
}
