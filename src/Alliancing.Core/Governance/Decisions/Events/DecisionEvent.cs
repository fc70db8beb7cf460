using NodaTime;

namespace Alliancing.Governance;

/// <summary>Something that happened to a decision. Decisions are nothing but these, in order.</summary>
/// <remarks>Closed: every event is a sealed record of this room. Two are equal when all parts are.</remarks>
public abstract record DecisionEvent
{
    private protected DecisionEvent(Instant at) => At = at;

    /// <summary>When it happened; never before the event that stands before it.</summary>
    public Instant At { get; init; }

    /// <summary>The id of the person who acts; null means whoever is entitled to.</summary>
    public string? By { get; init; }

    /// <summary>A key by which a command that is delivered twice is known again; null when none is used.</summary>
    public string? Key { get; init; }
}
