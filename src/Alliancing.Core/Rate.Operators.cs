using System.Numerics;

namespace Alliancing;

/// <content>Arithmetic that is exact or throws, and order.</content>
public readonly partial record struct Rate :
    IAdditionOperators<Rate, Rate, Rate>,
    ISubtractionOperators<Rate, Rate, Rate>,
    IMultiplyOperators<Rate, Rate, Rate>,
    IUnaryNegationOperators<Rate, Rate>,
    IComparable<Rate>,
    IComparable,
    IComparisonOperators<Rate, Rate, bool>
{
    /// <summary>The sum of two rates.</summary>
    /// <exception cref="OverflowException">The result has more digits than a decimal holds.</exception>
    public static Rate operator +(Rate left, Rate right) => FromExact(left.Exact + right.Exact);

    /// <summary>The difference of two rates.</summary>
    /// <exception cref="OverflowException">The result has more digits than a decimal holds.</exception>
    public static Rate operator -(Rate left, Rate right) => FromExact(left.Exact - right.Exact);

    /// <summary>The rate of a rate.</summary>
    /// <exception cref="OverflowException">The result has more digits than a decimal holds.</exception>
    public static Rate operator *(Rate left, Rate right) => FromExact(left.Exact * right.Exact);

    /// <summary>The opposite rate.</summary>
    public static Rate operator -(Rate value) => new(-value.Value);

    /// <summary>Whether one rate is below another.</summary>
    public static bool operator <(Rate left, Rate right) => left.Value < right.Value;

    /// <summary>Whether one rate is another or below it.</summary>
    public static bool operator <=(Rate left, Rate right) => left.Value <= right.Value;

    /// <summary>Whether one rate is above another.</summary>
    public static bool operator >(Rate left, Rate right) => left.Value > right.Value;

    /// <summary>Whether one rate is another or above it.</summary>
    public static bool operator >=(Rate left, Rate right) => left.Value >= right.Value;

    /// <summary>The sum of this rate and another.</summary>
    /// <param name="other">Any rate.</param>
    /// <exception cref="OverflowException">The result has more digits than a decimal holds.</exception>
    public Rate Add(Rate other) => this + other;

    /// <summary>This rate less another.</summary>
    /// <param name="other">Any rate.</param>
    /// <exception cref="OverflowException">The result has more digits than a decimal holds.</exception>
    public Rate Subtract(Rate other) => this - other;

    /// <summary>This rate of another.</summary>
    /// <param name="other">Any rate.</param>
    /// <exception cref="OverflowException">The result has more digits than a decimal holds.</exception>
    public Rate Multiply(Rate other) => this * other;

    /// <summary>The opposite rate.</summary>
    public Rate Negate() => -this;

    /// <inheritdoc/>
    public int CompareTo(Rate other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rate other => CompareTo(other),
        _ => throw new ArgumentException($"A rate compares with a rate, not with {obj.GetType()}.", nameof(obj)),
    };

    private static Rate FromExact(Ratio exact) => exact.TryDecimal(out decimal value)
        ? new Rate(value)
        : throw new OverflowException($"The rate {exact} has more digits than a decimal holds exactly (28). Use fewer decimal places.");
}
