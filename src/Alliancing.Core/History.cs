using System.Collections;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Alliancing;

/// <summary>Builds histories.</summary>
public static class History
{
    /// <summary>A history of these events, copied; a collection expression calls it.</summary>
    /// <param name="events">The events from the first to the last; none gives <see cref="History{TEvent}.Empty"/>.</param>
    /// <typeparam name="TEvent">The type of the events.</typeparam>
    /// <exception cref="ArgumentNullException">An event is <see langword="null"/>.</exception>
    public static History<TEvent> Create<TEvent>(params ReadOnlySpan<TEvent> events)
        where TEvent : notnull
    {
        foreach (TEvent happened in events)
            Guard.Against.Null(happened, nameof(events));
        return events.IsEmpty ? History<TEvent>.Empty : new(ValueList.Create(events));
    }

    /// <summary>A history of the events that a sequence yields, copied at once.</summary>
    /// <param name="events">The events from the first to the last.</param>
    /// <typeparam name="TEvent">The type of the events.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> or an event is <see langword="null"/>.</exception>
    public static History<TEvent> CopyOf<TEvent>(IEnumerable<TEvent> events)
        where TEvent : notnull => Create(ValueList.CopyOf(Guard.Against.Null(events, nameof(events))).AsSpan());
}

/// <summary>What has happened, in order: a list that only grows, and grows only from the version that the writer has seen.</summary>
/// <remarks>
/// <para>The version is the number of events. Appending names the version that the writer has read; when another event came in between, nothing is
/// appended and the outcome says so. Nothing here changes: appending gives a longer history and leaves this one as it is.</para>
/// <para>Two histories are equal when they hold equal events in the same order. It is written as a collection expression:
/// <c>History&lt;string&gt; history = ["drafted", "noticed"];</c></para>
/// </remarks>
/// <typeparam name="TEvent">The type of the events; compared by its default equality.</typeparam>
/// <example>
/// <code>
/// History&lt;string&gt; history = ["drafted"];
/// History&lt;string&gt;? noticed = history.Append(expectedVersion: 1, "noticed").Appended;   // [drafted, noticed]
/// bool late = noticed!.Append(expectedVersion: 1, "withdrawn").Conflict is { Current: 2 };   // true
/// </code>
/// </example>
[CollectionBuilder(typeof(History), nameof(History.Create))]
public sealed class History<TEvent> : IReadOnlyList<TEvent>, IEquatable<History<TEvent>>
    where TEvent : notnull
{
    private readonly ValueList<TEvent> _events;

    internal History(ValueList<TEvent> events) => _events = events;

    /// <summary>The history in which nothing has happened yet: version 0.</summary>
    public static History<TEvent> Empty { get; } = new(ValueList<TEvent>.Empty);

    /// <summary>The number of events, which a writer names when it appends.</summary>
    public int Version => _events.Count;

    /// <summary>How many events there are; the same as <see cref="Version"/>.</summary>
    public int Count => Version;

    /// <summary>The event at a position.</summary>
    /// <param name="index">0 for the first to <see cref="Version"/> − 1 for the last; <c>[^1]</c> is the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public TEvent this[int index] => _events[index];

    /// <summary>Whether two histories hold equal events in the same order; null equals only null.</summary>
    /// <param name="left">The left history.</param>
    /// <param name="right">The right history.</param>
    public static bool operator ==(History<TEvent>? left, History<TEvent>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two histories differ in an event, in order or in length.</summary>
    /// <param name="left">The left history.</param>
    /// <param name="right">The right history.</param>
    public static bool operator !=(History<TEvent>? left, History<TEvent>? right) => !(left == right);

    /// <summary>Appends an event, provided that the writer has seen every event so far.</summary>
    /// <param name="expectedVersion">The version that the writer has read; 0 or more.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The longer history, or the conflict when <paramref name="expectedVersion"/> is not <see cref="Version"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="expectedVersion"/> is below 0.</exception>
    public AppendOutcome<TEvent> Append(int expectedVersion, TEvent happened)
    {
        Guard.Against.Negative(expectedVersion, nameof(expectedVersion));
        Guard.Against.Null(happened, nameof(happened));
        return expectedVersion == Version
            ? new(new History<TEvent>([.. _events, happened]))
            : new(new VersionConflict(expectedVersion, Version));
    }

    /// <summary>The history as it stood at an earlier version.</summary>
    /// <param name="version">0 to <see cref="Version"/>.</param>
    /// <returns>The first <paramref name="version"/> events.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is outside that range.</exception>
    public History<TEvent> At(int version) => new(_events[..Guard.Against.OutOfRange(version, nameof(version), 0, Version)]);

    /// <summary>The events that a reader of an earlier version has not seen.</summary>
    /// <param name="version">0 to <see cref="Version"/>.</param>
    /// <returns>The events after the first <paramref name="version"/>, in order; none when the reader has seen all.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is outside that range.</exception>
    public ValueList<TEvent> Since(int version) => _events[Guard.Against.OutOfRange(version, nameof(version), 0, Version)..];

    /// <inheritdoc/>
    public bool Equals(History<TEvent>? other) => other is not null && _events.Equals(other._events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as History<TEvent>);

    /// <inheritdoc/>
    public override int GetHashCode() => _events.GetHashCode();

    /// <summary>The first events in brackets and how many more there are: "[drafted, noticed]".</summary>
    public override string ToString() => _events.ToString();

    /// <summary>Goes through the events from the first to the last without allocating.</summary>
    public ValueList<TEvent>.Enumerator GetEnumerator() => _events.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<TEvent> IEnumerable<TEvent>.GetEnumerator() => ((IEnumerable<TEvent>)_events).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_events).GetEnumerator();
}
