namespace Alliancing.RiskShare;

/// <summary>A bound of a closing clamp: a level, or its negative for a bound on what is paid.</summary>
/// <param name="Level">The level; 0 or more.</param>
/// <param name="Negative">Whether the bound is the level below 0.</param>
public sealed record SignedLevel(Level Level, bool Negative = false)
{
    /// <summary>A positive bound.</summary>
    /// <param name="level">The level.</param>
    public static implicit operator SignedLevel(Level level) => new(level);

    /// <inheritdoc/>
    public override string ToString() => (Negative ? "minus " : string.Empty) + Level;
}
