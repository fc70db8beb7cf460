using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>How a class of matter is decided: data with a version and dates, which prints itself in plain English.</summary>
/// <remarks>
/// A decision keeps the version with which it opened, whatever happens to the rule book. Two rules are equal when all parts are.
/// </remarks>
/// <param name="Class">The class of matter that the rule decides.</param>
/// <param name="Test">What the positions must show.</param>
/// <example>
/// <code>
/// DecisionRule rule = DecisionRule.Unanimity(MatterClass.LeadershipTeam) with { Version = "2", From = new LocalDate(2026, 4, 1), Source = Citation.Clause("7.1") };
/// string text = rule.Test.Sentence;   // Every eligible seat must assent; standing aside is not enough.
/// </code>
/// </example>
public sealed record DecisionRule(MatterClass Class, DecisionTest Test)
{
    /// <summary>The class of matter that the rule decides.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public MatterClass Class { get; init => field = Guard.Against.Null(value, nameof(Class)); } = Guard.Against.Null(Class, nameof(Class));

    /// <summary>What the positions must show.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DecisionTest Test { get; init => field = Guard.Against.Null(value, nameof(Test)); } = Guard.Against.Null(Test, nameof(Test));

    /// <summary>The version; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Version { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Version)); } = "1";

    /// <summary>The first day on which the rule holds, included; null means always before.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day on which the rule holds, included; null means from then on.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Where the rule is laid down.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Citation Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Citation.Agreement("decision rules");

    /// <summary>The principles to which a dissent is held.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Charter Charter { get; init => field = Guard.Against.Null(value, nameof(Charter)); } = Charter.Standard;

    /// <summary>Which days are working days.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public WorkingDays Calendar { get; init => field = Guard.Against.Null(value, nameof(Calendar)); } = WorkingDays.EnglandAndWales;

    /// <summary>How many eligible seats there must be at least; 1 or more, and 2 unless the rule says otherwise. A matter reserved to a single commissioner needs a rule that says 1.</summary>
    /// <exception cref="ArgumentException">The value is below 1.</exception>
    public int MinimumEligibleSeats { get; init => field = Guard.Against.NegativeOrZero(value, nameof(MinimumEligibleSeats)); } = 2;

    /// <summary>How many must take part; null when the rule asks for no quorum.</summary>
    public Quorum? Quorum { get; init; }

    /// <summary>How long a decision stays open when nobody names a deadline; above zero.</summary>
    /// <exception cref="ArgumentException">The value is zero or less.</exception>
    public Duration OpenFor { get; init => field = Guard.Against.InvalidInput(value, nameof(OpenFor), length => length > Duration.Zero, "A decision must stay open for some time. Give a duration above zero."); } = Duration.FromDays(10);

    /// <summary>Whether the decision closes as soon as every eligible seat has been heard; otherwise it stays open until the deadline.</summary>
    public bool CloseWhenAllHeard { get; init; } = true;

    /// <summary>The one extension after a late deciding vote; null when there is none.</summary>
    public LateExtension? LateExtension { get; init; }

    /// <summary>When the positions of others may be seen.</summary>
    public ResultsShown ResultsShown { get; init; }

    /// <summary>Whether and when silence is assent; null when it never is.</summary>
    public DeemedAssent? DeemedAssent { get; init; }

    /// <summary>How long before speaking a deputy named after opening must have been appointed in writing; zero means at any time before.</summary>
    /// <exception cref="ArgumentException">The value is below zero.</exception>
    public Duration DeputyNotice { get; init => field = NotNegative(value, nameof(DeputyNotice)); }

    /// <summary>Whether a deputy may appoint a deputy.</summary>
    public bool DeputiesMayAppoint { get; init; }

    /// <summary>Whether all may vote when conflicts would leave too few and every seat has declared its own.</summary>
    public bool RuleOfNecessity { get; init; }

    /// <summary>Groups whose members are all conflicted when the exclusion of one of them is decided.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ValueList<ParticipantId>> JointConflicts { get; init => field = Guard.Against.Null(value, nameof(JointConflicts)); } = [];

    /// <summary>How long after a refusal the same proposal may not come back without new information; zero means at once.</summary>
    /// <exception cref="ArgumentException">The value is below zero.</exception>
    public Duration CoolingOff { get; init => field = NotNegative(value, nameof(CoolingOff)); }

    /// <summary>The steps that a deadlocked decision climbs; none means that the status quo stands.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<LadderStep> Ladder { get; init => field = Guard.Against.Null(value, nameof(Ladder)); } = [];

    /// <summary>Who must ratify; null when nobody must.</summary>
    public Ratification? Ratification { get; init; }

    /// <summary>How many whole working days lie between agreement and effect; 0 or more.</summary>
    /// <exception cref="ArgumentException">The value is below 0.</exception>
    public int StandstillWorkingDays { get; init => field = Guard.Against.Negative(value, nameof(StandstillWorkingDays)); }

    /// <summary>Everything that the rule says, a sentence each, in plain English.</summary>
    public ValueList<string> Sentences => [.. RuleSentences.Of(this)];

    /// <summary>The usual rule of an alliance: unanimity of the eligible seats, standing aside not enough, silence never assent.</summary>
    /// <param name="class">The class of matter.</param>
    /// <param name="standAsideAllowed">Whether a seat may stand aside and let the others agree.</param>
    public static DecisionRule Unanimity(MatterClass @class, bool standAsideAllowed = false) => new(@class, new Unanimity(standAsideAllowed));

    /// <summary>More than half of the votes cast, for matters that the leadership team has delegated.</summary>
    /// <param name="class">The class of matter.</param>
    /// <param name="of">What the half is taken of.</param>
    public static DecisionRule Majority(MatterClass @class, VoteBase of = VoteBase.VotesCast) =>
        new(@class, new ShareTest(Rate.Percent(50), of, Comparison.MoreThan));

    /// <summary>Says whether the rule holds on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>Whether it lies from <see cref="From"/> to <see cref="To"/>, both included.</returns>
    public bool HoldsOn(LocalDate on) => !(on < From) && !(on > To);

    /// <summary>The sentences, one after the other.</summary>
    public override string ToString() => string.Join(' ', Sentences);

    private static Duration NotNegative(Duration value, string name) =>
        Guard.Against.InvalidInput(value, name, length => length >= Duration.Zero, $"'{name}' is {value}. It must not be below zero.");
}
