using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>A fixed rate or number.</summary>
/// <param name="Value">The rate as a fraction, or the number.</param>
public sealed record FixedRate(decimal Value) : RateExpression
{
    /// <inheritdoc/>
    public override string ToString() => Value is >= -10 and <= 10 ? Rate.Fraction(Value).ToString() : Value.ToString(CultureInfo.InvariantCulture);

    internal override string Plain => Value.ToString(CultureInfo.InvariantCulture);

    internal bool IsOutside(Ratio? low, Ratio? high)
    {
        Ratio value = Ratio.FromDecimal(Value);
        return (low is { } l && value.CompareTo(l) < 0) || (high is { } h && value.CompareTo(h) > 0);
    }

    internal override string Word => "rate";

    internal override (Ratio? Low, Ratio? High) Range(ITermsScope scope)
    {
        Ratio value = Ratio.FromDecimal(Value);
        return (value, value);
    }

    internal override void CheckParts(SideCheck check, string path)
    {
    }

    internal override Ratio Evaluate<N, T>(SideRun<N, T> run) => Ratio.FromDecimal(Value);
}
