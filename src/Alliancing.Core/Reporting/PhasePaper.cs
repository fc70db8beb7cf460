using Alliancing.Lifecycle;

namespace Alliancing.Reporting;

/// <summary>Composes the report of where an alliance stands.</summary>
internal static class PhasePaper
{
    private static readonly Column[] PhaseColumns = [new("phase"), new("state"), new("since"), new("done", ToTheRight: true), new("missing", ToTheRight: true), new("late", ToTheRight: true), new("waived", ToTheRight: true)];
    private static readonly Column[] MilestoneColumns = [new("strand"), new("milestone"), new("state"), new("evidence"), new("owner"), new("due")];
    private static readonly Column[] DecisionColumns = [new("on"), new("gate"), new("outcome"), new("decision"), new("reason")];
    private static readonly Column[] ObligationColumns = [new("obligation"), new("by"), new("to"), new("due"), new("state")];

    public static Report Of(PhaseReport report)
    {
        Report paper = new Report()
            .Heading(1, $"{report.Name} · {Dates.Of(report.On)}")
            .Paragraph(Standing(report))
            .Add(new Table(PhaseColumns, [.. report.Phases.Select(Phase)]));
        foreach (PhaseSummary phase in report.Phases.Where(p => p.IsCurrent || p.Status == PhaseStatus.Stopped))
        {
            paper.Heading(2, phase.Phase.Name);
            if (phase.Phase.Purpose is { } purpose)
            {
                paper.Paragraph(purpose);
            }

            paper.Add(new Table(MilestoneColumns, [.. phase.Strands.SelectMany(Strand)]));
        }

        MilestoneReport[] elsewhere = [.. report.Late.Where(m => !report[m.Milestone.Phase].IsCurrent)];
        if (elsewhere.Length > 0)
        {
            paper.Heading(2, "Late in other phases").Add(new Outline([.. elsewhere.Select(m => new OutlineItem(null, $"{m.Milestone.Name}: due {Dates.Of(m.Due!.Value)}, {m.Owner}"))]));
        }

        if (report.Gate is { } gate)
        {
            GatePaper.Add(paper.Heading(2, "Moving on").Paragraph(GatePaper.Answer(gate)), gate);
        }

        return Rest(paper, report);
    }

    private static Report Rest(Report paper, PhaseReport report)
    {
        string[] held =
        [
            .. report.HeldMilestones.Select(m => $"{m.Milestone.Name}, reached {Dates.Of(m.Reached!.Value)}: {m.Evidence}"),
            .. report.HeldEvidence.Select(s => $"signature of {s.Participant} on {s.Document}"),
        ];
        if (held.Length > 0)
        {
            paper.Heading(2, "Held until their phase opens").Add(new Outline([.. held.Select(h => new OutlineItem(null, h))]));
        }

        if (!report.Decided.IsEmpty)
        {
            paper.Heading(2, "Gates decided").Add(new Table(DecisionColumns, [.. report.Decided.Select(Decided)]));
        }

        return report.Obligations.IsEmpty
            ? paper
            : paper.Heading(2, "Obligations").Add(new Table(ObligationColumns, [.. report.Obligations.Select(Obligation)]));
    }

    private static string Standing(PhaseReport report)
    {
        string template = FormattableString.Invariant($"Template: {report.TemplateName}, version {report.Template.Version}. Events: {report.Version}.");
        string name = report.Current?.Name ?? string.Empty;
        return report.Status switch
        {
            LifecycleStatus.NotBegun => $"The lifecycle has not begun. {template}",
            LifecycleStatus.Stopped => $"Stopped in {name} on {Dates.Of(report.Decided[^1].On)}: {report.Decided[^1].Reason}. {template}",
            LifecycleStatus.OnHold => $"In {name}; the gate is on hold, review {(report.IsReviewOverdue ? "was due" : "due")} on {Dates.Of(report.Review!.Value)}. {template}",
            _ => $"In {name} since {Dates.Of(report[report.Current!.Phase].Since!.Value)}. {template}",
        };
    }

    private static string[] Phase(PhaseSummary phase)
    {
        MilestoneReport[] milestones = [.. phase.Strands.SelectMany(s => s.Milestones)];
        string Count(MilestoneStatus status) => FormattableString.Invariant($"{milestones.Count(m => m.Status == status)}");
        string state = phase.Status switch
        {
            PhaseStatus.Open => "open",
            PhaseStatus.Complete => "complete",
            PhaseStatus.Passed => "passed",
            PhaseStatus.Stopped => "stopped",
            _ => "not open",
        };
        return
        [
            phase.Phase.Name,
            phase.Entries > 1 ? FormattableString.Invariant($"{state}, entered {phase.Entries} times") : state,
            phase.Since is { } since ? Dates.Of(since) : string.Empty,
            Count(MilestoneStatus.Done),
            Count(MilestoneStatus.Missing),
            Count(MilestoneStatus.Late),
            Count(MilestoneStatus.Waived),
        ];
    }

    private static IEnumerable<string[]> Strand(StrandReport strand) => strand.Milestones.Select(m => (string[])
    [
        strand.Name,
        m.Milestone.Name,
        State(m),
        m.IsFinal ? m.Evidence ?? string.Empty : "wanted: " + m.Milestone.Evidence,
        m.Owner,
        GatePaper.Due(m.Due, m.Status == MilestoneStatus.Late),
    ]);

    private static string State(MilestoneReport milestone)
    {
        string version = milestone.Version > 1 ? FormattableString.Invariant($", version {milestone.Version}") : string.Empty;
        string day = milestone.Reached is { } reached ? " " + Dates.Of(reached) : string.Empty;
        return milestone.Status switch
        {
            MilestoneStatus.Done => $"done{day}{version}",
            MilestoneStatus.Waived => "waived",
            MilestoneStatus.Late => "late",
            _ => "missing",
        };
    }

    private static string[] Decided(GateDecided decided) =>
    [
        Dates.Of(decided.On),
        decided.Gate,
        decided.Outcome switch
        {
            GateOutcome.Go => "go",
            GateOutcome.Recycle => $"recycle to {decided.To}",
            GateOutcome.Stop => "stop",
            _ => $"hold until {Dates.Of(decided.Review!.Value)}",
        },
        decided.Decision ?? string.Empty,
        decided.Reason ?? string.Empty,
    ];

    private static string[] Obligation(ObligationReport obligation) =>
    [
        obligation.Undertaken.What,
        obligation.Undertaken.By.ToString(),
        obligation.Undertaken.To.ToString(),
        Dates.Of(obligation.Undertaken.Due),
        obligation.Status switch
        {
            ObligationStatus.Fulfilled => $"fulfilled {Dates.Of(obligation.Fulfilled!.Value)}",
            ObligationStatus.FulfilledLate => $"fulfilled late, {Dates.Of(obligation.Fulfilled!.Value)}",
            ObligationStatus.Overdue => "overdue",
            _ => "pending",
        },
    ];
}
