namespace Alliancing.RiskShare;

/// <summary>What a driver outside a table does.</summary>
public enum TableEnds
{
    /// <summary>The settlement is refused: the terms do not say what applies.</summary>
    Refuse,

    /// <summary>The nearest end holds.</summary>
    Hold,
}
