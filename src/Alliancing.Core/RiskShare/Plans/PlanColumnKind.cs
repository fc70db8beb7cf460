namespace Alliancing.RiskShare;

/// <summary>What a column of a plan holds.</summary>
public enum PlanColumnKind
{
    /// <summary>A target after adjustments, in minor units.</summary>
    Target,

    /// <summary>An outturn of allowable cost or activity, in minor units.</summary>
    Actual,

    /// <summary>A score, in units of its last declared place.</summary>
    Score,

    /// <summary>A count or other plain number, in units of the place that the plan's options name.</summary>
    Quantity,

    /// <summary>An amount of a basis, of one account or in all, in units of the currency's last place whether it is money or not.</summary>
    Basis,

    /// <summary>A fact, as the number of one of the column's values.</summary>
    Fact,
}
