namespace Alliancing.RiskShare;

/// <summary>Which side of the base is a gain.</summary>
public enum QuantityDirection
{
    /// <summary>Fewer than the base is a gain: days early.</summary>
    BelowBase,

    /// <summary>More than the base is a gain: days worked.</summary>
    AboveBase,
}
