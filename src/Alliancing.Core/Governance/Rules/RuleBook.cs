using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>The decision rules of an alliance, by class of matter and by date.</summary>
/// <remarks>Two are equal when they hold equal rules in the same order. Open decisions keep the rule with which they opened.</remarks>
/// <example>
/// <code>
/// RuleBook rules = RuleBook.Create([DecisionRule.Unanimity(MatterClass.LeadershipTeam), DecisionRule.Majority(MatterClass.Operational)]);
/// DecisionRule rule = rules.For(new Matter("2026-07", "Open a night team", MatterClass.LeadershipTeam), new LocalDate(2026, 3, 2));
/// string version = rule.Version;   // 1
/// </code>
/// </example>
public sealed record RuleBook
{
    private RuleBook(ValueList<DecisionRule> rules) => Rules = rules;

    /// <summary>The rules as given.</summary>
    public ValueList<DecisionRule> Rules { get; }

    /// <summary>Checks rules and returns every finding.</summary>
    /// <param name="rules">The rules; of one class no two may hold on one day.</param>
    public static RuleBookOutcome Evaluate(ValueList<DecisionRule> rules)
    {
        ValueList<Finding> findings = [.. RuleBookCheck.Of(Guard.Against.Null(rules, nameof(rules)))];
        return new RuleBookOutcome(findings.IsEmpty ? new RuleBook(rules) : null, findings);
    }

    /// <summary>Checks rules and returns the book.</summary>
    /// <param name="rules">The rules; of one class no two may hold on one day.</param>
    /// <exception cref="GovernanceRefusedException">The rules are refused; the exception carries every reason.</exception>
    public static RuleBook Create(ValueList<DecisionRule> rules)
    {
        RuleBookOutcome outcome = Evaluate(rules);
        return outcome.Book ?? throw new GovernanceRefusedException("The rule book is refused", outcome.Findings);
    }

    /// <summary>The rule that holds for a matter on a day.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="GovernanceRefusedException">No rule holds.</exception>
    public DecisionRule For(Matter matter, LocalDate on)
    {
        MatterClass @class = Guard.Against.Null(matter, nameof(matter)).Class;
        return Rules.FirstOrDefault(rule => rule.Class.Id == @class.Id && rule.HoldsOn(on))
            ?? throw new GovernanceRefusedException($"Decision '{matter.Id}' has no rule", [Finding.Error(GovernanceIds.NoRule, $"rules[{@class.Id}]", $"No rule for {@class.Name} holds on {IsoDate.Text(on)}. Add one, with its dates and its source.")]);
    }

    /// <summary>Puts a rule in the place of the one that held, from the new rule's first day on, if an agreed decision says so.</summary>
    /// <param name="rule">The new rule; it must say from when it holds.</param>
    /// <param name="decided">The decision that adopted it.</param>
    /// <returns>The book with the new rule, or every reason why not.</returns>
    public RuleBookOutcome Change(DecisionRule rule, DecisionReport decided) =>
        RuleChange.Of(this, Guard.Against.Null(rule, nameof(rule)), Guard.Against.Null(decided, nameof(decided)));
}
