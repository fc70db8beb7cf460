using System.Numerics;

namespace Alliancing;

public readonly partial record struct FinancialYear
    : IComparable<FinancialYear>, IComparable, IComparisonOperators<FinancialYear, FinancialYear, bool>, IMinMaxValue<FinancialYear>
{
    /// <summary>Compares two financial years by time.</summary>
    /// <param name="other">The year to compare with.</param>
    /// <returns>Less than 0, 0 or more than 0 when this one is earlier than, is, or is later than <paramref name="other"/>.</returns>
    public int CompareTo(FinancialYear other) => _index.CompareTo(other._index);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        FinancialYear other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(FinancialYear)} cannot be compared with a {obj.GetType().Name}. Compare it with another {nameof(FinancialYear)}.", nameof(obj)),
    };

    /// <summary>Whether the left year is earlier than the right one.</summary>
    /// <param name="left">The left year.</param>
    /// <param name="right">The right year.</param>
    public static bool operator <(FinancialYear left, FinancialYear right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left year is earlier than the right one or the same.</summary>
    /// <param name="left">The left year.</param>
    /// <param name="right">The right year.</param>
    public static bool operator <=(FinancialYear left, FinancialYear right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left year is later than the right one.</summary>
    /// <param name="left">The left year.</param>
    /// <param name="right">The right year.</param>
    public static bool operator >(FinancialYear left, FinancialYear right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left year is later than the right one or the same.</summary>
    /// <param name="left">The left year.</param>
    /// <param name="right">The right year.</param>
    public static bool operator >=(FinancialYear left, FinancialYear right) => left.CompareTo(right) >= 0;
}
