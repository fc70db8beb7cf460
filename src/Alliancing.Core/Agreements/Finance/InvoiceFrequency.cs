namespace Alliancing.Agreements;

/// <summary>How often participants invoice.</summary>
public enum InvoiceFrequency
{
    /// <summary>Each month.</summary>
    Monthly = 0,

    /// <summary>Each quarter.</summary>
    Quarterly = 1,

    /// <summary>Each year.</summary>
    Yearly = 2,

    /// <summary>When a milestone is reached.</summary>
    OnMilestone = 3,
}
