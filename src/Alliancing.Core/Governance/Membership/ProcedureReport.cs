using NodaTime;

namespace Alliancing.Governance;

/// <summary>Where a procedure stood at an instant.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="AsAt">The instant.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Done">The steps done, in order.</param>
public sealed record ProcedureReport(Procedure Procedure, Instant AsAt, ProcedureStatus Status, ValueList<ProcedureStepDone> Done)
{
    /// <summary>The step that is to be done; null when there is none.</summary>
    public ProcedureStep? Step { get; init; }

    /// <summary>By when it is to be done; null when there is none.</summary>
    public Deadline? Due { get; init; }

    /// <summary>Why it ended before its last step; null when it did not.</summary>
    public string? EndedBecause { get; init; }
}
