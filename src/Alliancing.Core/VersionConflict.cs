using System.Globalization;
using Ardalis.GuardClauses;

namespace Alliancing;

/// <summary>An event was meant for one version of a history, and the history stands at another.</summary>
/// <remarks>Two conflicts are equal when both versions are equal.</remarks>
/// <example>
/// <code>
/// VersionConflict conflict = new(Expected: 2, Current: 3);
/// string text = conflict.ToString();
/// // The event was meant for version 2, but the history stands at version 3. Read the 1 event since version 2 and append again with version 3.
/// </code>
/// </example>
/// <param name="Expected">The version for which the event was meant; 0 or more.</param>
/// <param name="Current">The version at which the history stands; 0 or more.</param>
/// <exception cref="ArgumentException">A version is below 0.</exception>
public sealed record VersionConflict(int Expected, int Current)
{
    /// <summary>The version for which the event was meant; 0 or more.</summary>
    /// <exception cref="ArgumentException">The value is below 0.</exception>
    public int Expected { get; init => field = Guard.Against.Negative(value, nameof(Expected)); } = Guard.Against.Negative(Expected, nameof(Expected));

    /// <summary>The version at which the history stands; 0 or more.</summary>
    /// <exception cref="ArgumentException">The value is below 0.</exception>
    public int Current { get; init => field = Guard.Against.Negative(value, nameof(Current)); } = Guard.Against.Negative(Current, nameof(Current));

    /// <summary>Says in one sentence what the loser of the race does next.</summary>
    /// <returns>A text that names both versions, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"The event was meant for version {Expected}, but the history stands at version {Current}. {Remedy}");

    private string Remedy => Current > Expected
        ? string.Create(CultureInfo.InvariantCulture, $"Read the {Events(Current - Expected)} since version {Expected} and append again with version {Current}.")
        : string.Create(CultureInfo.InvariantCulture, $"This copy lacks {Events(Expected - Current)}: take a copy that reaches version {Expected}.");

    private static string Events(int count) => count == 1 ? "1 event" : string.Create(CultureInfo.InvariantCulture, $"{count} events");
}
