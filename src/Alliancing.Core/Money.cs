using System.Numerics;

namespace Alliancing;

/// <summary>A payable amount: whole minor units of one currency.</summary>
/// <remarks>
/// The default value is £0.00. Two amounts are equal when both units and currency are; zero pounds and zero euros differ. Amounts of two currencies never
/// meet: adding, subtracting and comparing them throws <see cref="CurrencyMismatchException"/>. Arithmetic is checked. There is no division:
/// money is divided by apportioning it, so that the parts add up. Multiplying by a <see cref="Rate"/> gives <see cref="ExactMoney"/>, which becomes money
/// again where a rounding is named.
/// </remarks>
/// <example>
/// <code>
/// Money overspend = Money.Pounds(3_000_000m);
/// Money council = (overspend * Rate.Percent(51)).Round(Rounding.HalfAwayFromZero);
/// string text = council.ToString("C", null);   // "£1,530,000.00"
/// </code>
/// </example>
public readonly partial record struct Money
{
    private Money(long minorUnits, Currency currency)
    {
        MinorUnits = minorUnits;
        Currency = currency;
    }

    /// <summary>The amount in minor units: pence for pounds, whole yen for yen.</summary>
    public long MinorUnits { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>The amount in major units, with as many decimal places as the currency has: 1234.50 for £1,234.50.</summary>
    public decimal Amount
    {
        get
        {
            ulong magnitude = Magnitude;
            return new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, MinorUnits < 0, (byte)Currency.MinorUnitDigits);
        }
    }

    /// <summary>The amount as an exact one.</summary>
    public ExactMoney Exact => new(MinorUnits, Currency);

    /// <summary>Whether the amount is zero.</summary>
    public bool IsZero => MinorUnits == 0;

    /// <summary>Whether the amount is above zero.</summary>
    public bool IsPositive => MinorUnits > 0;

    /// <summary>Whether the amount is below zero.</summary>
    public bool IsNegative => MinorUnits < 0;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(MinorUnits);

    private ulong Magnitude => MinorUnits < 0 ? unchecked((ulong)-MinorUnits) : (ulong)MinorUnits;

    /// <summary>An amount in pounds sterling.</summary>
    /// <param name="amount">Pounds, with at most two decimal places that are not zero.</param>
    /// <exception cref="ArgumentException">The amount has a part of a penny.</exception>
    /// <exception cref="OverflowException">The amount is beyond ±£92,233,720,368,547,758.07.</exception>
    public static Money Pounds(decimal amount) => Of(amount, Currency.Gbp);

    /// <summary>An amount in major units of a currency.</summary>
    /// <param name="amount">Major units, with no more decimal places that are not zero than the currency has.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentException">The amount has a part of a minor unit.</exception>
    /// <exception cref="OverflowException">The amount in minor units is beyond a <see cref="long"/>.</exception>
    public static Money Of(decimal amount, Currency currency)
    {
        Ratio minorUnits = Ratio.FromDecimal(amount) * currency.MinorUnitsInMajor;
        if (!minorUnits.IsInteger)
        {
            throw new ArgumentException(
                $"{Ratio.FromDecimal(amount)} has more decimal places than {currency} allows ({currency.MinorUnitDigits}). Round it first, or keep it as {nameof(ExactMoney)}.",
                nameof(amount));
        }

        return minorUnits.TryRound(Rounding.TowardsZero, out long whole) ? new Money(whole, currency) : throw Beyond(minorUnits.Numerator, currency);
    }

    /// <summary>An amount in minor units of a currency.</summary>
    /// <param name="minorUnits">Minor units: pence for pounds, whole yen for yen.</param>
    /// <param name="currency">The currency.</param>
    public static Money FromMinorUnits(long minorUnits, Currency currency) => new(minorUnits, currency);

    /// <summary>No money in a currency.</summary>
    /// <param name="currency">The currency.</param>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>The amount without its sign.</summary>
    /// <exception cref="OverflowException">The amount is the least one, whose opposite does not exist.</exception>
    public Money Abs() => MinorUnits < 0 ? -this : this;

    internal static OverflowException Beyond(BigInteger minorUnits, Currency currency) =>
        new($"{new ExactMoney(new Ratio(minorUnits, BigInteger.One), currency):C} is beyond what money in {currency} holds: from {new Money(long.MinValue, currency):C} to {new Money(long.MaxValue, currency):C}. Keep it as {nameof(ExactMoney)}.");
}
