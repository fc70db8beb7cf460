using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing;

/// <summary>The values that one parameter has had over time, at most one on any day.</summary>
/// <remarks>
/// The entries stand in order of time, whatever the order in which they came. Days between them, and days before the first or after the
/// last when those ends are closed, have no value: asking for one is refused rather than answered with a neighbour's.
/// Two series are equal when name and entries are equal.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
/// <example>
/// <code>
/// DatedSeries&lt;int&gt; quorum = new("quorum",
/// [
///     new(3, new LocalDate(2013, 4, 1), new LocalDate(2015, 3, 31), Citation.Clause("8.2")),
///     new(4, new LocalDate(2015, 4, 1), null, Citation.Clause("8.2 as varied")),
/// ]);
/// int now = quorum.AsAt(new LocalDate(2015, 4, 1)).Value;   // 4
/// </code>
/// </example>
public sealed record DatedSeries<T>
    where T : notnull
{
    /// <summary>Creates the series of a parameter.</summary>
    /// <param name="name">The parameter's name, for messages and explanations; not blank.</param>
    /// <param name="entries">Its values with their dates, one or more, in any order; no day may belong to two.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="entries"/> or an entry is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, <paramref name="entries"/> is empty, or entries overlap; the message names every overlap.</exception>
    public DatedSeries(string name, params IEnumerable<DatedParameter<T>> entries)
    {
        Name = Guard.Against.NullOrWhiteSpace(name, nameof(name));
        Entries = [.. Guard.Against.Null(entries, nameof(entries)).Select(entry => Guard.Against.Null(entry, nameof(entries))).OrderBy(entry => entry.From ?? LocalDate.MinIsoValue)];
        if (Entries.IsEmpty)
            throw new ArgumentException($"'{Name}' has no value. Give at least one, with its dates and its source.", nameof(entries));
        string overlaps = string.Join("; ", Overlaps());
        if (overlaps.Length > 0)
            throw new ArgumentException($"'{Name}' has more than one value on some days: {overlaps}. End each value on the day before the next begins.", nameof(entries));
    }

    /// <summary>The parameter's name.</summary>
    public string Name { get; }

    /// <summary>The values with their dates, in order of time; at least one.</summary>
    public ValueList<DatedParameter<T>> Entries { get; }

    /// <summary>Takes the value that holds on a day.</summary>
    /// <param name="date">The day asked about.</param>
    /// <returns>The value with its dates and its source.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No value is known for that day; the message names the days that lack one.</exception>
    public DatedParameter<T> AsAt(LocalDate date) =>
        TryAsAt(date, out DatedParameter<T>? entry) ? entry : throw new ArgumentOutOfRangeException(nameof(date), Missing(IsoDate.Of(date)));

    /// <summary>Takes the value that holds on a day, if one is known.</summary>
    /// <param name="date">The day asked about.</param>
    /// <param name="entry">The value with its dates and its source, or <see langword="null"/> when none is known.</param>
    /// <returns>Whether a value is known for that day.</returns>
    public bool TryAsAt(LocalDate date, [NotNullWhen(true)] out DatedParameter<T>? entry)
    {
        entry = Entries.FirstOrDefault(candidate => candidate.HoldsOn(date));
        return entry is not null;
    }

    /// <summary>Prints the name and every value in order of time.</summary>
    /// <returns>A text such as <c>quorum: 3 from 2013-04-01 (clause 8.2)</c>, the same in every culture.</returns>
    public override string ToString() => $"{Name}: {string.Join("; ", Entries)}";

    private IEnumerable<string> Overlaps() =>
        from later in Enumerable.Range(1, Entries.Count - 1)
        from earlier in Enumerable.Range(0, later)
        where Entries[earlier].Overlaps(Entries[later])
        select $"{Entries[earlier]} and {Entries[later]}";

    private string Missing(LocalDate day)
    {
        LocalDate? before = Entries.LastOrDefault(entry => entry.To < day)?.To?.PlusDays(1);
        LocalDate? after = Entries.FirstOrDefault(entry => entry.From > day)?.From?.PlusDays(-1);
        string days = (before, after) switch
        {
            ({ } first, { } last) => $"from {IsoDate.Text(first)} to {IsoDate.Text(last)}",
            ({ } first, null) => $"from {IsoDate.Text(first)} on",
            (null, { } last) => $"up to {IsoDate.Text(last)}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return $"'{Name}' has no known value on {IsoDate.Text(day)}, nor on any day {days}. Add the value that held then, with its source.";
    }
}
