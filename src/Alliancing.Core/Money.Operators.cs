using System.Numerics;

namespace Alliancing;

/// <content>Arithmetic, always checked.</content>
public readonly partial record struct Money :
    IAdditionOperators<Money, Money, Money>,
    ISubtractionOperators<Money, Money, Money>,
    IUnaryNegationOperators<Money, Money>,
    IMultiplyOperators<Money, long, Money>,
    IMultiplyOperators<Money, Rate, ExactMoney>
{
    /// <summary>The sum of two amounts.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum is beyond what money holds.</exception>
    public static Money operator +(Money left, Money right)
    {
        CurrencyMismatchException.Require(left.Currency, right.Currency);
        long sum = unchecked(left.MinorUnits + right.MinorUnits);
        return ((left.MinorUnits ^ sum) & (right.MinorUnits ^ sum)) < 0
            ? throw Beyond((BigInteger)left.MinorUnits + right.MinorUnits, left.Currency)
            : new Money(sum, left.Currency);
    }

    /// <summary>The difference of two amounts.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference is beyond what money holds.</exception>
    public static Money operator -(Money left, Money right)
    {
        CurrencyMismatchException.Require(left.Currency, right.Currency);
        long difference = unchecked(left.MinorUnits - right.MinorUnits);
        return ((left.MinorUnits ^ right.MinorUnits) & (left.MinorUnits ^ difference)) < 0
            ? throw Beyond((BigInteger)left.MinorUnits - right.MinorUnits, left.Currency)
            : new Money(difference, left.Currency);
    }

    /// <summary>The opposite amount.</summary>
    /// <exception cref="OverflowException">The amount is the least one, whose opposite does not exist.</exception>
    public static Money operator -(Money value) => value.MinorUnits == long.MinValue
        ? throw Beyond(-(BigInteger)value.MinorUnits, value.Currency)
        : new Money(-value.MinorUnits, value.Currency);

    /// <summary>The amount so many times.</summary>
    /// <exception cref="OverflowException">The product is beyond what money holds.</exception>
    public static Money operator *(Money left, long right)
    {
        Int128 product = Math.BigMul(left.MinorUnits, right);
        return product < long.MinValue || product > long.MaxValue
            ? throw Beyond(product, left.Currency)
            : new Money((long)product, left.Currency);
    }

    /// <summary>The amount so many times.</summary>
    /// <exception cref="OverflowException">The product is beyond what money holds.</exception>
    public static Money operator *(long left, Money right) => right * left;

    /// <summary>The amount at a rate, exactly.</summary>
    public static ExactMoney operator *(Money left, Rate right) => new(left.MinorUnits * right.Exact, left.Currency);

    /// <summary>The amount at a rate, exactly.</summary>
    public static ExactMoney operator *(Rate left, Money right) => right * left;

    /// <summary>The sum of this amount and another.</summary>
    /// <param name="other">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum is beyond what money holds.</exception>
    public Money Add(Money other) => this + other;

    /// <summary>This amount less another.</summary>
    /// <param name="other">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference is beyond what money holds.</exception>
    public Money Subtract(Money other) => this - other;

    /// <summary>The opposite amount.</summary>
    /// <exception cref="OverflowException">The amount is the least one, whose opposite does not exist.</exception>
    public Money Negate() => -this;

    /// <summary>This amount so many times.</summary>
    /// <param name="times">Any whole number.</param>
    /// <exception cref="OverflowException">The product is beyond what money holds.</exception>
    public Money Multiply(long times) => this * times;

    /// <summary>This amount at a rate, exactly.</summary>
    /// <param name="rate">Any rate.</param>
    public ExactMoney Multiply(Rate rate) => this * rate;
}
