using Alliancing.Governance;

namespace Alliancing.Reporting;

/// <summary>What happened to a decision, as a clause of a minute.</summary>
internal static class EventWords
{
    public static string Of(EventEntry entry, Func<ParticipantId, string> name) => entry.Happened switch
    {
        PositionGiven given => Position(given, entry, name),
        PositionWithdrawn withdrawn => $"{name(withdrawn.Seat)} took its position back",
        ReasonRedacted redacted => $"the reason of {name(redacted.Seat)} was hidden: {redacted.Why}",
        NoticeProven proven => $"notice to {name(proven.Seat)} proven: {proven.Evidence}",
        NoticeFailed failed => $"notice to {name(failed.Seat)} failed: {failed.Why}",
        ConflictDeclared declared => $"{name(declared.Seat)} declared an interest: {declared.Nature}",
        ConflictHandled handled => $"the interest of {name(handled.Seat)} was handled, {(handled.Handling == ConflictHandling.Recused ? "it steps back" : "it may vote")}: {handled.Why}",
        DeputyAppointed appointed => $"{name(appointed.Seat)} named {appointed.Deputy.Person} as deputy",
        RepresentativesReplaced replaced => $"{name(replaced.Seat)} is spoken for by {string.Join(", ", replaced.Representatives)}",
        EntitlementRevoked revoked => $"'{revoked.Person}' no longer speaks for {name(revoked.Seat)}: {revoked.Why}",
        SeatJoined joined => $"{joined.Seat} joined as observer",
        SeatLeft left => $"{name(left.Seat)} left: {left.Why}",
        SeatRenounced renounced => $"{name(renounced.Seat)} gave up its seat: {renounced.Why}",
        SeatSucceeded succeeded => $"{succeeded.Successor} succeeded {name(succeeded.Seat)}",
        Ratified ratified => $"{name(ratified.Body)} ratified: {ratified.Evidence}",
        RatificationRefused refused => $"{name(refused.Body)} refused to ratify: {refused.Why}",
        DecisionChallenged challenged => $"{name(challenged.Seat)} objected to the decision: {challenged.Why}",
        _ => Course(entry.Happened),
    };

    private static string Course(DecisionEvent happened) => happened switch
    {
        NoticeGiven notice => $"notice given; opens {UkTime.Text(notice.Opens)}",
        DecisionOpened { Deadline: { } deadline } => $"opened until {deadline}",
        DecisionOpened => "opened",
        DecisionReopened reopened => $"reopened until {reopened.Deadline}: {reopened.Why}",
        DecisionWithdrawn => "withdrawn",
        DecisionRescinded rescinded => $"rescinded by decision {rescinded.ByDecision}: {rescinded.Mitigation}",
        DecisionSuperseded superseded => $"superseded by decision {superseded.ByDecision}",
        DecisionImplemented { Failed.IsEmpty: true } => "carried out",
        DecisionImplemented implemented => $"carried out except for {string.Join(", ", implemented.Failed)}",
        TextAmended amended => $"text amended: {amended.Text}",
        TypingErrorCorrected corrected => $"typing error corrected: {corrected.Text}",
        NoteAdded note => $"note: {note.Text}",
        ConditionMet met => $"condition met: {met.Condition} ({met.Evidence})",
        LadderStepTaken taken => $"escalated to {taken.Step}",
        StepDecided decided => $"decided {(decided.Adopted ? "for" : "against")} it: {decided.Why}",
        HeldBehind held => $"held until decision {held.Other} is resolved",
        HoldReleased released => $"no longer held behind decision {released.Other}",
        ResultsHidden => "positions hidden until the close",
        _ => "revealing the positions was asked for",
    };

    private static string Position(PositionGiven given, EventEntry entry, Func<ParticipantId, string> name)
    {
        string principle = given.Position.Principle is { } cited ? $" ({cited})" : "";
        string reason = entry.Reason is { } words ? $": {words}" : "";
        string condition = entry.WouldAgreeIf is { } wish ? $"; would agree if {wish}" : "";
        string recorder = given.RecordedBy is { } secretary ? $"; recorded by {secretary}" : "";
        return $"{name(given.Seat)} {DecisionWords.Of(given.Position.Kind)}{principle}{reason}{condition}{recorder}";
    }
}
