using NodaTime;

namespace Alliancing.Governance;

/// <content>The verbs that are used most; each is <see cref="Apply"/> with its event.</content>
public sealed partial class Decision
{
    /// <summary>Gives notice to every seat.</summary>
    /// <param name="at">When notice was sent.</param>
    /// <param name="opens">When the decision will open.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision GiveNotice(Instant at, Instant opens) => Apply(new NoticeGiven(at, opens));

    /// <summary>Opens the decision and freezes its electorate.</summary>
    /// <param name="at">When it opens.</param>
    /// <param name="deadline">The last instant at which a position counts; null leaves it to the rule.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision Open(Instant at, Deadline? deadline = null) => Apply(new DecisionOpened(at, deadline));

    /// <summary>Gives a seat's position.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="position">What it says.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The id of the person who speaks; null means whoever is entitled to.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision Say(ParticipantId seat, Position position, Instant at, string? by = null) => Apply(new PositionGiven(at, seat, position) { By = by });

    /// <summary>A seat agrees.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="at">When.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision Assent(ParticipantId seat, Instant at) => Say(seat, Position.Assent, at);

    /// <summary>A seat agrees with a reservation.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="reservation">The reservation, word for word.</param>
    /// <param name="at">When.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision AssentWithReservation(ParticipantId seat, string reservation, Instant at) => Say(seat, Position.WithReservation(reservation), at);

    /// <summary>A seat stands aside.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="at">When.</param>
    /// <param name="because">Why; null when it gives no reason.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision StandAside(ParticipantId seat, Instant at, string? because = null) => Say(seat, Position.StandAside(because), at);

    /// <summary>A seat objects.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="because">Why, word for word.</param>
    /// <param name="principle">The principle on which the objection rests.</param>
    /// <param name="wouldAgreeIf">What would let the seat agree; null when it does not say.</param>
    /// <param name="at">When.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision Dissent(ParticipantId seat, string because, Principle principle, string? wouldAgreeIf, Instant at) =>
        Say(seat, Position.Dissent(because, principle, wouldAgreeIf), at);

    /// <summary>A seat takes its position back.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The id of the person who speaks; null means whoever is entitled to.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision TakeBack(ParticipantId seat, Instant at, string? by = null) => Apply(new PositionWithdrawn(at, seat) { By = by });

    /// <summary>A body ratifies.</summary>
    /// <param name="body">The participant whose board it is.</param>
    /// <param name="evidence">The minute or letter.</param>
    /// <param name="at">When.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision Ratify(ParticipantId body, string evidence, Instant at) => Apply(new Ratified(at, body, evidence));

    /// <summary>Goes to the next step of the ladder.</summary>
    /// <param name="step">The name of the step.</param>
    /// <param name="at">When.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision Escalate(string step, Instant at) => Apply(new LadderStepTaken(at, step));

    /// <summary>Carries the decision out.</summary>
    /// <param name="at">When.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every unmet condition.</exception>
    public Decision Implement(Instant at) => Apply(new DecisionImplemented(at, []));

    /// <summary>Opens a closed decision again.</summary>
    /// <param name="at">When.</param>
    /// <param name="deadline">The new deadline.</param>
    /// <param name="why">The reason, such as new information.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision Reopen(Instant at, Deadline deadline, string why) => Apply(new DecisionReopened(at, deadline, why));
}
