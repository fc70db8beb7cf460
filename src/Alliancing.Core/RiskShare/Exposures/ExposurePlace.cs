namespace Alliancing.RiskShare;

/// <summary>On which side of a place a row of an exposure stands.</summary>
public enum ExposurePlace
{
    /// <summary>At the place itself.</summary>
    At,

    /// <summary>Just below a cliff.</summary>
    JustBelow,

    /// <summary>Just above a cliff.</summary>
    JustAbove,
}
