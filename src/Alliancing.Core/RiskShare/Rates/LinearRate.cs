using System.Globalization;
using System.Text;

namespace Alliancing.RiskShare;

/// <summary><c>start + slope · driver</c>, held between a lowest and a highest value.</summary>
/// <param name="By">The score or quantity that drives the rate.</param>
/// <param name="Start">The value at a driver of 0.</param>
/// <param name="Slope">The change for one unit of the driver.</param>
/// <param name="Min">The lowest value; null for none.</param>
/// <param name="Max">The highest value; null for none.</param>
public sealed record LinearRate(Driver By, decimal Start = 0, decimal Slope = 1, decimal? Min = null, decimal? Max = null) : RateExpression
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (this is { Start: 0, Slope: 1, Min: null, Max: null })
        {
            return By.ToString();
        }

        text.Append(CultureInfo.InvariantCulture, $"({Start} {(Slope < 0 ? '−' : '+')} {Math.Abs(Slope)} · {By}");
        if (Min is { } min)
        {
            text.Append(CultureInfo.InvariantCulture, $", at least {min}");
        }

        if (Max is { } max)
        {
            text.Append(CultureInfo.InvariantCulture, $", at most {max}");
        }

        return text.Append(')').ToString();
    }

    internal override string Word => "linear";

    internal override (Ratio? Low, Ratio? High) Range(ITermsScope scope)
    {
        (Ratio? low, Ratio? high) = By.Range(scope);
        Ratio slope = Ratio.FromDecimal(Slope);
        Ratio start = Ratio.FromDecimal(Start);
        Ratio? atLow = low is { } l ? start + slope * l : null;
        Ratio? atHigh = high is { } h ? start + slope * h : null;
        return Clamp(slope.Sign switch { 0 => (start, start), > 0 => (atLow, atHigh), _ => (atHigh, atLow) }, Min, Max);
    }

    internal override void CheckParts(SideCheck check, string path)
    {
        check.Driver(By, path + ".by");
        CheckClamp(check, path, Min, Max);
    }

    internal override Ratio Evaluate<N, T>(SideRun<N, T> run)
    {
        if (run.Tracer.IsOn)
        {
            run.Parameter("start", TraceValue.Number(Ratio.FromDecimal(Start)));
            run.Parameter("slope", TraceValue.Number(Ratio.FromDecimal(Slope)));
        }

        Ratio value = Ratio.FromDecimal(Start) + Ratio.FromDecimal(Slope) * run.Driver(By);
        ShowClamp(run, value, Min, Max);
        return Clamp(value, Min, Max);
    }
}
