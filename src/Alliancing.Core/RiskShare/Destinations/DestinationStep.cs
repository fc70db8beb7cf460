namespace Alliancing.RiskShare;

/// <summary>One step of a <see cref="Destination"/>: an account, or the participants that still have headroom.</summary>
public abstract record DestinationStep
{
    private protected DestinationStep()
    {
    }

    /// <summary>Whether the step takes everything that reaches it.</summary>
    internal virtual bool TakesAll => false;
}
