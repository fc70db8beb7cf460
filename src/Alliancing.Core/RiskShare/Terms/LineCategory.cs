namespace Alliancing.RiskShare;

/// <summary>What a line of a settlement is.</summary>
public enum LineCategory
{
    /// <summary>A share of a component's gain or pain.</summary>
    Share,

    /// <summary>What the owner side puts into a component that it funds.</summary>
    Funding,

    /// <summary>A fee.</summary>
    Fee,

    /// <summary>Reimbursed cost.</summary>
    ReimbursedCost,

    /// <summary>What a closing clamp moved.</summary>
    Clamp,
}
