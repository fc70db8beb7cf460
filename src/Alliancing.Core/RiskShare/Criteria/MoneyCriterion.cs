namespace Alliancing.RiskShare;

/// <summary>An amount of money compares with another.</summary>
/// <param name="Value">The value.</param>
/// <param name="Comparison">How it must compare.</param>
/// <param name="Than">What with.</param>
public sealed record MoneyCriterion(Level Value, Comparison Comparison, Level Than) : Criterion
{
    /// <inheritdoc/>
    public override string ToString() => $"{Value} is {Comparison.Words()} {Than}";

    internal override string Word => "comparison";

    internal override void Check(SideCheck check, string path)
    {
        Value.Check(check, path + ".value", LevelScope.Side);
        Than.Check(check, path + ".than", LevelScope.Side);
    }

    internal override bool Holds<N, T>(SideRun<N, T> run)
    {
        N value = run.Level("value", Value);
        N than = run.Level("than", Than);
        if (run.Tracer.IsOn)
        {
            run.Tracer.Input("difference", run.Traced(value - than), "the value less what it is compared with");
        }

        return Comparison.Holds(value.CompareTo(than));
    }
}
