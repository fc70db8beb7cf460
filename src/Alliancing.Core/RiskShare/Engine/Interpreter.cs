namespace Alliancing.RiskShare;

/// <summary>Runs the components of terms on an outturn: one implementation for every number type and tracer.</summary>
internal static class Interpreter
{
    public static ComponentResult<N> Run<N, T>(RiskShareTerms terms, OutturnReader reader, Component component, ComponentInputs<N> inputs, T tracer)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        reader.Begin();
        var run = new SideRun<N, T>(terms, reader, component, inputs, tracer);
        if (tracer.IsOn)
        {
            tracer.Open(run.Path, "component", component.Measure.Statement, null);
            tracer.Parameter("portion", TraceValue.Rate(component.EffectivePortion.Exact), "terms", terms.From);
            run.ShowOwner();
        }

        N variance = component.Measure.Variance(run);
        int sign = variance.CompareTo(default);
        N magnitude = sign < 0 ? -variance : variance;
        if (sign != 0 && !reader.IsTainted)
        {
            run.Run(sign > 0 ? component.Gain : component.Pain, magnitude, sign > 0 ? ".gain" : ".pain");
        }

        N unit = N.From(sign < 0 ? -1 : 1);
        bool ownerFunded = component.EffectiveFunding == Funding.Owner;
        (int[] owners, N[] shares) = ownerFunded && sign != 0 ? run.OwnerShares() : ([], []);
        var result = new ComponentResult<N>(
            component,
            variance,
            Array.ConvertAll(run.Accounts, a => a * unit),
            ownerFunded ? -(variance * run.Portion) : default,
            owners,
            shares,
            [.. Enumerable.Range(0, run.Accounts.Length).Select(run.Clauses)])
        { Moves = run.Moves };
        if (tracer.IsOn)
        {
            tracer.Alternative("gain: the variance is positive", sign > 0);
            tracer.Alternative("pain: the variance is negative", sign < 0);
            tracer.Close(run.Traced(variance), null);
        }

        return result;
    }
}
