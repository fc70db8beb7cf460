namespace Alliancing.RiskShare;

/// <summary>What the lines of a plan are.</summary>
public enum PlanDetail
{
    /// <summary>One line for each account: what is due to it in all.</summary>
    Accounts,

    /// <summary>One line for each account, component or list, and category, as a settlement prints them.</summary>
    Lines,
}
