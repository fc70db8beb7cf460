namespace Alliancing.RiskShare;

/// <summary>In what a part of a period is counted.</summary>
public enum Proration
{
    /// <summary>Calendar months; a month begun counts, for the membership as for the period.</summary>
    Months,

    /// <summary>Days, both ends counted.</summary>
    Days,
}
