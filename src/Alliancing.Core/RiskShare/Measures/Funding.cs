namespace Alliancing.RiskShare;

/// <summary>Where a component's money comes from.</summary>
public enum Funding
{
    /// <summary>From the variance itself: the accounts add up to the portion of it.</summary>
    Variance,

    /// <summary>From the owner side: a funding posting opens the component, and the accounts add up to 0.</summary>
    Owner,
}
