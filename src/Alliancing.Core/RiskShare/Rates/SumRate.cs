using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>The sum of several rates, in points, held between a lowest and a highest value.</summary>
/// <param name="Terms">At least one.</param>
/// <param name="Min">The lowest value; null for none.</param>
/// <param name="Max">The highest value; null for none.</param>
public sealed record SumRate(ValueList<RateExpression> Terms, decimal? Min = null, decimal? Max = null) : RateExpression
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"({string.Join(" + ", Terms)}{(Min is { } min ? string.Create(CultureInfo.InvariantCulture, $", at least {min}") : string.Empty)}{(Max is { } max ? string.Create(CultureInfo.InvariantCulture, $", at most {max}") : string.Empty)})");

    internal override string Word => "sum";

    internal override (Ratio? Low, Ratio? High) Range(ITermsScope scope)
    {
        (Ratio? Low, Ratio? High) sum = (Ratio.Zero, Ratio.Zero);
        foreach (RateExpression term in Terms)
        {
            (Ratio? Low, Ratio? High) range = term.Range(scope);
            sum = (sum.Low + range.Low, sum.High + range.High);
        }

        return Clamp(sum, Min, Max);
    }

    internal override void CheckParts(SideCheck check, string path)
    {
        check.NotEmpty(Terms.Count, path + ".terms");
        CheckClamp(check, path, Min, Max);
        for (int i = 0; i < Terms.Count; i++)
        {
            Terms[i].CheckParts(check, string.Create(CultureInfo.InvariantCulture, $"{path}.terms[{i}]"));
        }
    }

    internal override Ratio Evaluate<N, T>(SideRun<N, T> run)
    {
        Ratio sum = Ratio.Zero;
        for (int i = 0; i < Terms.Count; i++)
        {
            sum += run.Value(run.Item("terms", i), Terms[i], Part(Terms[i]));
        }

        ShowClamp(run, sum, Min, Max);
        return Clamp(sum, Min, Max);
    }
}
