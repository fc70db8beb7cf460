namespace Alliancing.RiskShare;

/// <summary>How long each value of a published index speaks for.</summary>
public enum IndexFrequency
{
    /// <summary>One calendar month, from its first day to its last.</summary>
    Monthly,

    /// <summary>Twelve months, from the first day that the value states: a calendar year, a financial year.</summary>
    Yearly,
}
