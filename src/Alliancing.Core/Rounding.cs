namespace Alliancing;

/// <summary>How an exact amount becomes whole minor units.</summary>
/// <remarks>
/// The first three differ only for an amount that lies exactly half-way between two whole units; every other amount goes to the nearer one.
/// The default value is <see cref="HalfAwayFromZero"/>.
/// </remarks>
public enum Rounding
{
    /// <summary>To the nearest unit; a half goes away from zero: 0.5 → 1, −0.5 → −1.</summary>
    HalfAwayFromZero = 0,

    /// <summary>To the nearest unit; a half goes to the even neighbour: 0.5 → 0, 1.5 → 2.</summary>
    HalfToEven,

    /// <summary>To the nearest unit; a half goes towards zero: 0.5 → 0, −0.5 → 0.</summary>
    HalfTowardsZero,

    /// <summary>Drops the part of a unit: 0.9 → 0, −0.9 → 0.</summary>
    TowardsZero,

    /// <summary>Completes the part of a unit: 0.1 → 1, −0.1 → −1.</summary>
    AwayFromZero,

    /// <summary>To the unit below, towards minus infinity: 0.9 → 0, −0.1 → −1.</summary>
    Down,

    /// <summary>To the unit above, towards plus infinity: 0.1 → 1, −0.9 → 0.</summary>
    Up,
}
