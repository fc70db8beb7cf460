using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing;

/// <summary>A value that holds from one day to another, and where it is laid down: a charge, a threshold or a rate of the law or of the agreement.</summary>
/// <remarks>
/// Both <see cref="From"/> and <see cref="To"/> are included; a missing date leaves that end open, because the value held before anyone
/// recorded it, or still holds. Two are equal when value, dates and source are equal.
/// Dates in another calendar are taken as the same day of the ISO calendar.
/// </remarks>
/// <typeparam name="T">The type of the value, such as <see cref="int"/> or a rate.</typeparam>
/// <example>
/// <code>
/// DatedParameter&lt;int&gt; quorum = new(3, new LocalDate(2013, 4, 1), null, Citation.Clause("8.2"));
/// bool holds = quorum.HoldsOn(new LocalDate(2015, 6, 1));      // true
/// string text = quorum.ToString();                             // 3 from 2013-04-01 (clause 8.2)
/// </code>
/// </example>
public sealed record DatedParameter<T>
    where T : notnull
{
    /// <summary>Creates a value that holds from one day to another.</summary>
    /// <param name="value">The value.</param>
    /// <param name="from">The first day, included; <see langword="null"/> means always before.</param>
    /// <param name="to">The last day, included and not earlier than <paramref name="from"/>; <see langword="null"/> means from then on.</param>
    /// <param name="source">Where the value is laid down.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="from"/> is later than <paramref name="to"/>.</exception>
    public DatedParameter(T value, LocalDate? from, LocalDate? to, Citation source)
    {
        Value = Guard.Against.Null(value, nameof(value));
        From = from is { } first ? IsoDate.Of(first) : null;
        To = to is { } last ? IsoDate.Of(last) : null;
        Source = Guard.Against.Null(source, nameof(source));
        if (From > To)
            throw new ArgumentException($"A value cannot hold from {IsoDate.Text(From.Value)} to {IsoDate.Text(To.Value)}. The first day must not be later than the last: swap them or leave one open.", nameof(to));
    }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>The first day on which the value holds, included; <see langword="null"/> means always before.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day on which the value holds, included; <see langword="null"/> means from then on.</summary>
    public LocalDate? To { get; }

    /// <summary>Where the value is laid down.</summary>
    public Citation Source { get; }

    /// <summary>The dates in words, for messages.</summary>
    internal string Dates => (From, To) switch
    {
        (null, null) => "at all times",
        ({ } first, null) => $"from {IsoDate.Text(first)}",
        (null, { } last) => $"until {IsoDate.Text(last)}",
        ({ } first, { } last) => $"from {IsoDate.Text(first)} to {IsoDate.Text(last)}",
    };

    /// <summary>Says whether the value holds on a day.</summary>
    /// <param name="date">The day asked about.</param>
    /// <returns><see langword="true"/> from <see cref="From"/> to <see cref="To"/>, both included.</returns>
    public bool HoldsOn(LocalDate date)
    {
        LocalDate day = IsoDate.Of(date);
        return !(day < From) && !(day > To);
    }

    /// <summary>Prints the value with its dates and its source.</summary>
    /// <returns>A text such as <c>3 from 2013-04-01 (clause 8.2)</c>, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Dates} ({Source})");

    internal bool Overlaps(DatedParameter<T> other) => !(From > other.To) && !(other.From > To);
}
