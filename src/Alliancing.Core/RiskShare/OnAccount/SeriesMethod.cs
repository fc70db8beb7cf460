namespace Alliancing.RiskShare;

/// <summary>How the entitlement to date arises from a series of statements.</summary>
public enum SeriesMethod
{
    /// <summary>The results of the periods, each under the terms' own limits, added up. Limits are annual where the periods are years.</summary>
    SumOfPeriods,

    /// <summary>The terms applied to the cumulative outturn. Limits hold over the life, and a loss stands against later gains by itself.</summary>
    Cumulative,
}
