using System.Numerics;

namespace Alliancing;

/// <content>Exact arithmetic, and order within one currency.</content>
public readonly partial record struct ExactMoney :
    IAdditionOperators<ExactMoney, ExactMoney, ExactMoney>,
    ISubtractionOperators<ExactMoney, ExactMoney, ExactMoney>,
    IUnaryNegationOperators<ExactMoney, ExactMoney>,
    IMultiplyOperators<ExactMoney, Rate, ExactMoney>,
    IMultiplyOperators<ExactMoney, decimal, ExactMoney>,
    IDivisionOperators<ExactMoney, long, ExactMoney>,
    IComparable<ExactMoney>,
    IComparable,
    IComparisonOperators<ExactMoney, ExactMoney, bool>
{
    /// <summary>The sum of two amounts.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static ExactMoney operator +(ExactMoney left, ExactMoney right)
    {
        CurrencyMismatchException.Require(left.Currency, right.Currency);
        return new ExactMoney(left.MinorUnits + right.MinorUnits, left.Currency);
    }

    /// <summary>The difference of two amounts.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static ExactMoney operator -(ExactMoney left, ExactMoney right)
    {
        CurrencyMismatchException.Require(left.Currency, right.Currency);
        return new ExactMoney(left.MinorUnits - right.MinorUnits, left.Currency);
    }

    /// <summary>The opposite amount.</summary>
    public static ExactMoney operator -(ExactMoney value) => new(-value.MinorUnits, value.Currency);

    /// <summary>The amount at a rate.</summary>
    public static ExactMoney operator *(ExactMoney left, Rate right) => new(left.MinorUnits * right.Exact, left.Currency);

    /// <summary>The amount at a rate.</summary>
    public static ExactMoney operator *(Rate left, ExactMoney right) => right * left;

    /// <summary>The amount so many times.</summary>
    public static ExactMoney operator *(ExactMoney left, decimal right) => new(left.MinorUnits * Ratio.FromDecimal(right), left.Currency);

    /// <summary>The amount so many times.</summary>
    public static ExactMoney operator *(decimal left, ExactMoney right) => right * left;

    /// <summary>One of so many equal parts of the amount.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static ExactMoney operator /(ExactMoney left, long right) => new(left.MinorUnits / right, left.Currency);

    /// <summary>Whether one amount is below another.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(ExactMoney left, ExactMoney right) => left.CompareTo(right) < 0;

    /// <summary>Whether one amount is another or below it.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(ExactMoney left, ExactMoney right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one amount is above another.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(ExactMoney left, ExactMoney right) => left.CompareTo(right) > 0;

    /// <summary>Whether one amount is another or above it.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(ExactMoney left, ExactMoney right) => left.CompareTo(right) >= 0;

    /// <summary>The sum of this amount and another.</summary>
    /// <param name="other">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public ExactMoney Add(ExactMoney other) => this + other;

    /// <summary>This amount less another.</summary>
    /// <param name="other">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public ExactMoney Subtract(ExactMoney other) => this - other;

    /// <summary>The opposite amount.</summary>
    public ExactMoney Negate() => -this;

    /// <summary>This amount at a rate.</summary>
    /// <param name="rate">Any rate.</param>
    public ExactMoney Multiply(Rate rate) => this * rate;

    /// <summary>This amount so many times.</summary>
    /// <param name="times">Any number.</param>
    public ExactMoney Multiply(decimal times) => this * times;

    /// <summary>One of so many equal parts of this amount.</summary>
    /// <param name="parts">Any whole number but zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="parts"/> is zero.</exception>
    public ExactMoney Divide(long parts) => this / parts;

    /// <summary>Compares two amounts of one currency.</summary>
    /// <param name="other">An amount in the same currency.</param>
    /// <returns>Below 0, 0 or above 0.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public int CompareTo(ExactMoney other)
    {
        CurrencyMismatchException.Require(Currency, other.Currency);
        return MinorUnits.CompareTo(other.MinorUnits);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ExactMoney other => CompareTo(other),
        _ => throw new ArgumentException($"Exact money compares with exact money, not with {obj.GetType()}.", nameof(obj)),
    };
}
