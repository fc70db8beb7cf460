namespace Alliancing.RiskShare;

/// <summary>A step of a destination that is an account.</summary>
/// <param name="To">The account.</param>
/// <param name="UpTo">The most that it takes; null when there is no cap.</param>
public sealed record AccountStep(Account To, Level? UpTo = null) : DestinationStep
{
    internal override bool TakesAll => UpTo is null;

    /// <inheritdoc/>
    public override string ToString() => RiskShare.To.Describe(To) + (UpTo is null ? string.Empty : $" up to {UpTo}");
}
