namespace Alliancing.Governance;

/// <summary>Where a procedure stands.</summary>
/// <remarks>Computed, never stored. The zero value is <see cref="Running"/>.</remarks>
public enum ProcedureStatus
{
    /// <summary>A step is to be done and in time.</summary>
    Running = 0,

    /// <summary>A step is to be done and late.</summary>
    Overdue,

    /// <summary>Every step is done.</summary>
    Completed,

    /// <summary>Ended before the last step.</summary>
    Ended,
}
