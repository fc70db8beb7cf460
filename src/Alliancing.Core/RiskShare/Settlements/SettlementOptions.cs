namespace Alliancing.RiskShare;

/// <summary>How a settlement is made; the numbers are the same either way.</summary>
public sealed record SettlementOptions
{
    /// <summary>Whether the settlement carries its trace.</summary>
    public bool Trace { get; init; } = true;
}
