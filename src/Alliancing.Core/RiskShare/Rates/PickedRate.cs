using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>A rate picked by a fact of the outturn.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Cases">What each value of the fact picks; at least one, each value once.</param>
/// <param name="Otherwise">The rate for every other value; null refuses other values.</param>
public sealed record PickedRate(string Fact, ValueList<PickCase> Cases, RateExpression? Otherwise = null) : RateExpression
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"by {Fact}: {string.Join(", ", Cases.Select(c => $"{c.Is} {c.Rate}"))}{(Otherwise is null ? string.Empty : $", otherwise {Otherwise}")}";

    internal override string Word => "pick";

    internal override (Ratio? Low, Ratio? High) Range(ITermsScope scope)
    {
        (Ratio? Low, Ratio? High)[] all = [.. Cases.Select(c => c.Rate.Range(scope)), .. Otherwise is null ? [] : new[] { Otherwise.Range(scope) }];
        return (all.Any(r => r.Low is null) ? null : all.Min(r => r.Low), all.Any(r => r.High is null) ? null : all.Max(r => r.High));
    }

    internal override void CheckParts(SideCheck check, string path)
    {
        check.Id(Fact, path + ".fact");
        if (Cases.Count == 0)
        {
            check.Error(FindingIds.Table, path + ".cases", "no value of the fact picks a rate. Give at least one case.");
        }

        for (int i = 0; i < Cases.Count; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"{path}.cases[{i}]");
            Cases[i].Rate.CheckParts(check, at + ".rate");
            if (Cases.Take(i).Any(c => string.Equals(c.Is, Cases[i].Is, StringComparison.Ordinal)))
            {
                check.Error(FindingIds.Duplicate, at, $"'{Cases[i].Is}' stands twice. Give each value of the fact once.");
            }
        }

        Otherwise?.CheckParts(check, path + ".otherwise");
    }

    internal override Ratio Evaluate<N, T>(SideRun<N, T> run)
    {
        string? value = run.Fact(Fact);
        PickCase? found = Cases.FirstOrDefault(c => string.Equals(c.Is, value, StringComparison.Ordinal));
        Show(run, found);
        if (found is not null || Otherwise is not null)
        {
            RateExpression rate = found?.Rate ?? Otherwise!;
            return run.Value("rate", rate, Part(rate));
        }

        if (value is not null)
        {
            run.RefuseValue(FindingIds.Fact, $"the fact '{Fact}' is '{value}'. Allowed are {string.Join(", ", Cases.Select(c => c.Is))}: correct the fact, or say in the terms what applies otherwise.");
        }

        return Ratio.Zero;
    }

    private void Show<N, T>(SideRun<N, T> run, PickCase? found)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        if (!run.Tracer.IsOn)
        {
            return;
        }

        foreach (PickCase one in Cases)
        {
            run.Tracer.Alternative($"{one.Is}: {one.Rate}", one == found);
        }

        if (Otherwise is not null)
        {
            run.Tracer.Alternative($"otherwise: {Otherwise}", found is null);
        }
    }
}
