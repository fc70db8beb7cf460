using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>A decision: a matter, the rule and the electorate with which it opened, and everything that has happened since.</summary>
/// <remarks>
/// <para>Immutable. Outcome and status are computed from the events and an instant, never stored. Each verb gives the decision with one more event, or refuses with every reason.</para>
/// <para>Two are equal when matter, rule, electorate and history are equal.</para>
/// </remarks>
/// <example>
/// <code>
/// Instant opening = Instant.FromUtc(2026, 3, 2, 9, 0);
/// Decision decision = Decision
///     .On(new Matter("2026-07", "Open a night team", MatterClass.LeadershipTeam), DecisionRule.Unanimity(MatterClass.LeadershipTeam), Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("alder"), Seat.Of("birch")))
///     .Open(opening)
///     .Assent("council", opening)
///     .Assent("alder", opening)
///     .Dissent("birch", because: "the day service would close", Principle.BestForService, wouldAgreeIf: "the day service stays open", opening);
/// DecisionOutcome outcome = decision.AsAt(opening).Outcome;   // NotAgreed
/// </code>
/// </example>
public sealed partial class Decision : IEquatable<Decision>
{
    private Decision(Matter matter, DecisionRule rule, Electorate electorate, History<DecisionEvent> history)
    {
        Matter = matter;
        Rule = rule;
        Electorate = electorate;
        History = history;
    }

    /// <summary>The identifier, which is the matter's.</summary>
    public string Id => Matter.Id;

    /// <summary>What is decided, as first proposed.</summary>
    public Matter Matter { get; }

    /// <summary>The rule with which the decision opened, whatever becomes of the rule book.</summary>
    public DecisionRule Rule { get; }

    /// <summary>The seats as they were before opening.</summary>
    public Electorate Electorate { get; }

    /// <summary>Everything that has happened, in order.</summary>
    public History<DecisionEvent> History { get; }

    /// <summary>The number of events so far, which a writer names when it appends.</summary>
    public int Version => History.Version;

    /// <summary>Puts a matter before an electorate under a rule.</summary>
    /// <param name="matter">What is to be decided.</param>
    /// <param name="rule">The rule for its class.</param>
    /// <param name="electorate">The seats.</param>
    /// <returns>A draft in which nothing has happened.</returns>
    /// <exception cref="GovernanceRefusedException">The rule is not one for this matter and these seats; the exception carries every reason.</exception>
    public static Decision On(Matter matter, DecisionRule rule, Electorate electorate) => Of(matter, rule, electorate, History<DecisionEvent>.Empty);

    /// <summary>Restores a decision from its parts.</summary>
    /// <param name="matter">What is decided.</param>
    /// <param name="rule">The rule with which it opened.</param>
    /// <param name="electorate">The seats.</param>
    /// <param name="history">Everything that has happened; each event is checked as when it came.</param>
    /// <exception cref="GovernanceRefusedException">The parts do not fit, or an event could not have happened; the exception carries every reason.</exception>
    public static Decision Of(Matter matter, DecisionRule rule, Electorate electorate, History<DecisionEvent> history)
    {
        Guard.Against.Null(history, nameof(history));
        ValueList<Finding> findings = [.. DecisionCheck.Of(Guard.Against.Null(matter, nameof(matter)), Guard.Against.Null(rule, nameof(rule)), Guard.Against.Null(electorate, nameof(electorate)))];
        if (!findings.IsEmpty)
            throw new GovernanceRefusedException($"Decision '{matter.Id}' is refused", findings);
        Decision decision = new(matter, rule, electorate, History<DecisionEvent>.Empty);
        foreach (DecisionEvent happened in history)
            decision = decision.Apply(happened);
        return decision;
    }

    /// <summary>Asks what would come of an event, without anything happening. Any finding, an advisory one included, means that nothing changes.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>The decision with the event, or every reason why it is refused.</returns>
    public StepOutcome Evaluate(DecisionEvent happened)
    {
        Guard.Against.Null(happened, nameof(happened));
        if (happened.Key is { } key && History.FirstOrDefault(earlier => earlier.Key == key) is { } twin)
            return new StepOutcome(this, twin == happened ? [] : [Finding.Error(GovernanceIds.KeyReused, Place, $"The key '{key}' was used for another event at {UkTime.Text(twin.At)}. Give each command a key of its own.")]);
        ValueList<Finding> findings = [.. EventCheck.Of(this, happened)];
        return new StepOutcome(findings.IsEmpty ? With(happened) : this, findings);
    }

    /// <summary>Takes an event.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>The decision with the event.</returns>
    /// <exception cref="GovernanceRefusedException">The event is refused; the exception carries every reason.</exception>
    public Decision Apply(DecisionEvent happened)
    {
        StepOutcome outcome = Evaluate(happened);
        return outcome.IsRefused ? throw new GovernanceRefusedException($"Decision '{Id}' does not take this", outcome.Findings) : outcome.Decision;
    }

    /// <summary>Takes an event, provided that the writer has seen every event so far.</summary>
    /// <param name="expectedVersion">The version that the writer has read; 0 or more.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The decision with the event, or every reason why it is refused, a conflict of versions included.</returns>
    public StepOutcome Append(int expectedVersion, DecisionEvent happened)
    {
        Guard.Against.Null(happened, nameof(happened));
        return History.Append(expectedVersion, happened).Conflict is { } conflict
            ? new StepOutcome(this, [Finding.Error(GovernanceIds.VersionConflict, Place, $"{conflict} The decision is {DecisionWords.Of(AsAt(happened.At).Status)}.")])
            : Evaluate(happened);
    }

    /// <summary>Says how the decision stood at an instant.</summary>
    /// <param name="at">The instant; later events are left out of account.</param>
    /// <returns>Outcome, status, and every seat with its reasons.</returns>
    public DecisionReport AsAt(Instant at) => DecisionReports.Of(this, Replay.Of(this, at));

    /// <summary>Says what would come of other positions, as if the decision closed with them.</summary>
    /// <param name="at">The instant whose seats and positions are taken.</param>
    /// <param name="changes">The positions that are put in place of those given.</param>
    /// <returns>A report that is marked as hypothetical.</returns>
    /// <exception cref="GovernanceRefusedException">A change names a seat that has no say; the exception carries every reason.</exception>
    public DecisionReport WhatIf(Instant at, params ReadOnlySpan<PositionChange> changes) => Supposing.Of(this, at, ValueList.Create(changes));

    /// <summary>Says what would have come of the decision without a seat, as when its conflict is found afterwards.</summary>
    /// <param name="seat">The seat that is left out of account.</param>
    /// <param name="at">The instant whose seats and positions are taken.</param>
    /// <returns>A report that is marked as hypothetical.</returns>
    /// <exception cref="GovernanceRefusedException">There is no such seat.</exception>
    public DecisionReport Without(ParticipantId seat, Instant at) => Supposing.Without(this, at, seat);

    /// <inheritdoc/>
    public bool Equals(Decision? other) =>
        other is not null && Matter == other.Matter && Rule == other.Rule && Electorate == other.Electorate && History == other.History;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Decision);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Matter, Rule, Electorate, History);

    /// <summary>The matter and the number of events.</summary>
    public override string ToString() => $"{Matter} (version {Version})";

    internal string Place => $"decisions[{Id}]";

    private Decision With(DecisionEvent happened) => new(Matter, Rule, Electorate, History.Append(Version, happened).Appended!);
}
