using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>The life of an alliance: the phases it goes through, the milestones of each, and the gates between them.</summary>
/// <remarks>
/// Nothing is stored but events. Where the alliance stands is computed from those up to a day, so that asking changes nothing, and a lifecycle read back from a file
/// stands where it stood. A lifecycle is unchangeable: appending gives another one. Two are equal when their records are.
/// </remarks>
/// <example>
/// <code>
/// AllianceLifecycle lifecycle = AllianceLifecycle.Begin(
///     new LifecycleRecord("riverside", "Riverside alliance", LifecycleTemplates.Alliance.Reference)
///     {
///         Participants = [Participant.Owner("council", "Riverside Council"), Participant.Provider("alder", "Alder Care")],
///     },
///     new LocalDate(2026, 1, 5));
/// GateReport gate = lifecycle.Evaluate(AlliancePhase.Readiness, GateEvidence.None, new LocalDate(2026, 2, 1));
/// bool mayPass = gate.MayPass;   // false
/// foreach (UnmetCondition unmet in gate.Unmet) Console.WriteLine(unmet);
/// </code>
/// </example>
public sealed record AllianceLifecycle
{
    private readonly ValueList<LifecycleTemplate> _templates;

    private AllianceLifecycle(LifecycleRecord record, ValueList<LifecycleTemplate> templates)
    {
        Record = record;
        _templates = templates;
    }

    /// <summary>What is on record.</summary>
    public LifecycleRecord Record { get; }

    /// <summary>The lifecycle's id.</summary>
    public string Id => Record.Id;

    /// <summary>The number of events, which a writer names when it appends.</summary>
    public int Version => Record.Events.Version;

    /// <summary>The template in force after the last event.</summary>
    public LifecycleTemplate Template => After(Record.Events).Template;

    /// <summary>Reads a record: checks its template, its participants and every event in turn.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The lifecycle with its findings, or the findings alone when one of them is an error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static LifecycleOutcome Evaluate(LifecycleRecord record)
    {
        Guard.Against.Null(record, nameof(record));
        var findings = new List<Finding>();
        ValueList<LifecycleTemplate> templates = RecordCheck.Run(record, findings);
        if (RecordCheck.Find(templates, record.Template) is { } template)
        {
            var replay = new EventReplay(new LifecycleState(template, record.Participants, templates), findings);
            IReadOnlyDictionary<int, int> ahead = EventOrder.Ahead([.. record.Events]);
            for (int i = 0; i < record.Events.Count; i++)
            {
                string path = FormattableString.Invariant($"events[{i}]");
                if (ahead.TryGetValue(i, out int next))
                {
                    replay.ApplyAhead(record.Events[i], path, FormattableString.Invariant($"events[{next}]"), record.Events[next].On);
                }
                else
                {
                    replay.Apply(record.Events[i], path);
                }
            }
        }

        bool isSound = !findings.Any(f => f.Severity == Severity.Error);
        return new LifecycleOutcome(isSound ? new AllianceLifecycle(record, templates) : null, isSound ? EventVerdict.Accepted : EventVerdict.Refused, [.. findings]);
    }

    /// <summary>Reads a record, or throws.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The lifecycle.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    /// <exception cref="LifecycleRefusedException">A finding is an error; the exception carries all of them.</exception>
    public static AllianceLifecycle Create(LifecycleRecord record) => OrThrow(Evaluate(record));

    /// <summary>Begins a lifecycle.</summary>
    /// <param name="record">A record without events.</param>
    /// <param name="on">The first day.</param>
    /// <returns>The lifecycle in the first phase of its template.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    /// <exception cref="LifecycleRefusedException">A finding is an error; the exception carries all of them.</exception>
    public static AllianceLifecycle Begin(LifecycleRecord record, LocalDate on) => Create(record).Apply(0, new LifecycleStarted(on));

    /// <summary>Asks whether the alliance may move on from a phase.</summary>
    /// <param name="phase">The phase that is to end, of the template in force on the day.</param>
    /// <param name="evidence">What is put before the gate beside what is on record.</param>
    /// <param name="on">The day asked about; events after it do not count.</param>
    /// <returns>The gates that end the phase, with every condition and everything that stands in the way.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The template has no such phase.</exception>
    public GateReport Evaluate(AlliancePhase phase, GateEvidence evidence, LocalDate on) =>
        GateReporting.Report(Record, After(UpTo(on)), phase, Guard.Against.Null(evidence, nameof(evidence)), on);

    /// <summary>Asks whether the alliance may move on from a phase, on the day that a calendar in London shows at an instant.</summary>
    /// <param name="phase">The phase that is to end, of the template in force on the day.</param>
    /// <param name="evidence">What is put before the gate beside what is on record.</param>
    /// <param name="at">The instant.</param>
    /// <returns>The gates that end the phase, with every condition and everything that stands in the way.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The template has no such phase.</exception>
    public GateReport Evaluate(AlliancePhase phase, GateEvidence evidence, Instant at) => Evaluate(phase, evidence, DayOf(at));

    /// <summary>Reports where the alliance stands on a day.</summary>
    /// <param name="on">The day; events after it do not count.</param>
    /// <returns>The report.</returns>
    public PhaseReport AsAt(LocalDate on) => PhaseReporting.Report(Record, After(UpTo(on)), on);

    /// <summary>Reports where the alliance stands on the day that a calendar in London shows at an instant.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The report.</returns>
    public PhaseReport AsAt(Instant at) => AsAt(DayOf(at));

    /// <summary>Appends an event, provided that the writer has seen every event so far and that it is allowed where the alliance stands.</summary>
    /// <param name="expectedVersion">The version that the writer has read; 0 or more.</param>
    /// <param name="happened">The event. A gate is decided on the evidence on record: put on record first what is put before it.</param>
    /// <returns>The lifecycle with the event; or this one, when the event is declared to be ignored; or every reason why not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="expectedVersion"/> is below 0.</exception>
    public LifecycleOutcome Append(int expectedVersion, LifecycleEvent happened)
    {
        AppendOutcome<LifecycleEvent> appended = Record.Events.Append(expectedVersion, happened);
        LifecycleState state = After(Record.Events);
        if (appended.Conflict is { } conflict)
        {
            string standing = PhaseReporting.Standing(state);
            return new LifecycleOutcome(null, EventVerdict.Refused, [Finding.Error(LifecycleFindings.Conflict, "events", $"{conflict} {standing}")]);
        }

        var findings = new List<Finding>();
        EventVerdict verdict = new EventReplay(state, findings).Apply(happened, FormattableString.Invariant($"events[{expectedVersion}]"));
        AllianceLifecycle? lifecycle = verdict switch
        {
            EventVerdict.Refused => null,
            EventVerdict.Ignored => this,
            _ => new AllianceLifecycle(Record with { Events = appended.Appended! }, _templates),
        };
        return new LifecycleOutcome(lifecycle, verdict, [.. findings]);
    }

    /// <summary>Appends an event, or throws.</summary>
    /// <param name="expectedVersion">The version that the writer has read; 0 or more.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The lifecycle with the event; or this one, when the event is declared to be ignored.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="expectedVersion"/> is below 0.</exception>
    /// <exception cref="LifecycleRefusedException">The event is refused, or another came in between; the exception carries every finding.</exception>
    public AllianceLifecycle Apply(int expectedVersion, LifecycleEvent happened) => OrThrow(Append(expectedVersion, happened));

    /// <inheritdoc/>
    public bool Equals(AllianceLifecycle? other) => other is not null && Record.Equals(other.Record);

    /// <inheritdoc/>
    public override int GetHashCode() => Record.GetHashCode();

    /// <summary>Prints id and version.</summary>
    /// <returns>A text such as <c>riverside, version 12</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Id}, version {Version}");

    private static LocalDate DayOf(Instant at) => at.InZone(WorkingDays.Zone).Date;

    private static AllianceLifecycle OrThrow(LifecycleOutcome outcome) => outcome.Lifecycle ?? throw new LifecycleRefusedException(outcome.Findings);

    private IEnumerable<LifecycleEvent> UpTo(LocalDate on) => Record.Events.TakeWhile(e => e.On <= on);

    /// <summary>What events add up to; they were found to be sound when the lifecycle was made.</summary>
    private LifecycleState After(IEnumerable<LifecycleEvent> events)
    {
        var state = new LifecycleState(RecordCheck.Find(_templates, Record.Template)!, Record.Participants, _templates);
        var replay = new EventReplay(state, []);
        foreach (LifecycleEvent happened in events)
        {
            replay.Apply(happened, string.Empty);
        }

        return state;
    }
}
