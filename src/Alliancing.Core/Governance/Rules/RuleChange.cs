namespace Alliancing.Governance;

/// <summary>Changing a rule, which needs a decision of its own.</summary>
internal static class RuleChange
{
    public static RuleBookOutcome Of(RuleBook book, DecisionRule rule, DecisionReport decided)
    {
        List<Finding> findings = [];
        if (!decided.IsEffective)
            findings.Add(Finding.Error(GovernanceIds.RuleChange, $"rules[{rule.Class.Id}]", $"Decision '{decided.Decision.Id}' is {DecisionWords.Of(decided.Outcome)} and {DecisionWords.Of(decided.Status)}. A rule is changed by a decision that is agreed and in effect."));
        if (rule.From is null)
            findings.Add(Finding.Error(GovernanceIds.RuleChange, $"rules[{rule.Class.Id}].from", "The new rule does not say from when it holds. Give its first day."));
        return findings.Count > 0 ? new RuleBookOutcome(null, [.. findings]) : RuleBook.Evaluate([.. book.Rules.Select(old => Ended(old, rule)), rule]);
    }

    private static DecisionRule Ended(DecisionRule old, DecisionRule by) =>
        old.Class.Id == by.Class.Id && old.From != by.From && old.HoldsOn(by.From!.Value) ? old with { To = by.From.Value.PlusDays(-1) } : old;
}
