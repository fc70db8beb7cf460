using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>Reports where a lifecycle stands.</summary>
internal static class PhaseReporting
{
    public static PhaseReport Report(LifecycleRecord record, LifecycleState state, LocalDate on)
    {
        AlliancePhase? current = state.Current?.Phase;
        return new PhaseReport(
            record.Id,
            record.Name,
            state.Template.Reference,
            state.Template.Definition.Name,
            on,
            state.Version,
            Status(state),
            current is { } phase ? state.Template.Find(phase) : null,
            [.. state.Template.Definition.Phases.Select(p => Summary(state, p, on))],
            current is { } open && state.Stop is null ? GateReporting.Report(record, state, open, GateEvidence.None, on) : null,
            [.. state.Decisions],
            [.. state.Obligations.Select(o => Obligation(state, o, on))],
            [.. state.Evidence.OfType<SignatureEvidence>().Distinct().Where(state.IsEarly)]);
    }

    /// <summary>Where the alliance stands, in one sentence.</summary>
    public static string Standing(LifecycleState state) => (state.Current, state.Stop) switch
    {
        (null, _) => "The lifecycle has not begun.",
        ({ } at, { } stop) => $"The alliance was stopped in {state.Template.NameOf(at.Phase)} on {IsoDate.Text(stop.On)}.",
        ({ } at, null) => $"The alliance is in {state.Template.NameOf(at.Phase)} since {IsoDate.Text(at.Since)}.",
    };

    private static LifecycleStatus Status(LifecycleState state) => state switch
    {
        { Current: null } => LifecycleStatus.NotBegun,
        { Stop: not null } => LifecycleStatus.Stopped,
        { IsOnHold: true } => LifecycleStatus.OnHold,
        _ => LifecycleStatus.Running,
    };

    private static PhaseSummary Summary(LifecycleState state, PhaseDefinition phase, LocalDate on)
    {
        ValueList<StrandReport> strands =
        [
            .. state.Template.Definition.Milestones
                .Where(m => m.Phase == phase.Phase)
                .GroupBy(m => m.Strand)
                .OrderBy(g => state.Template.Definition.Strands.ToList().FindIndex(s => s.Strand == g.Key))
                .Select(g => new StrandReport(g.Key, state.Template.NameOf(g.Key), [.. g.Select(m => state.Report(m, on))])),
        ];
        PhaseStatus status = Status(state, phase.Phase, strands);
        PhaseVisit? visit = state.Way.FirstOrDefault(v => state.Template.Surrounding(v.Phase).Contains(phase.Phase));
        return new PhaseSummary(phase, status, visit?.Since, state.EntriesOf(phase.Phase), strands);
    }

    private static PhaseStatus Status(LifecycleState state, AlliancePhase phase, ValueList<StrandReport> strands)
    {
        if (!state.IsOpened(phase))
        {
            return PhaseStatus.NotOpen;
        }

        if (!state.IsCurrent(phase))
        {
            return PhaseStatus.Passed;
        }

        return state.Stop is not null ? PhaseStatus.Stopped : strands.All(s => s.IsFinal) ? PhaseStatus.Complete : PhaseStatus.Open;
    }

    private static ObligationReport Obligation(LifecycleState state, ObligationUndertaken undertaken, LocalDate on)
    {
        ObligationFulfilled? fulfilled = state.Fulfilled.FirstOrDefault(f => string.Equals(f.Obligation, undertaken.Obligation, StringComparison.Ordinal));
        ObligationStatus status = fulfilled is null
            ? on > undertaken.Due ? ObligationStatus.Overdue : ObligationStatus.Pending
            : fulfilled.On > undertaken.Due ? ObligationStatus.FulfilledLate : ObligationStatus.Fulfilled;
        return new ObligationReport(undertaken, status, fulfilled?.On, fulfilled?.Evidence);
    }
}
