namespace Alliancing.RiskShare;

/// <summary>What varies in an exposure.</summary>
public enum ExposureAxis
{
    /// <summary>The outturn of allowable cost or activity, in money.</summary>
    Actual,

    /// <summary>A quantity that a component measures: days, people.</summary>
    Quantity,
}
