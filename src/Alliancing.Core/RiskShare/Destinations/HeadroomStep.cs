namespace Alliancing.RiskShare;

/// <summary>A step of a destination that is the participants still below the limit which sends the money.</summary>
/// <param name="ParticipantsWithHeadroom">How they share, until none has headroom.</param>
public sealed record HeadroomStep(SplitRule ParticipantsWithHeadroom) : DestinationStep
{
    /// <inheritdoc/>
    public override string ToString() => $"the participants with headroom, {ParticipantsWithHeadroom}";
}
