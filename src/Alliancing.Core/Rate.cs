namespace Alliancing;

/// <summary>A share or price of something, as an exact decimal fraction: 12.5 % is 0.125.</summary>
/// <remarks>
/// The default value is zero. Equality and order are numeric: 0.10 equals 0.1. Any decimal is allowed, below 0 and above 1 too; whoever takes a rate says its range.
/// </remarks>
/// <example>
/// <code>
/// Rate share = Rate.Percent(12.5m);
/// Rate rest = share.Complement;      // 87.5 %
/// string text = share.ToString();    // "12.5 %"
/// </code>
/// </example>
public readonly partial record struct Rate
{
    // Dividing by one with 28 zeros drops the zeros at the end.
    private const decimal OneWithAllPlaces = 1.0000000000000000000000000000m;

    private Rate(decimal value) => Value = value / OneWithAllPlaces;

    /// <summary>0 %.</summary>
    public static Rate Zero => default;

    /// <summary>100 %.</summary>
    public static Rate One { get; } = new(1m);

    /// <summary>The rate as a fraction, without zeros at the end: 0.125 for 12.5 %.</summary>
    public decimal Value { get; }

    /// <summary>What is missing to the whole: 1 − rate.</summary>
    /// <exception cref="OverflowException">The result has more digits than a decimal holds.</exception>
    public Rate Complement => One - this;

    /// <summary>The rate as an exact number.</summary>
    internal Ratio Exact => Ratio.FromDecimal(Value);

    /// <summary>A rate in percent.</summary>
    /// <param name="percent">12.5 for 12.5 %; with at most 26 decimal places.</param>
    /// <exception cref="OverflowException">The fraction has more digits than a decimal holds.</exception>
    public static Rate Percent(decimal percent) => FromExact(Ratio.FromDecimal(percent) / 100);

    /// <summary>A rate as a fraction.</summary>
    /// <param name="fraction">0.125 for 12.5 %.</param>
    public static Rate Fraction(decimal fraction) => new(fraction);

    /// <summary>A rate in basis points, hundredths of a percent.</summary>
    /// <param name="points">1250 for 12.5 %; with at most 24 decimal places.</param>
    /// <exception cref="OverflowException">The fraction has more digits than a decimal holds.</exception>
    public static Rate BasisPoints(decimal points) => FromExact(Ratio.FromDecimal(points) / 10_000);
}
