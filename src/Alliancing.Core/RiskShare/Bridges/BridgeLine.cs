namespace Alliancing.RiskShare;

/// <summary>One account's way from one settlement to the other: opening plus every step is closing.</summary>
/// <param name="Account">The account.</param>
/// <param name="Opening">What the earlier settlement gives it.</param>
/// <param name="Steps">What each step moves, in the bridge's order; zero included.</param>
/// <param name="Closing">What the later settlement gives it.</param>
public sealed record BridgeLine(Account Account, Money Opening, ValueList<BridgeAmount> Steps, Money Closing)
{
    /// <summary>The difference that the steps explain.</summary>
    public Money Change => Closing - Opening;

    /// <summary>What the step of one group moves.</summary>
    /// <param name="group">The group.</param>
    public Money this[BridgeGroup group] => Steps.First(s => s.Group == group).Amount;
}
