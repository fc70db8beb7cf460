using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Alliancing.Lifecycle;

/// <summary>A phase of an alliance's life, by its id: one of the four that alliances usually have, or one that a template names.</summary>
/// <remarks>
/// Two phases are equal when their ids are equal character for character (ordinal). The default value is <see cref="Readiness"/>.
/// Which phases there are, in which order and with which gates between them, is said by a <see cref="LifecycleTemplate"/>.
/// </remarks>
/// <example>
/// <code>
/// AlliancePhase selecting = AlliancePhase.Commitment;
/// string id = selecting.Id;                                   // commitment
/// AlliancePhase own = AlliancePhase.Of("common-pressures");
/// </code>
/// </example>
public readonly record struct AlliancePhase
{
    private const string First = "readiness";

    private readonly string? _id;

    private AlliancePhase(string id) => _id = string.Equals(id, First, StringComparison.Ordinal) ? null : id;

    /// <summary>Getting the basics right, so that an alliance way of working can be driven.</summary>
    public static AlliancePhase Readiness => default;

    /// <summary>Confirming that the members have aligned drivers and are committed to collaboration, openness and innovation.</summary>
    public static AlliancePhase Commitment { get; } = new("commitment");

    /// <summary>Creating one team, setting up governance and preparing for a smooth transition.</summary>
    public static AlliancePhase Formation { get; } = new("formation");

    /// <summary>Making a real, positive impact; improving and evolving continuously.</summary>
    public static AlliancePhase Operation { get; } = new("operation");

    /// <summary>The id by which templates and documents name the phase, such as <c>formation</c>.</summary>
    public string Id => _id ?? First;

    /// <summary>A phase with an id of its own.</summary>
    /// <param name="id">1 to 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit.</param>
    /// <returns>The phase; the four usual ids give the four usual phases.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public static AlliancePhase Of(string id) => new(Identifier.Require(Guard.Against.Null(id, nameof(id)), nameof(id)));

    /// <summary>Reads a phase from its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="phase">The phase; <see cref="Readiness"/> when the text is not an identifier.</param>
    /// <returns>Whether the text is an identifier.</returns>
    public static bool TryParse([NotNullWhen(true)] string? id, out AlliancePhase phase)
    {
        bool good = Identifier.IsValid(id);
        phase = good ? new AlliancePhase(id!) : default;
        return good;
    }

    /// <summary>Prints the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
