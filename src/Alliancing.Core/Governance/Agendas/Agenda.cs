using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>The decisions of an alliance side by side: what may be proposed, which of them clash, and who still has to speak.</summary>
/// <remarks>Immutable. Two are equal when they hold equal decisions in the same order, which is the order in which they were proposed.</remarks>
/// <example>
/// <code>
/// Instant opening = Instant.FromUtc(2026, 3, 2, 9, 0);
/// Matter matter = new("2026-07", "Open a night team", MatterClass.LeadershipTeam);
/// Agenda agenda = Agenda.Empty
///     .Propose(Decision.On(matter, DecisionRule.Unanimity(matter.Class), Electorate.Of(Seat.Of("alder"), Seat.Of("birch"))), opening)
///     .Apply("2026-07", new DecisionOpened(opening, null));
/// int waiting = agenda.PendingFor("alder", opening).Count;   // 1
/// </code>
/// </example>
public sealed record Agenda
{
    private Agenda(ValueList<Decision> decisions) => Decisions = decisions;

    /// <summary>An agenda without decisions.</summary>
    public static Agenda Empty { get; } = new([]);

    /// <summary>The decisions in the order in which they were proposed.</summary>
    public ValueList<Decision> Decisions { get; }

    /// <summary>The decision of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="GovernanceRefusedException">There is no such decision.</exception>
    public Decision this[string id] => Find(id) ?? throw new GovernanceRefusedException("The agenda is asked for a decision that it does not hold", [Unknown(id)]);

    /// <summary>Asks whether a decision may be proposed.</summary>
    /// <param name="decision">The decision, before opening.</param>
    /// <param name="at">When it is proposed.</param>
    /// <returns>The agenda with it, waiting behind those that it clashes with, or every reason why not.</returns>
    public AgendaOutcome EvaluateProposal(Decision decision, Instant at)
    {
        Guard.Against.Null(decision, nameof(decision));
        ValueList<Finding> findings = [.. AgendaCheck.Of(this, decision, at)];
        if (!findings.IsEmpty)
            return new AgendaOutcome(null, findings);
        Decision waiting = Decisions.Where(first => AgendaCheck.Clash(first, decision) && AgendaCheck.IsUnresolved(first, at))
            .Aggregate(decision, (held, first) => held.Apply(new HeldBehind(at, first.Id)));
        return new AgendaOutcome(new Agenda([.. Decisions, waiting]), []);
    }

    /// <summary>Proposes a decision.</summary>
    /// <param name="decision">The decision, before opening.</param>
    /// <param name="at">When it is proposed.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Agenda Propose(Decision decision, Instant at) => OrThrow(EvaluateProposal(decision, at), "The proposal is refused");

    /// <summary>Asks what would come of an event of a decision.</summary>
    /// <param name="id">The decision.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The agenda with the event, or every reason why it is refused.</returns>
    public AgendaOutcome Evaluate(string id, DecisionEvent happened)
    {
        if (Find(id) is not { } decision)
            return new AgendaOutcome(null, [Unknown(id)]);
        StepOutcome step = decision.Evaluate(happened);
        ValueList<Finding> findings = [.. step.Findings, .. AgendaCheck.Of(this, decision, happened)];
        return findings.Any(finding => finding.Severity == Severity.Error)
            ? new AgendaOutcome(null, findings)
            : new AgendaOutcome(new Agenda([.. Decisions.Select(one => one.Id == id ? step.Decision : one)]), findings);
    }

    /// <summary>Takes an event of a decision.</summary>
    /// <param name="id">The decision.</param>
    /// <param name="happened">The event.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Agenda Apply(string id, DecisionEvent happened) => OrThrow(Evaluate(id, happened), $"Decision '{id}' does not take this");

    /// <summary>What a participant still has to do: positions to give and decisions to ratify.</summary>
    /// <param name="seat">The participant.</param>
    /// <param name="at">The instant asked about.</param>
    /// <returns>One entry for each, the nearest deadline first.</returns>
    public ValueList<PendingAction> PendingFor(ParticipantId seat, Instant at) =>
        [.. Decisions.SelectMany(decision => Pending.Of(decision, seat, at)).OrderBy(pending => pending.Due?.At ?? Instant.MaxValue)];

    /// <summary>The pairs of unresolved decisions that cannot both be effective.</summary>
    /// <param name="at">The instant asked about.</param>
    /// <returns>Each pair once, the one proposed first in front.</returns>
    public ValueList<DecisionClash> Clashes(Instant at) =>
    [
        .. from later in Enumerable.Range(0, Decisions.Count)
           from first in Enumerable.Range(0, later)
           where AgendaCheck.Clash(Decisions[first], Decisions[later]) && AgendaCheck.IsUnresolved(Decisions[first], at) && AgendaCheck.IsUnresolved(Decisions[later], at)
           select new DecisionClash(Decisions[first].Id, Decisions[later].Id),
    ];

    internal Decision? Find(string id) => Decisions.FirstOrDefault(decision => decision.Id == id);

    private Finding Unknown(string id) =>
        Finding.Error(GovernanceIds.UnknownDecision, $"decisions[{id}]", $"There is no decision '{id}'. The agenda holds {(Decisions.IsEmpty ? "none" : string.Join(", ", Decisions.Select(decision => decision.Id)))}.");

    private static Agenda OrThrow(AgendaOutcome outcome, string what) => outcome.Agenda ?? throw new GovernanceRefusedException(what, outcome.Findings);
}
