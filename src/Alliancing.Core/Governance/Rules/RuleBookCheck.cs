namespace Alliancing.Governance;

/// <summary>What stands against rules forming a book.</summary>
internal static class RuleBookCheck
{
    public static IEnumerable<Finding> Of(ValueList<DecisionRule> rules)
    {
        foreach (Finding finding in rules.SelectMany(RuleCheck.Of))
            yield return finding;
        for (int later = 1; later < rules.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                if (Clash(rules[earlier], rules[later]))
                    yield return Finding.Error(GovernanceIds.RulesOverlap, $"rules[{rules[later].Class.Id}]", $"Versions {rules[earlier].Version} and {rules[later].Version} of the rule for {rules[later].Class.Name} hold on the same days. End the one on the day before the other begins.");
            }
        }
    }

    private static bool Clash(DecisionRule one, DecisionRule other) =>
        one.Class.Id == other.Class.Id && !(one.From > other.To) && !(other.From > one.To);
}
