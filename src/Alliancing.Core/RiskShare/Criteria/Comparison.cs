namespace Alliancing.RiskShare;

/// <summary>How one value compares with another.</summary>
public enum Comparison
{
    /// <summary>Equal or above.</summary>
    AtLeast,

    /// <summary>Strictly above.</summary>
    Above,

    /// <summary>Equal or below.</summary>
    AtMost,

    /// <summary>Strictly below.</summary>
    Below,
}
