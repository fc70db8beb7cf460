namespace Alliancing;

/// <summary>An exact amount of money that need not be whole minor units: a third of £100.00 is GBP 100/3.</summary>
/// <remarks>
/// The default value is £0.00. Two amounts are equal when both value and currency are. Nothing is ever rounded until <see cref="Round"/> names how.
/// Amounts of two currencies never meet: adding, subtracting and comparing them throws <see cref="CurrencyMismatchException"/>.
/// </remarks>
/// <example>
/// <code>
/// ExactMoney third = ExactMoney.Fraction(Money.Pounds(100m), 1, 3);
/// string text = third.ToString();                         // "GBP 100/3"
/// Money paid = third.Round(Rounding.HalfAwayFromZero);    // £33.33
/// </code>
/// </example>
public readonly partial record struct ExactMoney
{
    internal ExactMoney(Ratio minorUnits, Currency currency)
    {
        MinorUnits = minorUnits;
        Currency = currency;
    }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Whether the amount is zero.</summary>
    public bool IsZero => MinorUnits.IsZero;

    /// <summary>Whether the amount is above zero.</summary>
    public bool IsPositive => Sign > 0;

    /// <summary>Whether the amount is below zero.</summary>
    public bool IsNegative => Sign < 0;

    /// <summary>Whether the amount is whole minor units, so that every rounding gives the same money.</summary>
    public bool IsWhole => MinorUnits.IsInteger;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => MinorUnits.Sign;

    /// <summary>The amount in minor units.</summary>
    internal Ratio MinorUnits { get; }

    /// <summary>The amount in major units.</summary>
    internal Ratio Major => MinorUnits / Currency.MinorUnitsInMajor;

    /// <summary>Payable money as an exact amount.</summary>
    /// <param name="money">Any amount.</param>
    public static ExactMoney Of(Money money) => new(money.MinorUnits, money.Currency);

    /// <summary>An amount in major units of a currency, with any number of decimal places.</summary>
    /// <param name="amount">Major units.</param>
    /// <param name="currency">The currency.</param>
    public static ExactMoney Of(decimal amount, Currency currency) => new(Ratio.FromDecimal(amount) * currency.MinorUnitsInMajor, currency);

    /// <summary>A fraction of payable money.</summary>
    /// <param name="money">The whole.</param>
    /// <param name="numerator">How many parts.</param>
    /// <param name="denominator">Of how many; not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static ExactMoney Fraction(Money money, long numerator, long denominator) =>
        new(money.MinorUnits * ((Ratio)numerator / denominator), money.Currency);

    /// <summary>No money in a currency.</summary>
    /// <param name="currency">The currency.</param>
    public static ExactMoney Zero(Currency currency) => new(Ratio.Zero, currency);

    /// <summary>The payable money that a rounding makes of this amount.</summary>
    /// <param name="rounding">How a part of a minor unit is treated.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not defined.</exception>
    /// <exception cref="OverflowException">The result is beyond what money holds.</exception>
    public Money Round(Rounding rounding) => MinorUnits.TryRound(rounding, out long whole)
        ? Money.FromMinorUnits(whole, Currency)
        : throw Money.Beyond(MinorUnits.Round(rounding), Currency);

    /// <summary>The amount without its sign.</summary>
    public ExactMoney Abs() => new(MinorUnits.Abs(), Currency);
}
