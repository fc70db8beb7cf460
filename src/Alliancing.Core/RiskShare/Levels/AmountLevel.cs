namespace Alliancing.RiskShare;

/// <summary>A stated amount.</summary>
/// <param name="Amount">The amount; 0 or more, in the agreement's currency.</param>
public sealed record AmountLevel(Money Amount) : Level
{
    /// <summary>The amount; 0 or more, in the agreement's currency.</summary>
    public new Money Amount { get; init; } = Amount;

    /// <inheritdoc/>
    public override string ToString() => Amount.ToString("C", null);

    internal override string Word => "amount";

    internal override void Check(SideCheck check, string path, LevelScope scope)
    {
        check.SameCurrency(Amount, path);
        if (Amount.IsNegative)
        {
            check.Error(FindingIds.RateRange, path, $"the amount is {Amount:C}. It must be 0 or more: gain and pain have sides of their own.");
        }
    }

    internal override N Evaluate<N, T>(SideRun<N, T> run, int? account) => N.From(Amount.MinorUnits);
}
