using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Lifecycle;
using Alliancing.Reporting;
using NodaTime;
using static Alliancing.Core.Tests.Lifecycle.Given;

namespace Alliancing.Core.Tests.Lifecycle;

public sealed class ReportTests
{
    private static readonly AllianceLifecycle Harbour = AllianceLifecycle.Create(Walk.Record);

    private static readonly LifecycleRecord Unnamed = Record(
        Small with { Name = "# <b>T</b>", Phases = [Small.Phases[0] with { Name = "| Readiness | *x*" }, .. Small.Phases.Skip(1)] },
        Started(),
        Reached(1, "ready", "- \u202Eminute\u202C | [x](https://example.org) \u001b[31m"));

    private static readonly LifecycleRecord Hostile = Unnamed with { Name = "1. *Riverside* | <script>" };

    private static readonly LocalDate InReadiness = new(2025, 3, 1);
    private static readonly LocalDate OnHold = new(2025, 5, 13);
    private static readonly LocalDate InFormation = new(2026, 1, 15);
    private static readonly LocalDate InOperation = new(2026, 12, 31);

    public static TheoryData<string> Names => ["readiness", "hold", "formation", "operation", "hostile", "stopped", "not-begun", "recycled"];

    [Theory, MemberData(nameof(Names))]
    public void A_phase_report_as_it_reads(string name)
    {
        PhaseReport report = Report(name);

        Golden.Match(report.ToText(), $"tests/Alliancing.Core.Tests/Lifecycle/{name}.phase.golden.txt");
        Golden.Match(report.ToMarkdown(), $"tests/Alliancing.Core.Tests/Lifecycle/{name}.phase.golden.md");
    }

    [Fact]
    public void A_gate_report_as_it_reads()
    {
        GateReport formation = Harbour.Evaluate(AlliancePhase.Formation, GateEvidence.None, InFormation);
        GateReport operation = Harbour.Evaluate(AlliancePhase.Operation, GateEvidence.None, InOperation);
        GateReport passed = Harbour.Evaluate(AlliancePhase.Readiness, GateEvidence.None, InFormation);
        AllianceLifecycle ready = In(1).With(Reached(1, "ready"));

        Golden.Match(formation.ToText(), "tests/Alliancing.Core.Tests/Lifecycle/formation.gate.golden.txt");
        Golden.Match(formation.ToMarkdown(), "tests/Alliancing.Core.Tests/Lifecycle/formation.gate.golden.md");
        Golden.Match(operation.ToText(), "tests/Alliancing.Core.Tests/Lifecycle/operation.gate.golden.txt");
        Golden.Match(passed.ToText(), "tests/Alliancing.Core.Tests/Lifecycle/passed.gate.golden.txt");
        Assert.Contains("Every condition is met: the alliance may move on to Commitment.", ready.Evaluate(default, GateEvidence.None, Day(1)).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_are_the_same_in_every_culture()
    {
        string text = Report("operation").ToText();
        string gate = Harbour.Evaluate(AlliancePhase.Formation, GateEvidence.None, InFormation).ToMarkdown();

        Cultures.InEach(() =>
        {
            Assert.Equal(text, Report("operation").ToText());
            Assert.Equal(gate, Harbour.Evaluate(AlliancePhase.Formation, GateEvidence.None, InFormation).ToMarkdown());
        });
    }

    [Fact]
    public void Nothing_is_reported_of_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => ((PhaseReport)null!).ToText());
        Assert.Throws<ArgumentNullException>(() => ((PhaseReport)null!).ToMarkdown());
        Assert.Throws<ArgumentNullException>(() => ((GateReport)null!).ToText());
        Assert.Throws<ArgumentNullException>(() => ((GateReport)null!).ToMarkdown());
        Assert.Throws<ArgumentNullException>(() => ((LifecycleTemplate)null!).ToMermaid());
    }

    private static PhaseReport Report(string name) => name switch
    {
        "readiness" => Harbour.AsAt(InReadiness),
        "hold" => AllianceLifecycle.Create(Walk.Record with { Events = History.CopyOf(Walk.Record.Events.TakeWhile(e => e is not GateDecided { Outcome: GateOutcome.Go })) }).AsAt(OnHold),
        "formation" => Harbour.AsAt(InFormation),
        "operation" => Harbour.AsAt(InOperation),
        "hostile" => AllianceLifecycle.Create(Hostile).AsAt(Day(1)),
        "stopped" => In(4).AsAt(Day(9)),
        "recycled" => In(3, Holding).With(
            Signed(5, "alder"),
            Reached(5, "deed"),
            new ObligationUndertaken(Day(5), "a", "share the data", "alder", "council", Day(6)),
            new ObligationUndertaken(Day(5), "b", "name a lead", "council", "alder", Day(20)),
            new ObligationUndertaken(Day(5), "c", "sign the lease", "council", "alder", Day(20)),
            new ObligationFulfilled(Day(6), "c", "lease"),
            new GateDecided(Day(7), "third", GateOutcome.Recycle, "d-4", "criteria unclear", To: AlliancePhase.Readiness),
            new MilestoneReopened(Day(7), "ready", "new notice"),
            Reached(8, "ready", "second notice")).AsAt(new LocalDate(2026, 7, 1)),
        _ => Harbour.AsAt(new LocalDate(2025, 1, 1)),
    };
}
