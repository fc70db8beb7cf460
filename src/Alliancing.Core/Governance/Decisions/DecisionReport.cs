using NodaTime;

namespace Alliancing.Governance;

/// <summary>How a decision stood at an instant: outcome, status, every seat with its reasons, and what comes next.</summary>
/// <remarks>Two are equal when all parts are. <see cref="Explain"/> prints it as a company secretary would file it.</remarks>
/// <param name="Decision">The decision.</param>
/// <param name="AsAt">The instant.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Status">Where it stands.</param>
public sealed record DecisionReport(Decision Decision, Instant AsAt, DecisionOutcome Outcome, DecisionStatus Status)
{
    /// <summary>What is decided.</summary>
    public Matter Matter => Decision.Matter;

    /// <summary>The rule applied.</summary>
    public DecisionRule Rule => Decision.Rule;

    /// <summary>The rule in plain English, with the names of the seats that it speaks of.</summary>
    internal string RuleInWords => string.Join(' ', RuleSentences.Of(Rule, id => Seats.FirstOrDefault(report => report.Seat.Id == id)?.Seat.Name ?? id.ToString()));

    /// <summary>Whether the outcome is an agreement: unanimous, by consensus, by silence or by a majority that the rule allows.</summary>
    public bool IsAgreed => Outcome is DecisionOutcome.Unanimous or DecisionOutcome.Consensus or DecisionOutcome.ConsensusBySilence or DecisionOutcome.Majority;

    /// <summary>Whether the decision is agreed and has effect.</summary>
    public bool IsEffective => Status is DecisionStatus.Effective or DecisionStatus.Implemented;

    /// <summary>Why it was not agreed; <see cref="NotAgreedCause.None"/> otherwise.</summary>
    public NotAgreedCause Cause { get; init; }

    /// <summary>The seats in agreement order, then those that joined later.</summary>
    public ValueList<SeatReport> Seats { get; init; } = [];

    /// <summary>The text in force.</summary>
    public string Text { get; init; } = Decision.Matter.Text;

    /// <summary>The version of the text in force, from 1.</summary>
    public int TextVersion { get; init; } = 1;

    /// <summary>When it opened and the electorate was frozen; null before.</summary>
    public Instant? OpenedAt { get; init; }

    /// <summary>The last instant at which a position counts; null before opening.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>When it closed; null while it is open and before.</summary>
    public Instant? ClosedAt { get; init; }

    /// <summary>Whether the deadline was moved after a late deciding vote.</summary>
    public bool Extended { get; init; }

    /// <summary>Whether positions are hidden because the decision is open.</summary>
    public bool PositionsHidden { get; init; }

    /// <summary>Whether an interest was found or an objection to the decision made after it had closed.</summary>
    public bool Challengeable { get; init; }

    /// <summary>Whether the report supposes other positions or other seats than there were.</summary>
    public bool Hypothetical { get; init; }

    /// <summary>The conditions that still stand between agreement and effect.</summary>
    public ValueList<string> Unmet { get; init; } = [];

    /// <summary>The conflicts of interest and how each is handled.</summary>
    public ValueList<string> Conflicts { get; init; } = [];

    /// <summary>Every position ever given, in order.</summary>
    public ValueList<PositionRecord> Positions { get; init; } = [];

    /// <summary>The results before the decision was reopened.</summary>
    public ValueList<EarlierResult> EarlierResults { get; init; } = [];

    /// <summary>The step of the ladder on which it is; null when on none.</summary>
    public LadderStep? Step { get; init; }

    /// <summary>The parts carried out; none when the decision is not divided or not implemented.</summary>
    public ValueList<string> Applied { get; init; } = [];

    /// <summary>The notes put with it.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>What would have to change for it to be agreed; none when it is.</summary>
    public ValueList<string> WouldChange { get; init; } = [];

    /// <summary>What happens next.</summary>
    public ValueList<NextStep> Next { get; init; } = [];

    /// <summary>What deserves attention, such as two representatives who disagree.</summary>
    public ValueList<Finding> Warnings { get; init; } = [];

    /// <summary>The report of one seat.</summary>
    /// <param name="seat">The seat.</param>
    /// <exception cref="ArgumentException">There is no such seat.</exception>
    public SeatReport this[ParticipantId seat] => Seats.FirstOrDefault(report => report.Seat.Id == seat)
        ?? throw new ArgumentException($"Decision '{Decision.Id}' has no seat '{seat}'. It has {string.Join(", ", Seats.Select(report => report.Seat.Id))}.", nameof(seat));

    /// <summary>The eligible seats that have not been heard.</summary>
    public ValueList<SeatReport> Unheard => [.. Seats.Where(seat => seat.Counts && !seat.DeemedToAssent && seat.Position.Kind == PositionKind.NotHeard)];

    /// <summary>Says what would come of other positions, as if the decision closed with them.</summary>
    /// <param name="changes">The positions that are put in place of those given.</param>
    /// <exception cref="GovernanceRefusedException">A change names a seat that has no say.</exception>
    public DecisionReport WhatIf(params ReadOnlySpan<PositionChange> changes) => Decision.WhatIf(AsAt, changes);

    /// <summary>Prints the report in plain English, as it would be filed.</summary>
    public string Explain() => Explanation.Of(this);

    /// <summary>The explanation.</summary>
    public override string ToString() => Explain();
}
