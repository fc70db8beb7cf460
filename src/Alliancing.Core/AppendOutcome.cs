namespace Alliancing;

/// <summary>What came of appending to a history: the longer history, or the conflict that stopped it. Exactly one of them is there.</summary>
/// <remarks>Two outcomes are equal when history and conflict are equal.</remarks>
/// <example>
/// <code>
/// History&lt;string&gt; history = ["drafted"];
/// AppendOutcome&lt;string&gt; outcome = history.Append(expectedVersion: 1, "noticed");
/// if (outcome.Appended is { } longer)
///     history = longer;                       // [drafted, noticed]
/// else
///     Console.WriteLine(outcome.Conflict);    // both versions, and what to do
/// </code>
/// </example>
/// <typeparam name="TEvent">The type of the events.</typeparam>
public sealed record AppendOutcome<TEvent>
    where TEvent : notnull
{
    internal AppendOutcome(History<TEvent> appended) => Appended = appended;

    internal AppendOutcome(VersionConflict conflict) => Conflict = conflict;

    /// <summary>The history with the event at its end; <see langword="null"/> when there is a conflict.</summary>
    public History<TEvent>? Appended { get; }

    /// <summary>Why nothing was appended; <see langword="null"/> when it was.</summary>
    public VersionConflict? Conflict { get; }

    /// <summary>Says what came of it.</summary>
    /// <returns>The events of the longer history, or the conflict in words.</returns>
    public override string ToString() => Conflict?.ToString() ?? Appended!.ToString();
}
