using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>Takes events one by one: each is counted, held, ignored, or refused with everything that stands in its way.</summary>
internal sealed partial class EventReplay(LifecycleState state, List<Finding> findings)
{
    private string _path = string.Empty;
    private int _errors;
    private bool _isHeld;

    private LifecycleTemplate Template => state.Template;

    /// <summary>Takes an event; a refused one leaves the state as it is.</summary>
    public EventVerdict Apply(LifecycleEvent happened, string path)
    {
        _path = path;
        _errors = 0;
        _isHeld = false;
        if (IsIgnored(happened))
        {
            findings.Add(Finding.Advisory(LifecycleFindings.Ignored, path, $"the template declares that {LifecycleWords.Of(happened.Kind)} has no effect in {Template.NameOf(state.Current!.Phase)}. It is not recorded."));
            state.Version++;
            return EventVerdict.Ignored;
        }

        Action? effect = IsInPlace(happened) ? Effect(happened) : null;
        if (effect is null || _errors > 0)
        {
            return EventVerdict.Refused;
        }

        effect();
        state.Last = happened.On;
        state.Version++;
        return _isHeld ? EventVerdict.Held : EventVerdict.Accepted;
    }

    /// <summary>Takes an event that is dated after one that follows it: its day is wrong, and the events that follow are not out of order because of it.</summary>
    public void ApplyAhead(LifecycleEvent happened, string path, string next, LocalDate day)
    {
        LocalDate? last = state.Last;
        Apply(happened, path);
        state.Last = last;
        Error(LifecycleFindings.Order, ".on", $"{IsoDate.Text(happened.On)} is after {IsoDate.Text(day)}, the day of {next}, which follows it. Record it with the day on which it is recorded, or put it where its day belongs.");
    }

    private Action? Effect(LifecycleEvent happened) => happened switch
    {
        LifecycleStarted started => () => state.Enter(Template.First, started.On),
        MilestonePlanned planned => Plan(planned),
        GatePlanned planned => Plan(planned),
        MilestoneReached reached => Reach(reached),
        MilestoneReopened reopened => Reopen(reopened),
        MilestoneWaived waived => Waive(waived),
        EvidenceRecorded recorded => Keep(recorded),
        GateDecided decided => Decide(decided),
        ObligationUndertaken undertaken => Undertake(undertaken),
        ObligationFulfilled fulfilled => Fulfil(fulfilled),
        TemplateMigrated migrated => Migrate(migrated),
        _ => throw new InvalidOperationException($"{happened.GetType().Name} is no event of a lifecycle."),
    };

    private bool IsIgnored(LifecycleEvent happened) => state.Current is not null && state.Stop is null
        && Template.Definition.Ignored.Any(i => i.Event == happened.Kind && (i.Phase is not { } phase || state.IsCurrent(phase)));

    /// <summary>Whether the event comes after the beginning, before a stop, and not before the event that it follows.</summary>
    private bool IsInPlace(LifecycleEvent happened)
    {
        if (state.Stop is { } stop)
        {
            Error(LifecycleFindings.Stopped, string.Empty, $"the alliance was stopped in {Template.NameOf(state.Current!.Phase)} on {IsoDate.Text(stop.On)} ({stop.Reason}). Nothing follows a stop: begin another lifecycle.");
        }
        else if (state.Current is null != happened is LifecycleStarted)
        {
            Error(
                state.Current is null ? LifecycleFindings.NotBegun : LifecycleFindings.BegunTwice,
                string.Empty,
                state.Current is null ? "the lifecycle has not begun. Its first event is 'started'." : "the lifecycle has begun already. It begins once: to confirm a phase again, pass a gate that is declared a re-entry.");
        }

        if (happened.On < state.Last)
        {
            Error(LifecycleFindings.Order, ".on", $"{IsoDate.Text(happened.On)} is before {IsoDate.Text(state.Last.Value)}, the day of the event that it follows. Record it with the day on which it is recorded.");
        }

        return _errors == 0;
    }

    private void Error(string id, string at, string message)
    {
        _errors++;
        findings.Add(Finding.Error(id, _path + at, message));
    }

    private void Text(string? text, string at, string id, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Error(id, at, $"{what} is blank. Say it in a few words.");
        }
    }

    private void Reason(string? text) => Text(text, ".reason", LifecycleFindings.NoReason, "the reason");

    private void Evidence(string? text) => Text(text, ".evidence", LifecycleFindings.NoEvidence, "the evidence");

    private void Member(ParticipantId? id, string at, LocalDate on)
    {
        if (id is not { } named)
        {
            return;
        }

        Participant? participant = state.Participants.FirstOrDefault(p => p.Id == named);
        if (participant is null)
        {
            Error(LifecycleFindings.UnknownParticipant, at, $"there is no participant '{named}'. Known are {string.Join(", ", state.Participants.Select(p => p.Id))}.");
        }
        else if (on < participant.From)
        {
            Error(LifecycleFindings.BeforeAccession, at, $"'{named}' takes part from {IsoDate.Text(participant.From.Value)} on, and this is dated {IsoDate.Text(on)}. Record it on the day of accession or later.");
        }
        else if (on > participant.To)
        {
            Error(LifecycleFindings.AfterLeaving, at, $"'{named}' took part until {IsoDate.Text(participant.To.Value)}, and this is dated {IsoDate.Text(on)}. Name a participant that takes part on the day.");
        }
    }

    /// <summary>Refuses what belongs to a phase that is not open, or holds it, as the template declares.</summary>
    private void Early(string what, string phases)
    {
        if (Template.Definition.Early == EarlyPolicy.Hold)
        {
            _isHeld = true;
            findings.Add(Finding.Advisory(LifecycleFindings.Held, _path, $"{what} belongs to {phases}, which is not open. It is recorded and counts once the phase is open."));
        }
        else
        {
            Error(LifecycleFindings.PhaseNotOpen, string.Empty, $"{what} belongs to {phases}, which is not open. {PhaseReporting.Standing(state)} Record it once the phase is open.");
        }
    }
}
