using System.Numerics;

namespace Alliancing;

public readonly partial record struct ReportingPeriod
    : IComparable<ReportingPeriod>, IComparable, IComparisonOperators<ReportingPeriod, ReportingPeriod, bool>
{
    /// <summary>Compares two periods by their first days, then by their last.</summary>
    /// <param name="other">The period to compare with.</param>
    /// <returns>Less than 0, 0 or more than 0 when this one comes before, is, or comes after <paramref name="other"/>.</returns>
    public int CompareTo(ReportingPeriod other) =>
        First == other.First ? Last.CompareTo(other.Last) : First.CompareTo(other.First);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ReportingPeriod other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(ReportingPeriod)} cannot be compared with a {obj.GetType().Name}. Compare it with another {nameof(ReportingPeriod)}.", nameof(obj)),
    };

    /// <summary>Whether the left period comes before the right one.</summary>
    /// <param name="left">The left period.</param>
    /// <param name="right">The right period.</param>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left period comes before the right one or is the same.</summary>
    /// <param name="left">The left period.</param>
    /// <param name="right">The right period.</param>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left period comes after the right one.</summary>
    /// <param name="left">The left period.</param>
    /// <param name="right">The right period.</param>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left period comes after the right one or is the same.</summary>
    /// <param name="left">The left period.</param>
    /// <param name="right">The right period.</param>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;
}
