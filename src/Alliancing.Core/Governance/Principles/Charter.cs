using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>A version of the principles that the partners have signed, so that a dissent can be held to them.</summary>
/// <remarks>Two charters are equal when version and principles are equal.</remarks>
/// <example>
/// <code>
/// Charter charter = new("2", [.. Principle.OfAlliancing, new Principle("person-first", "Person first", "The person's wishes come first.", PrincipleKind.Service)]);
/// bool known = charter.Holds(Principle.OpenBook);   // true
/// </code>
/// </example>
public sealed record Charter
{
    /// <summary>Creates a version of a charter.</summary>
    /// <param name="version">The version; not blank.</param>
    /// <param name="principles">The principles, at least one, each id once.</param>
    /// <exception cref="ArgumentException"><paramref name="version"/> is blank, there is no principle, or an id stands twice.</exception>
    public Charter(string version, ValueList<Principle> principles)
    {
        Version = Guard.Against.NullOrWhiteSpace(version, nameof(version));
        Guard.Against.NullOrEmpty(principles, nameof(principles));
        string[] twice = [.. principles.GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"'{g.Key}'")];
        if (twice.Length > 0)
            throw new ArgumentException($"The charter names {string.Join(", ", twice)} more than once. Keep each principle once.", nameof(principles));
        Principles = principles;
    }

    /// <summary>The seven principles of alliancing and no other.</summary>
    public static Charter Standard { get; } = new("1", Principle.OfAlliancing);

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The principles in the order of the charter.</summary>
    public ValueList<Principle> Principles { get; }

    /// <summary>Says whether this version holds a principle; the id decides.</summary>
    /// <param name="principle">The principle asked about.</param>
    public bool Holds(Principle principle) => TryFind(Guard.Against.Null(principle, nameof(principle)).Id, out _);

    /// <summary>Finds a principle by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="principle">The principle, or null when this version has none of that id.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out Principle? principle)
    {
        principle = Principles.FirstOrDefault(candidate => candidate.Id == id);
        return principle is not null;
    }
}
