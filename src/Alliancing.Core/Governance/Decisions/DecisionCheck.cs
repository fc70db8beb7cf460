namespace Alliancing.Governance;

/// <summary>Whether a rule is one for a matter and its seats.</summary>
internal static class DecisionCheck
{
    public static IEnumerable<Finding> Of(Matter matter, DecisionRule rule, Electorate electorate)
    {
        if (rule.Class.Id != matter.Class.Id)
            yield return Finding.Error(GovernanceIds.OtherClass, $"decisions[{matter.Id}].rule", $"The rule decides {rule.Class.Name} and the matter belongs to {matter.Class.Name}. Take the rule of the matter's class.");
        if (rule.Test is CountTest count && count.Seats != electorate.Seats.Count)
            yield return Finding.Error(GovernanceIds.OtherSeatCount, $"decisions[{matter.Id}].rule", $"The rule asks for {count.Needed} assents of {count.Seats} seats and the electorate has {electorate.Seats.Count}. Agree the rule anew when membership changes, or ask for a share.");
        foreach (Finding finding in RuleCheck.Of(rule))
            yield return finding;
    }
}
