using System.Numerics;

namespace Alliancing;

public readonly partial record struct ParticipantId
    : IComparable<ParticipantId>, IComparable, IComparisonOperators<ParticipantId, ParticipantId, bool>
{
    /// <summary>Compares two identifiers character for character (ordinal); the unspecified one comes first.</summary>
    /// <param name="other">The identifier to compare with.</param>
    /// <returns>Less than 0, 0 or more than 0 when this one comes before, is, or comes after <paramref name="other"/>.</returns>
    public int CompareTo(ParticipantId other) => string.CompareOrdinal(_text, other._text);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ParticipantId other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(ParticipantId)} cannot be compared with a {obj.GetType().Name}. Compare it with another {nameof(ParticipantId)}.", nameof(obj)),
    };

    /// <summary>Whether the left identifier comes before the right one.</summary>
    /// <param name="left">The left identifier.</param>
    /// <param name="right">The right identifier.</param>
    public static bool operator <(ParticipantId left, ParticipantId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left identifier comes before the right one or is the same.</summary>
    /// <param name="left">The left identifier.</param>
    /// <param name="right">The right identifier.</param>
    public static bool operator <=(ParticipantId left, ParticipantId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left identifier comes after the right one.</summary>
    /// <param name="left">The left identifier.</param>
    /// <param name="right">The right identifier.</param>
    public static bool operator >(ParticipantId left, ParticipantId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left identifier comes after the right one or is the same.</summary>
    /// <param name="left">The left identifier.</param>
    /// <param name="right">The right identifier.</param>
    public static bool operator >=(ParticipantId left, ParticipantId right) => left.CompareTo(right) >= 0;
}
