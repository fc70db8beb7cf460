namespace Alliancing.RiskShare;

/// <summary>How key results change a cost share: the parameters of <see cref="Presets.ProjectAllianceWithModifier"/>.</summary>
public sealed record PerformanceModifier
{
    /// <summary>The providers' share of the variance at an overall score of 0.</summary>
    public required Rate Share { get; init; }

    /// <summary>The key result areas; at least one.</summary>
    public required ValueList<KeyResult> Results { get; init; }

    /// <summary>Whether the score multiplies the amount or adds points to the share.</summary>
    public ModifierForm Form { get; init; }

    /// <summary>What an overall score of <see cref="Scale"/> does: 100 % doubles the gain when it multiplies, 10 % adds ten points to the share when it adds.</summary>
    public Rate Slope { get; init; } = Rate.One;

    /// <summary>The overall score at which the whole slope applies; above 0.</summary>
    public decimal Scale { get; init; } = 100;

    /// <summary>The most that providers pay together, as a rate of their fee at risk; null for no cap.</summary>
    public Rate? PainCap { get; init; }
}
