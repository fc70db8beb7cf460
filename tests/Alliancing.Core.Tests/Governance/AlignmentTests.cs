using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Core.Tests.Governance;

/// <summary>The four tests before joining (DFG-6).</summary>
public sealed class AlignmentTests
{
    private static readonly LocalDate Day = new(2026, 1, 12);

    private static readonly ValueList<Participant> Two = [Participant.Owner("council", "Council"), Participant.Provider("alder", "Alder")];

    private static AlignmentEntry Entry(ParticipantId participant, AlignmentTest test, AlignmentVerdict verdict = AlignmentVerdict.Aligned) =>
        new(participant, test, verdict, Day) { Evidence = ["board paper 4"], Gaps = verdict == AlignmentVerdict.AlignedWithActions ? ["scheme of delegation"] : [] };

    private static IEnumerable<AlignmentEntry> All(ParticipantId participant) => Enum.GetValues<AlignmentTest>().Select(test => Entry(participant, test));

    private static AlignmentReport Report(params IEnumerable<AlignmentEntry> entries) => new AlignmentAssessment(Two, [.. entries]).AsAt(Day);

    [Fact]
    public void DFG_6_Participants_aligned_on_all_four_may_join()
    {
        AlignmentReport report = Report([.. All("council"), .. All("alder")]);

        Assert.Equal((AlignmentVerdict.Aligned, true), (report.Verdict, report.MayJoin));
        Assert.Empty(report.Findings);
        Assert.Equal(4, report["alder"].Latest.Count);
        Assert.Equal(Day, report.On);
    }

    [Theory]
    [InlineData(AlignmentVerdict.Aligned, AlignmentVerdict.Aligned, true)]
    [InlineData(AlignmentVerdict.AlignedWithActions, AlignmentVerdict.AlignedWithActions, true)]
    [InlineData(AlignmentVerdict.NotAligned, AlignmentVerdict.NotAligned, false)]
    [InlineData(AlignmentVerdict.NotAssessed, AlignmentVerdict.NotAssessed, false)]
    public void DFG_6_The_least_verdict_counts(AlignmentVerdict one, AlignmentVerdict whole, bool may)
    {
        foreach (AlignmentTest test in Enum.GetValues<AlignmentTest>())
        {
            AlignmentReport report = Report([.. All("council"), .. All("alder").Where(entry => entry.Test != test), Entry("alder", test, one)]);
            Assert.Equal((whole, whole, AlignmentVerdict.Aligned, may), (report.Verdict, report["alder"].Verdict, report["council"].Verdict, report.MayJoin));
        }
    }

    [Fact]
    public void DFG_6_A_failed_test_outweighs_a_missing_one_and_a_missing_one_is_named()
    {
        AlignmentReport missing = Report([.. All("council"), .. All("alder").Skip(1)]);
        Assert.Equal((AlignmentVerdict.NotAssessed, false), (missing.Verdict, missing.MayJoin));
        Finding finding = Assert.Single(missing.Findings);
        Assert.Equal(("GV-300", Severity.Warning, "alignment[alder].goals"), (finding.Id, finding.Severity, finding.Path));

        Assert.Equal(AlignmentVerdict.NotAligned, Report([.. All("council"), Entry("alder", AlignmentTest.Drivers, AlignmentVerdict.NotAligned)]).Verdict);
        Assert.Equal(["alignment[alder].goals", "alignment[alder].commitment", "alignment[alder].governance"], Report([.. All("council"), Entry("alder", AlignmentTest.Drivers, AlignmentVerdict.NotAligned)]).Findings.Select(one => one.Path));
        Assert.Equal(AlignmentVerdict.NotAssessed, new AlignmentAssessment([], []).AsAt(Day).Verdict);
    }

    [Fact]
    public void DFG_6_Gaps_are_carried_and_the_latest_assessment_counts()
    {
        AlignmentEntry earlier = Entry("alder", AlignmentTest.Governance, AlignmentVerdict.AlignedWithActions) with { On = Day.PlusDays(-30) };
        AlignmentAssessment assessment = new(Two, [.. All("council"), .. All("alder"), earlier]);

        Assert.Equal(AlignmentVerdict.Aligned, assessment.AsAt(Day).Verdict);
        ParticipantAlignment before = assessment.AsAt(Day.PlusDays(-1))["alder"];
        Assert.Equal(["scheme of delegation"], before.Gaps);
        Assert.Equal([earlier], before.Latest);
    }

    [Fact]
    public void DFG_6_A_verdict_without_evidence_or_actions_without_gaps_is_unfounded()
    {
        AlignmentEntry bare = Entry("alder", AlignmentTest.Goals) with { Evidence = [] };
        AlignmentReport unfounded = Report([.. All("council"), bare, .. All("alder").Skip(1)]);
        Assert.Equal(("GV-301", Severity.Error, "alignment[alder].goals"), (unfounded.Findings[0].Id, unfounded.Findings[0].Severity, unfounded.Findings[0].Path));
        Assert.Equal((1, false), (unfounded.Findings.Count, unfounded.MayJoin));

        AlignmentEntry actions = Entry("alder", AlignmentTest.Goals, AlignmentVerdict.AlignedWithActions) with { Gaps = [] };
        Finding gaps = Assert.Single(Report([.. All("council"), actions, .. All("alder").Skip(1)]).Findings);
        Assert.Equal(("GV-302", Severity.Error, "alignment[alder].goals"), (gaps.Id, gaps.Severity, gaps.Path));

        Assert.Empty(Report([.. All("council"), .. All("alder").Skip(1), Entry("alder", AlignmentTest.Goals, AlignmentVerdict.NotAligned) with { Evidence = [] }]).Findings);
        Finding stranger = Assert.Single(Report([.. All("council"), .. All("alder"), .. All("birch")]).Findings);
        Assert.Equal(("GV-303", Severity.Error, "alignment[birch]"), (stranger.Id, stranger.Severity, stranger.Path));
        Assert.Contains("They are council, alder.", Assert.Throws<ArgumentException>(() => Report([])["birch"]).Message, StringComparison.Ordinal);
    }
}
