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

    /// <summary>A loss of the time before a history, which stands against its gains.</summary>
    BroughtForward,

    /// <summary>A carried loss that was written off, against who bears it.</summary>
    WrittenOff,
}
