using NodaTime;

namespace Alliancing.Governance;

/// <content>What each event changes.</content>
internal sealed partial class Replay
{
    private void Take(DecisionEvent happened)
    {
        switch (happened)
        {
            case NoticeGiven notice:
                Notice = notice;
                break;
            case DecisionOpened opened:
                OpenedAt = opened.At;
                Deadline = opened.Deadline ?? new Deadline(opened.At + Rule.OpenFor);
                break;
            case PositionGiven given:
                TakePosition(given);
                break;
            case DecisionReopened reopened:
                Reopen(reopened);
                break;
            case TextAmended amended:
                StartVersion(amended.Text);
                break;
            case TypingErrorCorrected corrected:
                Correct(corrected);
                break;
            default:
                TakeForSeat(happened);
                TakeAfterwards(happened);
                break;
        }

        CloseIfAllHeard(happened.At);
        SettleOnLadder(happened.At);
    }

    private void TakeForSeat(DecisionEvent happened)
    {
        switch (happened)
        {
            case NoticeProven proven:
                Find(proven.Seat)!.Proven = proven;
                break;
            case NoticeFailed failed:
                Find(failed.Seat)!.Failed = failed;
                break;
            case PositionWithdrawn withdrawn:
                Find(withdrawn.Seat)!.Clear("withdrawn by the seat");
                break;
            case ReasonRedacted redacted:
                Redact(Find(redacted.Seat)!, redacted);
                break;
            case EntitlementRevoked revoked:
                Find(revoked.Seat)!.Revoke(revoked.Person, $"entitlement revoked: {revoked.Why}");
                break;
            case DeputyAppointed appointed:
                Find(appointed.Seat)!.Deputies.Add(appointed.Deputy);
                break;
            case RepresentativesReplaced replaced:
                Find(replaced.Seat)!.Replace(replaced.Representatives);
                break;
            case ConflictDeclared declared:
                Declare(declared);
                break;
            case ConflictHandled handled:
                Find(handled.Seat)!.Handled = handled;
                break;
            case SeatLeft left:
                Leave(Find(left.Seat)!, SeatStanding.Left, left.Why);
                break;
            case SeatRenounced renounced:
                Leave(Find(renounced.Seat)!, SeatStanding.Renounced, renounced.Why);
                break;
            case SeatSucceeded succeeded:
                Succeed(succeeded);
                break;
            case SeatJoined joined:
                Join(joined);
                break;
            default:
                break;
        }
    }

    private void TakeAfterwards(DecisionEvent happened)
    {
        switch (happened)
        {
            case ResultsHidden:
                Hidden = true;
                break;
            case DecisionWithdrawn withdrawn:
                Withdrawn = withdrawn;
                break;
            case LadderStepTaken taken:
                StepTaken = taken;
                break;
            case StepDecided decided:
                Determined = decided;
                AgreedAt = decided.Adopted ? decided.At : null;
                _result = decided.Adopted ? (DecisionOutcome.Majority, NotAgreedCause.None) : (DecisionOutcome.NotAgreed, NotAgreedCause.Determined);
                break;
            case Ratified ratified:
                Signed.Add(ratified);
                Refused = Refused?.Body == ratified.Body ? null : Refused;
                break;
            case RatificationRefused refused:
                Refused = refused;
                break;
            case ConditionMet met:
                ConditionsMet.Add(met.Condition);
                break;
            case HeldBehind held:
                HeldBehind.Add(held.Other);
                break;
            case HoldReleased released:
                HeldBehind.Remove(released.Other);
                break;
            case DecisionImplemented implemented:
                Implemented = implemented;
                break;
            case DecisionChallenged:
                Challengeable = true;
                break;
            case NoteAdded note:
                Notes.Add(note.Text);
                break;
            case DecisionSuperseded superseded:
                Superseded = superseded;
                break;
            case DecisionRescinded rescinded:
                Rescinded = rescinded;
                break;
            default:
                break;
        }
    }

    private void TakePosition(PositionGiven given)
    {
        SeatState seat = Find(given.Seat)!;
        bool before = Agrees(Count().Outcome);
        bool byDeputy = given.By is not null && given.RecordedBy is null && !seat.Represents(given.By);
        Given taken = new(given.Seat, given.Position, given.At, TextVersion) { By = given.By, ByDeputy = byDeputy, RecordedBy = given.RecordedBy, Evidence = given.Evidence };
        _all.Add(taken);
        seat.Take(taken);
        if (IsOpen && !Extended && Rule.LateExtension is { } extension && given.At >= Deadline!.Value.At - extension.Within && before != Agrees(Count().Outcome))
        {
            Extended = true;
            Deadline = new Deadline(Instant.Max(Deadline.Value.At, given.At + extension.By));
        }
    }

    /// <summary>An interest found once positions are no longer taken leaves the record as it is and opens it to challenge.</summary>
    private void Declare(ConflictDeclared declared)
    {
        if (IsClosed && !TakesPositions)
        {
            Late.Add(declared);
            Challengeable = true;
            return;
        }

        Find(declared.Seat)!.Conflicts.Add(declared.Nature);
    }

    private static void Redact(SeatState seat, ReasonRedacted redacted)
    {
        if (seat.Current is { } given)
            given.Position = given.Position with { Reason = $"redacted by {redacted.By}: {redacted.Why}", WouldAgreeIf = null };
    }

    private static void Leave(SeatState seat, SeatStanding standing, string why)
    {
        seat.Clear(standing == SeatStanding.Left ? "the participant left" : "the seat was renounced");
        seat.Fix(standing, why);
    }

    private void Succeed(SeatSucceeded succeeded)
    {
        SeatState from = Find(succeeded.Seat)!;
        SeatState to = new(succeeded.Successor);
        if (succeeded.PositionPassesBy is { } deed)
            to.Inherit(from, deed);
        Seats.Insert(Seats.IndexOf(from) + 1, to);
        Leave(from, SeatStanding.Left, $"succeeded by {succeeded.Successor.Name}");
    }

    private void Join(SeatJoined joined)
    {
        SeatState seat = new(joined.Seat);
        seat.Fix(SeatStanding.Observer, "joined after opening; has a voice from the next decision on");
        Seats.Add(seat);
    }

    private void Correct(TypingErrorCorrected corrected)
    {
        bool confirmed = Seats.Where(seat => seat.Current is not null).All(seat => corrected.ConfirmedBy.Contains(seat.Seat.Id));
        if (confirmed)
            Text = corrected.Text;
        else
            StartVersion(corrected.Text);
    }

    private void StartVersion(string text)
    {
        TextVersion++;
        Text = text;
        foreach (SeatState seat in Seats)
            seat.Clear($"version {TextVersion} of the text");
    }

    private void Reopen(DecisionReopened reopened)
    {
        Earlier.Add(new EarlierResult(Outcome().Outcome, ClosedAt!.Value, reopened.At, reopened.Why));
        foreach (SeatState seat in Seats)
            seat.Clear("the decision was reopened");
        foreach (ConflictDeclared late in Late)
            Find(late.Seat)!.Conflicts.Add(late.Nature);
        Late.Clear();
        Challengeable = false;
        Reopened = reopened;
        Deadline = reopened.Deadline;
        ClosedAt = null;
        AgreedAt = null;
        OnLadder = false;
        StepTaken = null;
        Determined = null;
        Refused = null;
        Signed.Clear();
        Extended = false;
    }

    /// <summary>While it climbs the ladder the count follows the positions, and agreement at any step ends the ladder.</summary>
    private void SettleOnLadder(Instant at)
    {
        if (!IsClosed || !TakesPositions)
            return;
        _result = Count();
        if (Agrees(_result.Outcome))
            AgreedAt = at;
    }
}
