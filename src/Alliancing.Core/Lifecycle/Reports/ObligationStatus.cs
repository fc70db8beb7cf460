namespace Alliancing.Lifecycle;

/// <summary>How an obligation stands on a day.</summary>
public enum ObligationStatus
{
    /// <summary>It is not fulfilled, and its day has not passed.</summary>
    Pending = 0,

    /// <summary>It is not fulfilled, and its day has passed.</summary>
    Overdue,

    /// <summary>It was fulfilled in time.</summary>
    Fulfilled,

    /// <summary>It was fulfilled after its day.</summary>
    FulfilledLate,
}
