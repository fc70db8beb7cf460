using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>A procedure in progress about one participant: its definition and what has happened.</summary>
/// <remarks>Immutable; where it stands is computed. Two are equal when all parts are. The deadline instant of a step still counts.</remarks>
/// <example>
/// <code>
/// Instant start = Instant.FromUtc(2026, 3, 2, 9, 0);
/// Procedure exit = Procedure.Start(ProcedureDefinition.Exit, "birch", start, WorkingDays.EnglandAndWales)
///     .Apply(new ProcedureStepDone(start, "notice", "letter of 2 March"));
/// string next = exit.AsAt(start).Step!.Name;   // agree the exit plan
/// </code>
/// </example>
public sealed record Procedure
{
    private Procedure(ProcedureDefinition definition, ParticipantId subject, Instant started, WorkingDays calendar)
    {
        Definition = definition;
        Subject = subject;
        Started = started;
        Calendar = calendar;
    }

    /// <summary>The definition with which it started.</summary>
    public ProcedureDefinition Definition { get; }

    /// <summary>The participant it is about.</summary>
    public ParticipantId Subject { get; }

    /// <summary>When it started.</summary>
    public Instant Started { get; }

    /// <summary>Which days are working days.</summary>
    public WorkingDays Calendar { get; }

    /// <summary>Everything that has happened, in order.</summary>
    public History<ProcedureEvent> History { get; private init; } = History<ProcedureEvent>.Empty;

    /// <summary>Starts a procedure.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="subject">The participant it is about.</param>
    /// <param name="at">When it starts.</param>
    /// <param name="calendar">Which days are working days.</param>
    public static Procedure Start(ProcedureDefinition definition, ParticipantId subject, Instant at, WorkingDays calendar) =>
        new(Guard.Against.Null(definition, nameof(definition)), subject, at, Guard.Against.Null(calendar, nameof(calendar)));

    /// <summary>Starts the procedure to which a complaint leads: only wilful default may be disputed.</summary>
    /// <param name="ground">The ground of the complaint.</param>
    /// <param name="subject">The participant complained of.</param>
    /// <param name="at">When it starts.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <returns>The procedure, or why there is none: without wilful default there is no fault and no blame.</returns>
    public static ProcedureOutcome Dispute(DisputeGround ground, ParticipantId subject, Instant at, WorkingDays calendar) => ground == DisputeGround.WilfulDefault
        ? new ProcedureOutcome(Start(ProcedureDefinition.WilfulDefault, subject, at, calendar), [])
        : new ProcedureOutcome(null, [Finding.Error(GovernanceIds.NoBlame, $"disputes[{subject}]", $"By the principle of {Principle.NoFaultNoBlame} nothing but wilful default is disputed. Bring the matter to the leadership team as a decision, or ask for rectification.")]);

    /// <summary>Asks what would come of an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="decided">The decision that the step took; null when it takes none.</param>
    /// <returns>The procedure with the event, or every reason why it is refused.</returns>
    public ProcedureOutcome Evaluate(ProcedureEvent happened, DecisionReport? decided = null)
    {
        ValueList<Finding> findings = [.. ProcedureCheck.Of(this, Guard.Against.Null(happened, nameof(happened)), decided)];
        return findings.IsEmpty
            ? new ProcedureOutcome(this with { History = History.Append(History.Version, happened).Appended! }, findings)
            : new ProcedureOutcome(null, findings);
    }

    /// <summary>Takes an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="decided">The decision that the step took; null when it takes none.</param>
    /// <exception cref="GovernanceRefusedException">The event is refused; the exception carries every reason.</exception>
    public Procedure Apply(ProcedureEvent happened, DecisionReport? decided = null)
    {
        ProcedureOutcome outcome = Evaluate(happened, decided);
        return outcome.Procedure ?? throw new GovernanceRefusedException($"The procedure of {Definition.Name} does not take this", outcome.Findings);
    }

    /// <summary>Says where the procedure stood at an instant.</summary>
    /// <param name="at">The instant; later events are left out of account.</param>
    public ProcedureReport AsAt(Instant at)
    {
        ProcedureEvent[] past = [.. History.Where(happened => happened.At <= at)];
        ValueList<ProcedureStepDone> done = [.. past.OfType<ProcedureStepDone>()];
        string? ended = past.OfType<ProcedureEnded>().FirstOrDefault()?.Why;
        ProcedureStep? step = ended is null ? Definition.Steps.ElementAtOrDefault(done.Count) : null;
        Deadline? due = step is null ? null : Deadline.AfterWorkingDays(done.IsEmpty ? Started : done[^1].At, step.WorkingDays, Calendar);
        ProcedureStatus status = (ended, due) switch
        {
            (not null, _) => ProcedureStatus.Ended,
            (_, null) => ProcedureStatus.Completed,
            (_, { } deadline) => deadline.IsMetAt(at) ? ProcedureStatus.Running : ProcedureStatus.Overdue,
        };
        return new ProcedureReport(this, at, status, done) { Step = step, Due = due, EndedBecause = ended };
    }
}
