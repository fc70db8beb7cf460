namespace Alliancing.RiskShare;

/// <summary>An amount of money compares with another.</summary>
/// <param name="Value">The value.</param>
/// <param name="Comparison">How it must compare.</param>
/// <param name="Than">What with.</param>
public sealed record MoneyCriterion(Level Value, Comparison Comparison, Level Than) : Criterion
{
    /// <inheritdoc/>
    public override string ToString() => $"{Value} is {Comparison.Words()} {Than}";

    internal override void Check(SideCheck check, string path)
    {
        Value.Check(check, path + ".value", LevelScope.Side);
        Than.Check(check, path + ".than", LevelScope.Side);
    }

    internal override bool Holds<N, T>(SideRun<N, T> run)
    {
        N value = Value.Evaluate(run, null);
        N than = Than.Evaluate(run, null);
        run.Tracer.Input("value", run.Traced(value), Value.ToString());
        run.Tracer.Input("than", run.Traced(than), Than.ToString());
        return Comparison.Holds(value.CompareTo(than));
    }
}
