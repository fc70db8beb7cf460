using Alliancing.Lifecycle;
using Alliancing.Reporting;
using Alliancing.Serialization;
using NodaTime;

namespace Alliancing.Cli.Tests;

public sealed class PhaseCommandTests(Folder folder) : IClassFixture<Folder>
{
    private static readonly LifecycleRecord Record = new("riverside", "Riverside alliance", LifecycleTemplates.Alliance.Reference)
    {
        Participants = [Participant.Owner("council", "Riverside Council")],
        Events =
        [
            new LifecycleStarted(new LocalDate(2026, 1, 5)),
            new MilestonePlanned(new LocalDate(2026, 1, 5), "vision", new LocalDate(2026, 2, 1)),
            new MilestoneReached(new LocalDate(2026, 1, 12), "purpose", "charter"),
        ],
    };

    private static readonly AllianceLifecycle Lifecycle = AllianceLifecycle.Create(Record);

    [Fact]
    public void Without_a_day_the_report_is_of_the_last_event() =>
        Assert.Equal(Lifecycle.AsAt(new LocalDate(2026, 1, 12)).ToText(), Shell.Run("phase", File("good")).IsFine().Out);

    [Fact]
    public void With_a_day_the_report_is_of_that_day() =>
        Assert.Equal(Lifecycle.AsAt(new LocalDate(2026, 2, 2)).ToText(), Shell.Run("phase", File("later"), "--on", "2026-02-02").IsFine().Out);

    [Fact]
    public void Markdown_is_printed_when_asked_for() =>
        Assert.Equal(Lifecycle.AsAt(new LocalDate(2026, 1, 12)).ToMarkdown(), Shell.Run("phase", File("markdown"), "--markdown").IsFine().Out);

    [Fact]
    public void JSON_is_a_document_that_check_knows()
    {
        string json = Shell.Run("phase", File("json"), "--json").IsFine().Out;

        Assert.Equal(RecordedPhase.Of(Lifecycle.AsAt(new LocalDate(2026, 1, 12))), AllianceJson.ReadPhase(json).OrThrow());
        Assert.EndsWith(": phase of 'riverside', nothing found\n", Shell.Run("check", folder.Write("phase.json", json)).IsFine().Out, StringComparison.Ordinal);
        Shell.Run("phase", File("both"), "--json", "--markdown").Fails(2, "exclude each other");
    }

    [Fact]
    public void A_day_that_is_none_is_refused() => Shell.Run("phase", File("day"), "--on", "soon").Fails(2, "'soon' is not a day. Give one such as 2026-03-31.");

    [Fact]
    public void A_lifecycle_that_does_not_hold_together_is_refused_with_every_finding()
    {
        LifecycleRecord bad = Record with { Events = [.. Record.Events, new MilestoneReached(new LocalDate(2026, 1, 11), "x", " ")] };

        Answer answer = Shell.Run("phase", folder.Write("bad.lifecycle.json", bad.ToJson()));

        answer.Fails(1, "The lifecycle 'riverside' does not hold together.", "LC-032 error   events[3].on");
        Assert.Empty(answer.Out);
    }

    [Fact]
    public void A_lifecycle_without_events_needs_a_day()
    {
        string file = folder.Write("empty.lifecycle.json", (Record with { Events = [] }).ToJson());

        Shell.Run("phase", file).Fails(2, "has no events, so that there is no last day. Give a day with --on.").SaysOneLine();
        Assert.Contains("The lifecycle has not begun.", Shell.Run("phase", file, "--on", "2026-01-01").IsFine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_document_is_refused_with_its_place() => Shell.Run("phase", folder.Write("agreement.json", Documents.Agreement)).Fails(2, "alliancing.agreement.v1");

    [Fact]
    public void A_lifecycle_and_a_tender_are_checked_like_any_document()
    {
        Assert.EndsWith(": lifecycle 'riverside', nothing found\n", Shell.Run("check", File("checked")).IsFine().Out, StringComparison.Ordinal);
        string tender = folder.Write("tender.json", """
            { "format": "alliancing.procurement.v1", "id": "t", "name": "T", "mode": "individual", "procedure": "open",
              "criteria": { "highest": "10", "criteria": [ { "id": "q", "name": "Quality", "weight": "0.9" } ] },
              "preferred": { "atLeast": 1, "atMost": 1 }, "bidders": [ { "id": "alder", "name": "Alder" } ],
              "bids": [ { "id": "a", "members": [ { "bidder": "alder" } ] } ], "evaluators": [ "chair" ],
              "scores": [ { "bid": "a", "evaluator": "chair", "criterion": "q", "score": "7" } ] }
            """);

        Answer answer = Shell.Run("check", tender);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(": tender 't', 1 finding\nPF-007 error   strategy.criteria.criteria", answer.Out, StringComparison.Ordinal);
    }

    private string File(string name) => folder.Write(name + ".lifecycle.json", Record.ToJson());
}
