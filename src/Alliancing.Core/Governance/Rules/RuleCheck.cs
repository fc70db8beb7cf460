namespace Alliancing.Governance;

/// <summary>What stands against a rule for its class of matter.</summary>
internal static class RuleCheck
{
    public static IEnumerable<Finding> Of(DecisionRule rule)
    {
        if (rule.DeemedAssent is not null && (rule.Class.IsReserved || rule.Class.Financial))
            yield return Finding.Error(GovernanceIds.DeemedWhereBarred, $"rules[{rule.Class.Id}].deemedAssent", $"Silence would be assent on {rule.Class.Name}, which {(rule.Class.IsReserved ? "are reserved" : "concern money")}. Take deemed assent out of this rule.");
    }
}
