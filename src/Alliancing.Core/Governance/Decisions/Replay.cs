using NodaTime;

namespace Alliancing.Governance;

/// <summary>A decision as it stood at an instant, computed from its events.</summary>
internal sealed partial class Replay
{
    private readonly List<Given> _all = [];
    private (DecisionOutcome Outcome, NotAgreedCause Cause) _result;

    private Replay(Decision decision)
    {
        Decision = decision;
        Seats = [.. decision.Electorate.Seats.Select(seat => new SeatState(seat))];
        Text = decision.Matter.Text;
        Hidden = decision.Rule.ResultsShown == ResultsShown.AfterClose;
    }

    public Decision Decision { get; }

    public DecisionRule Rule => Decision.Rule;

    public Matter Matter => Decision.Matter;

    public Instant Now { get; private set; }

    public List<SeatState> Seats { get; }

    public string Text { get; private set; }

    public int TextVersion { get; private set; } = 1;

    public bool Hidden { get; private set; }

    public NoticeGiven? Notice { get; private set; }

    public Instant? OpenedAt { get; private set; }

    public Deadline? Deadline { get; private set; }

    public bool Extended { get; private set; }

    public Instant? ClosedAt { get; private set; }

    /// <summary>Whether it closed without agreement while there was a ladder to climb.</summary>
    public bool OnLadder { get; private set; }

    /// <summary>When agreement was reached, at the close or on the ladder; null while there is none.</summary>
    public Instant? AgreedAt { get; private set; }

    public LadderStepTaken? StepTaken { get; private set; }

    public StepDecided? Determined { get; private set; }

    public List<Ratified> Signed { get; } = [];

    public RatificationRefused? Refused { get; private set; }

    public HashSet<string> ConditionsMet { get; } = new(StringComparer.Ordinal);

    public List<string> HeldBehind { get; } = [];

    public DecisionImplemented? Implemented { get; private set; }

    public DecisionWithdrawn? Withdrawn { get; private set; }

    public DecisionSuperseded? Superseded { get; private set; }

    public DecisionRescinded? Rescinded { get; private set; }

    public DecisionReopened? Reopened { get; private set; }

    public List<EarlierResult> Earlier { get; } = [];

    public List<string> Notes { get; } = [];

    public bool Challengeable { get; private set; }

    /// <summary>The interests that were found after the close.</summary>
    public List<ConflictDeclared> Late { get; } = [];

    public IReadOnlyList<Given> All => _all;

    public bool IsOpen => OpenedAt is not null && ClosedAt is null && Withdrawn is null;

    public bool IsClosed => ClosedAt is not null;

    /// <summary>Whether seats may give positions: while it is open, and while it climbs the ladder.</summary>
    public bool TakesPositions => IsOpen || (IsClosed && OnLadder && AgreedAt is null && Determined is null && !LadderExhausted);

    public static Replay Of(Decision decision, Instant at)
    {
        Replay replay = new(decision);
        foreach (DecisionEvent happened in decision.History)
        {
            if (happened.At > at)
                break;
            replay.Advance(happened.At);
            replay.Take(happened);
        }

        replay.Advance(at);
        return replay;
    }

    public SeatState? Find(ParticipantId id) => Seats.FirstOrDefault(seat => seat.Seat.Id == id);

    /// <summary>What the positions come to now, as if the decision closed with them.</summary>
    public (DecisionOutcome Outcome, NotAgreedCause Cause) Count() => Counting.Count(Rule, [.. Eligible().Select(Ballot)]);

    public Ballot Ballot(SeatState seat) => new(seat.Current is { } given && !IsMuted(seat) ? given.Position.Kind : PositionKind.NotHeard, IsDeemed(seat));

    /// <summary>Lets time pass: a deadline that lies behind closes the decision.</summary>
    private void Advance(Instant at)
    {
        Now = at;
        if (IsOpen && !Deadline!.Value.IsMetAt(at))
            Close(Deadline.Value.At);
    }

    private void Close(Instant at)
    {
        ClosedAt = at;
        if (Matter.Class.Authority == MatterAuthority.Outside)
        {
            _result = (DecisionOutcome.Void, NotAgreedCause.None);
            return;
        }

        _result = Count();
        AgreedAt = Agrees(_result.Outcome) ? at : null;
        OnLadder = !Rule.Ladder.IsEmpty && _result.Outcome is (DecisionOutcome.NotAgreed or DecisionOutcome.Inquorate);
    }

    private void CloseIfAllHeard(Instant at)
    {
        if (!IsOpen || !Rule.CloseWhenAllHeard || Extended)
            return;
        SeatState[] eligible = [.. Eligible()];
        if (eligible.Length > 0 && eligible.All(seat => Ballot(seat).Kind != PositionKind.NotHeard))
            Close(at);
    }

    public static bool Agrees(DecisionOutcome outcome) =>
        outcome is DecisionOutcome.Unanimous or DecisionOutcome.Consensus or DecisionOutcome.ConsensusBySilence or DecisionOutcome.Majority;
}
