namespace Alliancing.RiskShare;

/// <summary>A score, quantity or computed rate compares with another.</summary>
/// <param name="Value">The value.</param>
/// <param name="Comparison">How it must compare.</param>
/// <param name="Than">What with.</param>
public sealed record RateCriterion(RateExpression Value, Comparison Comparison, RateExpression Than) : Criterion
{
    /// <inheritdoc/>
    public override string ToString() => $"{Value.Plain} is {Comparison.Words()} {Than.Plain}";

    internal override string Word => "comparison";

    internal override void Check(SideCheck check, string path)
    {
        Value.CheckParts(check, path + ".value");
        Than.CheckParts(check, path + ".than");
    }

    internal override bool Holds<N, T>(SideRun<N, T> run)
    {
        Ratio value = run.Value("value", Value, TraceValueKind.Number);
        Ratio than = run.Value("than", Than, TraceValueKind.Number);
        if (run.Tracer.IsOn)
        {
            run.Tracer.Input("difference", TraceValue.Number(value - than), "the value less what it is compared with");
        }

        return Comparison.Holds(value.CompareTo(than));
    }
}
