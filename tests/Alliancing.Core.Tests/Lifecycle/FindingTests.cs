using System.Reflection;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Core.Tests.RiskShare;
using Alliancing.Lifecycle;
using static Alliancing.Core.Tests.Lifecycle.Given;

namespace Alliancing.Core.Tests.Lifecycle;

public sealed class FindingTests
{
    public static TheoryData<int> Rows() => [.. Enumerable.Range(0, FindingCases.All.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Finding_fires_once_and_is_silent_when_repaired(int row)
    {
        FindingCase @case = FindingCases.All[row];

        IEnumerable<Finding> findings = @case.Bad();
        Assert.True(findings.Count(f => f.Id == @case.Id) == 1, $"{@case}\n{string.Join('\n', findings)}");
        Finding finding = findings.Single(f => f.Id == @case.Id);
        Assert.Equal(@case.Path, finding.Path);
        Assert.All(@case.Words, words => Assert.Contains(words, finding.Message, StringComparison.Ordinal));
        Assert.True(!@case.Repaired().Any(), $"{@case}\n{string.Join('\n', @case.Repaired())}");
    }

    [Fact]
    public void Every_id_has_a_case_and_no_two_mean_the_same()
    {
        string[] ids = [.. typeof(LifecycleFindings).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

        Assert.Equal(ids.Order(StringComparer.Ordinal), FindingCases.All.Select(c => c.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Only_what_is_recorded_all_the_same_is_no_error()
    {
        foreach (Finding finding in FindingCases.All.SelectMany(c => c.Bad().Where(f => f.Id == c.Id)))
            Assert.Equal(finding.Id switch { "LC-056" => Severity.Warning, "LC-057" or "LC-058" => Severity.Advisory, _ => Severity.Error }, finding.Severity);
    }

    [Fact]
    public void Messages_as_they_read() =>
        Golden.Match(string.Join('\n', FindingCases.All.SelectMany(c => c.Bad()).Select(f => f.ToString()).Distinct()), "tests/Alliancing.Core.Tests/Lifecycle/findings.golden.txt");

    [Fact]
    public void Messages_are_sentences()
    {
        foreach (Finding finding in FindingCases.All.SelectMany(c => c.Bad()))
        {
            Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("..", finding.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Everything_wrong_with_one_event_is_said_at_once()
    {
        var owed = new ObligationUndertaken(Day(1), "data", " ", "cedar", "cedar", Day(0));

        Assert.Equal(["LC-047", "LC-038", "LC-038", "LC-050", "LC-051"], In(1).Then(owed).Findings.Ids());
        Assert.Equal(["LC-048", "LC-038", "LC-034"], In(1).Then(Reached(1, "x", "") with { By = "cedar" }).Findings.Ids());
    }

    [Fact]
    public void Everything_wrong_with_a_record_is_said_at_once_and_a_refused_event_does_not_count()
    {
        LifecycleRecord bad = Record(Small, Started(), Reached(1, "x"), Reached(1, "ready", " "), Reached(2, "ready"), Go(3, "first"), Reached(2, "chosen")) with { Name = " ", Participants = [Council, Council] };

        LifecycleOutcome outcome = AllianceLifecycle.Evaluate(bad);

        Assert.Equal((null, EventVerdict.Refused), (outcome.Lifecycle, outcome.Verdict));
        Assert.Equal(["LC-022", "LC-023", "LC-034", "LC-048", "LC-032"], outcome.Findings.Ids());
        Assert.Equal(["record", "participants[council]", "events[1].milestone", "events[2].evidence", "events[5].on"], outcome.Findings.Select(f => f.Path));
        var refused = Assert.Throws<LifecycleRefusedException>(() => AllianceLifecycle.Create(bad));
        Assert.Equal(outcome.Findings, refused.Findings);
    }

    [Theory]
    [InlineData(LifecycleEventKind.MilestonePlanned, "planning a milestone")]
    [InlineData(LifecycleEventKind.GatePlanned, "planning a gate")]
    [InlineData(LifecycleEventKind.MilestoneReached, "reaching a milestone")]
    [InlineData(LifecycleEventKind.MilestoneReopened, "reopening a milestone")]
    [InlineData(LifecycleEventKind.MilestoneWaived, "waiving a milestone")]
    [InlineData(LifecycleEventKind.EvidenceRecorded, "recording evidence")]
    [InlineData(LifecycleEventKind.GateDecided, "deciding a gate")]
    [InlineData(LifecycleEventKind.ObligationUndertaken, "undertaking an obligation")]
    [InlineData(LifecycleEventKind.ObligationFulfilled, "fulfilling an obligation")]
    [InlineData(LifecycleEventKind.TemplateMigrated, "migrating to another version")]
    [InlineData(LifecycleEventKind.Started, "beginning")]
    public void Every_kind_of_event_has_its_words(LifecycleEventKind kind, string words) => Assert.Equal(words, LifecycleWords.Of(kind));

    [Fact]
    public void What_is_ignored_counts_in_a_record_read_back_but_not_before_the_beginning_and_not_after_a_stop()
    {
        LifecycleDefinition deaf = Small with { Ignored = [new(LifecycleEventKind.MilestonePlanned)] };
        var planned = new MilestonePlanned(Day(1), "ready", Day(9));

        LifecycleOutcome read = AllianceLifecycle.Evaluate(Record(deaf, Started(), planned, Reached(1, "ready")));

        Assert.Equal(["LC-057"], read.Findings.Ids());
        Assert.Equal((EventVerdict.Accepted, 3), (read.Verdict, read.Lifecycle!.AsAt(Day(1)).Version));
        Assert.Null(read.Lifecycle.AsAt(Day(1)).Done[0].Due);
        Assert.Equal(["LC-030"], In(0, deaf).Then(planned).Findings.Ids());
        Assert.Equal(["LC-033"], In(4, deaf).Then(planned with { On = Day(9) }).Findings.Ids());
    }

    [Fact]
    public void An_event_after_a_stop_that_is_also_out_of_order_has_both_findings() =>
        Assert.Equal(["LC-033", "LC-032"], In(4).Then(Reached(2, "chosen")).Findings.Ids());

    [Theory]
    [InlineData(900, new[] { 1, 2, 3 }, "events[0].on")]
    [InlineData(0, new[] { 900, 2, 3 }, "events[1].on")]
    [InlineData(0, new[] { 1, 3, 2 }, "events[3].on")]
    [InlineData(5, new[] { 900, 6, 7, 4 }, "events[1].on events[4].on")]
    public void One_wrong_day_is_one_finding_and_not_one_for_each_event_that_follows(int first, int[] then, string where)
    {
        LifecycleRecord record = Record(Small, [new LifecycleStarted(Day(first)), .. then.Select(day => new MilestonePlanned(Day(day), "ready", Day(50)))]);

        ValueList<Finding> findings = AllianceLifecycle.Evaluate(record).Findings;

        Assert.Equal(where, string.Join(' ', findings.Where(f => f.Id == "LC-032").Select(f => f.Path)));
    }

    [Fact]
    public void A_first_event_dated_too_late_is_the_only_finding_and_names_the_event_that_follows()
    {
        Finding finding = Assert.Single(AllianceLifecycle.Evaluate(Record(Small, new LifecycleStarted(Day(900)), Reached(1, "ready"))).Findings, f => f.Id == "LC-032");

        Assert.Contains(" is before ", finding.Message, StringComparison.Ordinal);

        finding = Assert.Single(AllianceLifecycle.Evaluate(Record(Small, new LifecycleStarted(Day(900)), Reached(1, "ready"), new MilestonePlanned(Day(2), "ready", Day(9)))).Findings, f => f.Id == "LC-032");

        Assert.Equal("events[0].on", finding.Path);
        Assert.Contains("the day of events[1], which follows it. Record it with the day on which it is recorded", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_of_one_day_follow_each_other_in_any_order_of_kinds() =>
        Assert.Equal(EventVerdict.Accepted, In(2).Then(Reached(2, "chosen")).Verdict);

    [Fact]
    public void Of_two_gates_the_narrower_one_is_named_whichever_stands_first()
    {
        PhaseGate narrow = new("narrow", "Narrow", AlliancePhase.Readiness, AlliancePhase.Formation, [.. Small.Gates[0].Conditions, new DocumentCondition("d", "d", "council")]);

        Assert.Equal(["gates[narrow]"], LifecycleTemplate.Evaluate(Small with { Gates = [narrow, .. Small.Gates] }).Findings.Select(f => f.Path));
        Assert.Equal(["gates[narrow]"], LifecycleTemplate.Evaluate(Small with { Gates = [.. Small.Gates, narrow] }).Findings.Select(f => f.Path));
        Assert.Equal(["LC-010"], LifecycleTemplate.Evaluate(Small with { Gates = [.. Small.Gates, narrow with { Conditions = [] }] }).Findings.Ids());
        Assert.Empty(LifecycleTemplate.Evaluate(Small with { Gates = [.. Small.Gates, new("other", "O", AlliancePhase.Commitment, AlliancePhase.Formation, Small.Gates[0].Conditions)] }).Findings);
    }

    [Fact]
    public void Phases_that_all_lie_within_each_other_are_a_finding_and_no_crash()
    {
        AlliancePhase x = AlliancePhase.Of("x");
        AlliancePhase y = AlliancePhase.Of("y");

        Assert.Equal(["LC-004", "LC-004"], LifecycleTemplate.Evaluate(new LifecycleDefinition("c", "1", "C") { Phases = [new(x, "X", Within: y), new(y, "Y", Within: x)] }).Findings.Ids());
    }

    [Fact]
    public void A_gate_may_ask_for_a_milestone_of_an_earlier_phase() =>
        Assert.Empty(LifecycleTemplate.Evaluate(Small with { Gates = [.. Small.Gates.Take(2), Small.Gates[2] with { Conditions = [new MilestoneCondition("r", "ready")] }] }).Findings);

    [Fact]
    public void A_record_with_an_unknown_template_is_refused_without_a_word_on_its_events() =>
        Assert.Equal(["LC-020"], AllianceLifecycle.Evaluate(Record(Small, Reached(1, "x")) with { Template = new("x", "1") }).Findings.Ids());

    [Fact]
    public void A_refused_template_throws_with_every_finding()
    {
        LifecycleDefinition bad = Small with { Id = "", Gates = [] };

        var refused = Assert.Throws<TemplateRefusedException>(() => LifecycleTemplate.Create(bad));

        Assert.Equal(LifecycleTemplate.Evaluate(bad).Findings, refused.Findings);
        Assert.Equal(["LC-001", "LC-011", "LC-011"], refused.Findings.Ids());
        Assert.StartsWith("The lifecycle template is refused:\n  LC-001", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exceptions_can_be_made_as_the_platform_asks()
    {
        var cause = new InvalidOperationException("cause");

        Assert.Equal(("m", 0), (new LifecycleRefusedException("m").Message, new LifecycleRefusedException("m").Findings.Count));
        Assert.Equal(("m", cause), (new LifecycleRefusedException("m", cause).Message, new LifecycleRefusedException("m", cause).InnerException));
        Assert.Empty(new LifecycleRefusedException().Findings);
        Assert.Equal(("m", 0), (new TemplateRefusedException("m").Message, new TemplateRefusedException("m").Findings.Count));
        Assert.Equal(("m", cause), (new TemplateRefusedException("m", cause).Message, new TemplateRefusedException("m", cause).InnerException));
        Assert.Empty(new TemplateRefusedException().Findings);
    }
}
