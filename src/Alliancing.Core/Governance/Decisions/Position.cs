namespace Alliancing.Governance;

/// <summary>What a seat says to a proposal, and why.</summary>
/// <remarks>
/// Two are equal when all parts are. A dissent without a reason or a principle can be written down and is refused when it is given, so that it never turns into assent.
/// </remarks>
/// <param name="Kind">What the seat says.</param>
/// <param name="Reason">Why, word for word; a dissent and a reservation need one.</param>
/// <param name="Principle">The principle on which a dissent rests.</param>
/// <param name="WouldAgreeIf">What would let the seat agree; null when it does not say.</param>
/// <example>
/// <code>
/// Position dissent = Position.Dissent("The night team would close the day service.", Principle.BestForService, wouldAgreeIf: "the day service stays open");
/// bool agrees = dissent.Agrees;   // false
/// </code>
/// </example>
public sealed record Position(PositionKind Kind, string? Reason = null, Principle? Principle = null, string? WouldAgreeIf = null)
{
    /// <summary>The seat has not spoken.</summary>
    public static Position NotHeard { get; } = new(PositionKind.NotHeard);

    /// <summary>The seat agrees.</summary>
    public static Position Assent { get; } = new(PositionKind.Assent);

    /// <summary>Whether the seat agrees, with or without a reservation.</summary>
    public bool Agrees => Kind is PositionKind.Assent or PositionKind.AssentWithReservation;

    /// <summary>Whether the seat has spoken to the proposal at all.</summary>
    public bool IsHeard => Kind is >= PositionKind.Assent and <= PositionKind.Dissent;

    /// <summary>The seat agrees with a reservation.</summary>
    /// <param name="reservation">The reservation, word for word.</param>
    public static Position WithReservation(string reservation) => new(PositionKind.AssentWithReservation, reservation);

    /// <summary>The seat stands aside.</summary>
    /// <param name="because">Why; null when it gives no reason.</param>
    public static Position StandAside(string? because = null) => new(PositionKind.StandAside, because);

    /// <summary>The seat objects.</summary>
    /// <param name="because">Why, word for word.</param>
    /// <param name="principle">The principle on which the objection rests.</param>
    /// <param name="wouldAgreeIf">What would let the seat agree; null when it does not say.</param>
    public static Position Dissent(string because, Principle principle, string? wouldAgreeIf = null) => new(PositionKind.Dissent, because, principle, wouldAgreeIf);
}
