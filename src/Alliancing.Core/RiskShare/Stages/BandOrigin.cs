namespace Alliancing.RiskShare;

/// <summary>From where the bands of a curve are measured.</summary>
public enum BandOrigin
{
    /// <summary>From the target, whatever a deductible has left out.</summary>
    Target,

    /// <summary>From the lower edge of the slice, where a deductible ends.</summary>
    Edge,
}
