namespace Alliancing.Governance;

/// <summary>The canonical form of events: what they have in common, their name, and their own fields.</summary>
internal static class CanonicalEvents
{
    public static void Write(CanonicalWriter writer, EventEntry entry)
    {
        DecisionEvent happened = entry.Happened;
        writer.Text("event", happened.GetType().Name).Instant("at", happened.At).Text("by", happened.By).Text("key", happened.Key);
        switch (happened)
        {
            case PositionGiven given:
                Position(writer, given, entry);
                break;
            case NoticeGiven or DecisionOpened or DecisionReopened or DecisionWithdrawn or DecisionRescinded or DecisionSuperseded or DecisionChallenged or DecisionImplemented or TextAmended or TypingErrorCorrected or NoteAdded:
                Course(writer, happened);
                break;
            case Ratified or RatificationRefused or ConditionMet or LadderStepTaken or StepDecided or HeldBehind or HoldReleased or ResultsHidden or ResultsRevealed:
                Aftermath(writer, happened);
                break;
            default:
                Seat(writer, happened);
                break;
        }
    }

    private static void Position(CanonicalWriter writer, PositionGiven given, EventEntry entry) => writer
        .Text("seat", given.Seat.ToString())
        .Text("position", given.Position.Kind.ToString())
        .Text("principle", given.Position.Principle?.Id)
        .Redactable("reason", entry.Reason)
        .Redactable("wouldAgreeIf", entry.WouldAgreeIf)
        .Text("recordedBy", given.RecordedBy)
        .Text("evidence", given.Evidence);

    private static CanonicalWriter Course(CanonicalWriter writer, DecisionEvent happened) => happened switch
    {
        NoticeGiven notice => writer.Instant("opens", notice.Opens),
        DecisionOpened opened => writer.Instant("deadline", opened.Deadline?.At),
        DecisionReopened reopened => writer.Instant("deadline", reopened.Deadline.At).Text("why", reopened.Why),
        DecisionWithdrawn withdrawn => writer.Text("underDecision", withdrawn.UnderDecision).Test(withdrawn.Test),
        DecisionRescinded rescinded => writer.Text("byDecision", rescinded.ByDecision).Test(rescinded.Test).Texts("consequences", rescinded.Consequences).Text("mitigation", rescinded.Mitigation),
        DecisionSuperseded superseded => writer.Text("byDecision", superseded.ByDecision),
        DecisionChallenged challenged => writer.Text("seat", challenged.Seat.ToString()).Text("why", challenged.Why),
        DecisionImplemented implemented => writer.Texts("failed", implemented.Failed),
        TextAmended amended => writer.Text("text", amended.Text),
        TypingErrorCorrected corrected => writer.Text("text", corrected.Text).Participants("confirmedBy", corrected.ConfirmedBy),
        NoteAdded note => writer.Text("text", note.Text),
        _ => throw Unknown(happened),
    };

    private static CanonicalWriter Aftermath(CanonicalWriter writer, DecisionEvent happened) => happened switch
    {
        Ratified ratified => writer.Text("body", ratified.Body.ToString()).Text("evidence", ratified.Evidence),
        RatificationRefused refused => writer.Text("body", refused.Body.ToString()).Text("why", refused.Why),
        ConditionMet met => writer.Text("condition", met.Condition).Text("evidence", met.Evidence),
        LadderStepTaken taken => writer.Text("step", taken.Step),
        StepDecided decided => writer.Flag("adopted", decided.Adopted).Text("why", decided.Why),
        HeldBehind held => writer.Text("other", held.Other),
        HoldReleased released => writer.Text("other", released.Other),
        ResultsHidden or ResultsRevealed => writer,
        _ => throw Unknown(happened),
    };

    private static void Seat(CanonicalWriter writer, DecisionEvent happened)
    {
        switch (happened)
        {
            case SeatJoined joined:
                CanonicalSeats.Write(writer.Flag("automatic", joined.Automatic), joined.Seat);
                break;
            case SeatSucceeded succeeded:
                CanonicalSeats.Write(writer.Text("predecessor", succeeded.Seat.ToString()).Text("positionPassesBy", succeeded.PositionPassesBy), succeeded.Successor);
                break;
            case DeputyAppointed appointed:
                CanonicalSeats.Write(writer.Text("seat", appointed.Seat.ToString()), appointed.Deputy);
                break;
            default:
                OfOneSeat(writer, happened);
                break;
        }
    }

    private static CanonicalWriter OfOneSeat(CanonicalWriter writer, DecisionEvent happened) => happened switch
    {
        PositionWithdrawn withdrawn => Named(writer, withdrawn.Seat),
        ReasonRedacted redacted => Named(writer, redacted.Seat).Text("why", redacted.Why),
        NoticeProven proven => Named(writer, proven.Seat).Text("evidence", proven.Evidence),
        NoticeFailed failed => Named(writer, failed.Seat).Text("why", failed.Why),
        SeatLeft left => Named(writer, left.Seat).Text("why", left.Why),
        SeatRenounced renounced => Named(writer, renounced.Seat).Text("why", renounced.Why),
        EntitlementRevoked revoked => Named(writer, revoked.Seat).Text("person", revoked.Person).Text("why", revoked.Why),
        RepresentativesReplaced replaced => Named(writer, replaced.Seat).People("representatives", replaced.Representatives),
        ConflictDeclared declared => Named(writer, declared.Seat).Text("nature", declared.Nature),
        ConflictHandled handled => Named(writer, handled.Seat).Text("handling", handled.Handling.ToString()).Participants("decidedBy", handled.DecidedBy).Text("why", handled.Why),
        _ => throw Unknown(happened),
    };

    private static CanonicalWriter Named(CanonicalWriter writer, ParticipantId seat) => writer.Text("seat", seat.ToString());

    private static System.Diagnostics.UnreachableException Unknown(DecisionEvent happened) => new($"{happened.GetType().Name} has no canonical form.");
}
