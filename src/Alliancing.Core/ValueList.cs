using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Ardalis.GuardClauses;

namespace Alliancing;

/// <summary>Builds lists that are values.</summary>
public static class ValueList
{
    /// <summary>A list of these items, copied; a collection expression calls it.</summary>
    /// <param name="items">The items in order; none gives <see cref="ValueList{T}.Empty"/>.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of the items that a sequence yields, copied at once; a list that is one already is returned as it is.</summary>
    /// <param name="items">The items in order.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> CopyOf<T>(IEnumerable<T> items) =>
        Guard.Against.Null(items, nameof(items)) as ValueList<T> ?? [.. items];
}

/// <summary>An unchangeable list that equals another with equal items in the same order.</summary>
/// <remarks>
/// Items are copied on the way in, so a later change of the source is not seen. Records hold one where they hold a collection and so keep value equality.
/// It is written as a collection expression: <c>ValueList&lt;string&gt; names = ["alder", "birch"];</c>
/// </remarks>
/// <typeparam name="T">The type of the items; compared by its default equality.</typeparam>
/// <example>
/// <code>
/// ValueList&lt;string&gt; names = ["alder", "birch"];
/// bool same = names.Equals(["alder", "birch"]);   // true
/// string last = names[^1];                        // "birch"
/// </code>
/// </example>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private const int ShownItems = 8;

    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many items there are.</summary>
    public int Count => _items.Length;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => _items.Length == 0;

    /// <summary>The item at a position.</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1; <c>[^1]</c> is the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => unchecked((uint)index) < (uint)_items.Length
        ? _items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {_items.Length} items. Positions start at 0.");

    /// <summary>Whether two lists hold equal items in the same order; null equals only null.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item, in order or in length.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Part of the list; <c>list[1..]</c> calls it.</summary>
    /// <param name="start">The first position taken.</param>
    /// <param name="length">How many items are taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part reaches beyond the list.</exception>
    public ValueList<T> Slice(int start, int length) => ValueList.Create<T>(_items.AsSpan(start, length));

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && (ReferenceEquals(this, other) || AsSpan().SequenceEqual(other.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The first items in brackets and how many more there are: "[alder, birch]".</summary>
    public override string ToString()
    {
        StringBuilder text = new("[");
        for (int index = 0; index < Math.Min(Count, ShownItems); index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(index == 0 ? "" : ", ")}{_items[index]}");
        }

        return (Count > ShownItems ? text.Append(CultureInfo.InvariantCulture, $" and {Count - ShownItems} more]") : text.Append(']')).ToString();
    }

    /// <summary>Goes through the items in order without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>A position in a list; <c>foreach</c> uses it.</summary>
    /// <remarks>The default value has no items.</remarks>
    public struct Enumerator : IEquatable<Enumerator>
    {
        private readonly T[]? _items;
        private int _next;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The item at the position.</summary>
        public readonly T Current => _items![_next - 1];

        /// <summary>Whether two positions are the same in the same list.</summary>
        public static bool operator ==(Enumerator left, Enumerator right) => left.Equals(right);

        /// <summary>Whether two positions differ.</summary>
        public static bool operator !=(Enumerator left, Enumerator right) => !left.Equals(right);

        /// <summary>Steps to the next item.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_items is null || _next >= _items.Length)
            {
                return false;
            }

            _next++;
            return true;
        }

        /// <inheritdoc/>
        public readonly bool Equals(Enumerator other) => ReferenceEquals(_items, other._items) && _next == other._next;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Enumerator other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => _next;
    }
}
