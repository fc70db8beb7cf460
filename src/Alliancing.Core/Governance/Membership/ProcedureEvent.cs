using NodaTime;

namespace Alliancing.Governance;

/// <summary>Something that happened in a procedure.</summary>
/// <remarks>Closed: <see cref="ProcedureStepDone"/> and <see cref="ProcedureEnded"/>.</remarks>
public abstract record ProcedureEvent
{
    private protected ProcedureEvent(Instant at) => At = at;

    /// <summary>When it happened; never before the event that stands before it.</summary>
    public Instant At { get; init; }
}
