using Alliancing.Governance;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>How decisions stood at an instant, as it is recorded in a file.</summary>
/// <param name="Alliance">The alliance's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="AsAt">The instant.</param>
/// <param name="Decisions">The decisions begun by then.</param>
public sealed record RecordedMinutes(string Alliance, string Name, Instant AsAt, ValueList<RecordedDecision> Decisions)
{
    /// <summary>Records how the decisions of a minute book stand at an instant.</summary>
    /// <param name="book">The decisions.</param>
    /// <param name="asAt">The instant; later events, and decisions that begin later, are left out of account.</param>
    /// <param name="decision">The only decision that is wanted, begun by then or not; null for all that had begun.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    /// <exception cref="ArgumentException">The book has no such decision.</exception>
    public static RecordedMinutes Of(MinuteBook book, Instant asAt, string? decision = null)
    {
        Guard.Against.Null(book, nameof(book));
        IEnumerable<Decision> wanted = decision is null ? book.Decisions.Where(d => d.Version == 0 || d.History[0].At <= asAt) : [book[decision]];
        return new RecordedMinutes(book.Alliance, book.Name, asAt, [.. wanted.Select(d => RecordedDecision.Of(d.AsAt(asAt)))]);
    }
}
