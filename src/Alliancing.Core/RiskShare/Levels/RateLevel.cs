namespace Alliancing.RiskShare;

/// <summary>A rate of a basis.</summary>
/// <param name="Rate">The rate; 0 or more.</param>
/// <param name="Of">What it is a rate of.</param>
public sealed record RateLevel(RateExpression Rate, Basis Of) : Level
{
    /// <summary>What it is a rate of.</summary>
    public new Basis Of { get; init; } = Of;

    /// <inheritdoc/>
    public override string ToString() => Of == Basis.Money ? $"{Rate.Plain} in money" : $"{Rate} of {Of}";

    internal override string Word => "level";

    internal override void Check(SideCheck check, string path, LevelScope scope)
    {
        Rate.Check(check, path + ".rate", Ratio.Zero, null);
        check.Basis(Of, path + ".of", scope);
    }

    internal override N Evaluate<N, T>(SideRun<N, T> run, int? account)
    {
        N rate = run.Rate("rate", Rate, Ratio.Zero, null, Of == Basis.Money);
        N basis = account is { } one ? run.BasisOf(Of, one) : run.Basis(Of);
        N level = rate * basis;
        if (level.CompareTo(default) >= 0)
        {
            return level;
        }

        run.RefuseValue(FindingIds.NegativeLevel, $"{this} comes to {run.Money(level):C}. It must be 0 or more: correct {Of} in the outturn.");
        return default;
    }
}
