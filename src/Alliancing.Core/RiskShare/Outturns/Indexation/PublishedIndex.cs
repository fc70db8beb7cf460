using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>An index that somebody publishes month by month or year by year, held as dated data with its source.</summary>
/// <remarks>
/// A day for which no value is held has none: nothing is carried forward or interpolated. Values stand in order of time, whatever the order in which they came.
/// Two are equal when id, source, frequency and values are equal.
/// </remarks>
/// <example>
/// <code>
/// var prices = new PublishedIndex("cpih", new Citation("Office for National Statistics", "CPIH, series L522"),
///     [new(new LocalDate(2024, 4, 1), 131.5m), new(new LocalDate(2025, 4, 1), 136.9m)]);
/// ExactMoney growth = prices.Growth(Money.Pounds(100_000m), new LocalDate(2024, 4, 1), new LocalDate(2025, 4, 30));   // GBP 1080000/263
/// </code>
/// </example>
public sealed record PublishedIndex
{
    private readonly DatedSeries<decimal> _series;

    /// <summary>Holds the values of an index.</summary>
    /// <param name="id">The id that adjustments name; 1 to 64 letters, digits, dots, dashes or underscores.</param>
    /// <param name="source">Who publishes it, and under which name or number.</param>
    /// <param name="values">The values, one or more, in any order, at most one for each month or year.</param>
    /// <param name="frequency">How long each value speaks for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is not one; there is no value; a value is 0 or less or does not begin on the first of a month; or values overlap.</exception>
    public PublishedIndex(string id, Citation source, ValueList<IndexValue> values, IndexFrequency frequency = IndexFrequency.Monthly)
    {
        Id = Identifier.Require(id, nameof(id));
        Source = Guard.Against.Null(source, nameof(source));
        Frequency = Guard.Against.EnumOutOfRange(frequency, nameof(frequency));
        Values = [.. Guard.Against.Null(values, nameof(values)).OrderBy(v => v.From)];
        foreach (IndexValue value in Values)
        {
            Check(value);
        }

        int months = frequency == IndexFrequency.Monthly ? 1 : 12;
        _series = new DatedSeries<decimal>(id, Values.Select(v => new DatedParameter<decimal>(v.Value, v.From, v.From.PlusMonths(months).PlusDays(-1), source)));
    }

    /// <summary>The id that adjustments name.</summary>
    public string Id { get; }

    /// <summary>Who publishes the index, and under which name or number.</summary>
    public Citation Source { get; }

    /// <summary>The values in order of time; at least one.</summary>
    public ValueList<IndexValue> Values { get; }

    /// <summary>How long each value speaks for.</summary>
    public IndexFrequency Frequency { get; }

    /// <summary>The value for a day.</summary>
    /// <param name="date">The day asked about.</param>
    /// <returns>The value with the days that it speaks for and its source.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No value is held for that day; the message names the days that lack one.</exception>
    public DatedParameter<decimal> AsAt(LocalDate date) => _series.AsAt(date);

    /// <summary>The value for a day, if one is held.</summary>
    /// <param name="date">The day asked about.</param>
    /// <param name="value">The value with the days that it speaks for and its source; null when none is held.</param>
    /// <returns>Whether a value is held for that day.</returns>
    public bool TryAsAt(LocalDate date, [NotNullWhen(true)] out DatedParameter<decimal>? value) => _series.TryAsAt(date, out value);

    /// <summary>What an amount grows by from one day to another: the amount × (the index at the later ÷ the index at the base) − the amount, exactly.</summary>
    /// <param name="amount">The amount at the prices of <paramref name="from"/>.</param>
    /// <param name="from">The base date.</param>
    /// <param name="to">The day to whose prices the amount is brought; it may be earlier than the base.</param>
    /// <returns>The growth; negative when the index fell and the amount is positive.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No value is held for one of the days.</exception>
    public ExactMoney Growth(Money amount, LocalDate from, LocalDate to)
    {
        Ratio growth = Ratio.FromDecimal(AsAt(to).Value) / Ratio.FromDecimal(AsAt(from).Value);
        return new ExactMoney((growth - Ratio.One) * amount.MinorUnits, amount.Currency);
    }

    private static void Check(IndexValue value)
    {
        if (value.Value <= 0)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The value from {IsoDate.Text(value.From)} is {value.Value}. An index is above 0: give the value as published."), nameof(value));
        }

        if (value.From.Day != 1)
        {
            throw new ArgumentException($"The value from {IsoDate.Text(value.From)} does not begin on the first of a month. Give the first day that it speaks for.", nameof(value));
        }
    }
}
