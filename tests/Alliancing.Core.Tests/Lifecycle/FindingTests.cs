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
