using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>Something that happened to a decision, entered in a register. The reason of a position is chained as a salted digest, so that it can be hidden later.</summary>
public sealed record EventEntry : RegisterEntry
{
    private EventEntry(string decision, DecisionEvent happened)
        : base(decision) => Happened = happened;

    /// <summary>What happened; a reason that is redacted reads <c>[redacted]</c> in it.</summary>
    public DecisionEvent Happened { get; private init; }

    /// <summary>The reason of the position, or only its digest; null when the event gives none.</summary>
    public RedactableText? Reason { get; private init; }

    /// <summary>What would let the seat agree, or only its digest; null when the event does not say.</summary>
    public RedactableText? WouldAgreeIf { get; private init; }

    /// <summary>Whether a text of the entry has been hidden.</summary>
    public bool IsRedacted => Reason is { IsRedacted: true } || WouldAgreeIf is { IsRedacted: true };

    /// <summary>Enters an event.</summary>
    /// <param name="decision">The id of the decision; not blank.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="salt">16 characters or more that nobody can guess, used for this entry alone; it is not stored, only what is derived from it for each text.</param>
    /// <exception cref="ArgumentException"><paramref name="decision"/> is blank, or <paramref name="salt"/> is shorter than 16 characters.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EventEntry Of(string decision, DecisionEvent happened, string salt)
    {
        Guard.Against.Null(happened, nameof(happened));
        Guard.Against.StringTooShort(Guard.Against.Null(salt, nameof(salt)), RedactableText.MinSaltLength, nameof(salt));
        Position? position = (happened as PositionGiven)?.Position;
        return new EventEntry(decision, happened)
        {
            Reason = position?.Reason is { } reason ? new RedactableText(reason, Salt(salt, "reason")) : null,
            WouldAgreeIf = position?.WouldAgreeIf is { } condition ? new RedactableText(condition, Salt(salt, "wouldAgreeIf")) : null,
        };
    }

    /// <summary>The same entry with its texts hidden; the digest of the entry stays.</summary>
    public EventEntry Redact() => Happened is PositionGiven given ? Of(Decision, given, Reason?.Redact(), WouldAgreeIf?.Redact()) : this;

    /// <summary>An entry as it was stored.</summary>
    internal static EventEntry Of(string decision, DecisionEvent happened, RedactableText? reason, RedactableText? wouldAgreeIf) =>
        new(decision, happened is PositionGiven given ? given with { Position = given.Position with { Reason = reason?.ToString(), WouldAgreeIf = wouldAgreeIf?.ToString() } } : happened)
        {
            Reason = reason,
            WouldAgreeIf = wouldAgreeIf,
        };

    /// <inheritdoc/>
    public override void WriteTo(CanonicalWriter writer)
    {
        Guard.Against.Null(writer, nameof(writer)).Text("entry", "event").Text("decision", Decision);
        CanonicalEvents.Write(writer, this);
    }

    // One way only: whoever sees the salt of one text cannot reckon that of another, and so cannot try to guess a hidden one.
    private static string Salt(string salt, string field) => Digest.OfBytes(new CanonicalWriter().Text("salt", salt).Text("field", field).Written).ToString();
}
