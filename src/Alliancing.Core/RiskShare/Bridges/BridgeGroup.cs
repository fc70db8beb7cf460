namespace Alliancing.RiskShare;

/// <summary>A group of inputs that a bridge replaces as one step.</summary>
public enum BridgeGroup
{
    /// <summary>The targets, with their adjustments and the indices that these follow.</summary>
    Target,

    /// <summary>The actuals, with their lines and exclusions.</summary>
    Cost,

    /// <summary>Scores, quantities and facts.</summary>
    Score,

    /// <summary>The bases: fees, contributions, budgets and whatever else the terms refer to.</summary>
    Parameters,

    /// <summary>The terms, with the period and date for which they are settled, and with what only one version of them knows.</summary>
    Terms,
}
