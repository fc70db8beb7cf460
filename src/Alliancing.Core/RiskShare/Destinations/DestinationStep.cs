namespace Alliancing.RiskShare;

/// <summary>One step of a <see cref="Destination"/>: an account, or the participants that still have headroom under the limit that sends the money.</summary>
/// <param name="Account">The account; null for the participants with headroom.</param>
/// <param name="UpTo">The most that the step takes; null when there is no cap.</param>
/// <param name="Headroom">How the participants with headroom share; null for an account.</param>
public sealed record DestinationStep(Account? Account, Level? UpTo = null, SplitRule? Headroom = null)
{
    /// <summary>Whether the step takes everything that reaches it.</summary>
    internal bool TakesAll => Account is not null && UpTo is null;

    /// <inheritdoc/>
    public override string ToString() =>
        (Account is { } account ? To.Describe(account) : $"the participants with headroom, {Headroom}") + (UpTo is null ? string.Empty : $" up to {UpTo}");
}
