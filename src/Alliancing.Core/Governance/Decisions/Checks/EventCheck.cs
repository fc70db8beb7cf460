namespace Alliancing.Governance;

/// <summary>What stands against an event, found before anything happens.</summary>
internal static class EventCheck
{
    public static IEnumerable<Finding> Of(Decision decision, DecisionEvent happened)
    {
        if (decision.Version > 0 && decision.History[^1].At > happened.At)
            return [Finding.Error(GovernanceIds.OutOfOrder, decision.Place, $"The event is of {UkTime.Text(happened.At)} and the one before it of {UkTime.Text(decision.History[^1].At)}. Events come in the order of time.")];
        Replay replay = Replay.Of(decision, happened.At);
        if (IsOver(replay) && happened is not (NoteAdded or DecisionChallenged or ReasonRedacted))
            return [new Refusal(replay).WrongStage("Nothing more can happen to it but notes.")];
        return happened switch
        {
            PositionGiven given => PositionCheck.Of(replay, given),
            PositionWithdrawn withdrawn => PositionCheck.Of(replay, withdrawn),
            ReasonRedacted redacted => PositionCheck.Of(replay, redacted),
            EntitlementRevoked or DeputyAppointed or RepresentativesReplaced => PeopleCheck.Of(replay, happened),
            ConflictDeclared or ConflictHandled => ConflictCheck.Of(replay, happened),
            SeatLeft or SeatRenounced or SeatSucceeded or SeatJoined => MembershipCheck.Of(replay, happened),
            LadderStepTaken or StepDecided => LadderCheck.Of(replay, happened),
            Ratified or RatificationRefused => RatificationCheck.Of(replay, happened),
            ConditionMet or HeldBehind or HoldReleased or DecisionImplemented => EffectCheck.Of(replay, happened),
            DecisionChallenged or NoteAdded or DecisionReopened or DecisionSuperseded or DecisionRescinded => AftermathCheck.Of(replay, happened),
            _ => CourseCheck.Of(replay, happened),
        };
    }

    private static bool IsOver(Replay replay) => replay.Status() is DecisionStatus.Withdrawn or DecisionStatus.Superseded or DecisionStatus.Rescinded;
}
