using Alliancing.Core.Tests.Governance.Registers;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Governance;
using Alliancing.Reporting;
using Alliancing.Serialization;
using NodaTime;

namespace Alliancing.Core.Tests.Reporting;

public sealed class DecisionStatementTests
{
    private const string Folder = "tests/Alliancing.Core.Tests/Reporting/";

    private static readonly MinuteBook Glasgow = AllianceJson.ReadDecisions(File.ReadAllText(Repository.PathTo("seeds/glasgow-homelessness-alliance/decisions/decisions.json"))).OrThrow();

    [Fact]
    public void A_minute_book_is_printed_as_it_is_filed() => Cultures.InEach(() =>
    {
        Golden.Match(Glasgow.ToText(Instant.FromUtc(2026, 3, 31, 17, 0)), Folder + "glasgow.minutes.golden.txt");
        Golden.Match(Glasgow.ToMarkdown(Instant.FromUtc(2025, 6, 18, 9, 0)), Folder + "glasgow.minutes.golden.md");
    });

    [Fact]
    public void A_decision_is_printed_with_every_seat_and_what_comes_next() => Cultures.InEach(() =>
    {
        Golden.Match(Glasgow["2025-03"].AsAt(Instant.FromUtc(2025, 6, 17, 12, 0)).ToText(), Folder + "dissent.statement.golden.txt");
        Golden.Match(Glasgow["2025-08"].AsAt(Instant.FromUtc(2026, 2, 13, 12, 0)).ToMarkdown(), Folder + "ratification.statement.golden.md");
    });

    [Fact]
    public void What_is_reopened_amended_challenged_or_supposed_is_said()
    {
        Instant at = Instant.FromUtc(2026, 3, 2, 9, 0);
        Deadline later = new(at + Duration.FromDays(5));
        Decision decision = Decision.On(
                new Matter("2026-07", "Open a night team", MatterClass.LeadershipTeam),
                DecisionRule.Unanimity(MatterClass.LeadershipTeam) with { LateExtension = new LateExtension(Duration.FromHours(2), Duration.FromHours(4)), CloseWhenAllHeard = false },
                Electorate.Of(Seat.Of("council", "Council", Side.Owner), Seat.Of("alder", "Alder"), Seat.Of("birch", "Birch")))
            .Open(at, new Deadline(at + Duration.FromDays(1)))
            .Apply(new TextAmended(at, "Open a small night team"))
            .Assent("council", at)
            .Assent("alder", at + Duration.FromHours(23))
            .Assent("birch", at + Duration.FromHours(23))
            .Apply(new DecisionChallenged(at + Duration.FromDays(2), "birch", "the figures were old"))
            .Reopen(at + Duration.FromDays(3), later, "new figures")
            .StandAside("birch", at + Duration.FromDays(3), "it may bid")
            .Apply(new SeatRenounced(at + Duration.FromDays(3), "alder", "no view"))
            .Apply(new SeatJoined(at + Duration.FromDays(3), Seat.Of("cedar", "Cedar")));

        Golden.Match(decision.AsAt(at + Duration.FromDays(4)).ToText(), Folder + "reopened.statement.golden.txt");
        Assert.Contains("(supposed, not recorded)", decision.WhatIf(at + Duration.FromDays(4), new PositionChange("birch", Position.Assent)).ToText(), StringComparison.Ordinal);
        Assert.Contains("moved once after a late deciding vote", decision.AsAt(at + Duration.FromDays(2)).ToText(), StringComparison.Ordinal);
        Assert.Contains("may be challenged", decision.AsAt(at + Duration.FromDays(2)).ToText(), StringComparison.Ordinal);
        Assert.Contains("Not opened as at 2026-03-02 08:59 GMT.", decision.AsAt(at - Duration.FromMinutes(1)).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_is_printed_entry_by_entry() => Cultures.InEach(() =>
    {
        DecisionRegister register = DecisionRegister.Restore("riverside", Everything.Chain);
        Golden.Match(register.ToText(), Folder + "register.golden.txt");
        Golden.Match(register.ToMarkdown(), Folder + "register.golden.md");
    });

    [Theory]
    [InlineData("carried out", true)]
    [InlineData("decided against it: dear", true)]
    [InlineData("the interest of Alder was handled, it steps back: its own bid", true)]
    [InlineData("decided for it", false)]
    [InlineData("carried out except for", false)]
    public void An_entry_says_what_happened_and_not_the_contrary(string words, bool said)
    {
        Instant at = Instant.FromUtc(2026, 3, 2, 9, 0);
        DecisionEvent[] events = [new DecisionImplemented(at, []), new StepDecided(at, Adopted: false, "dear"), new ConflictHandled(at, "alder", ConflictHandling.Recused, ["council"], "its own bid")];
        DecisionEntry entry = new(new Matter("2026-07", "Open a night team", MatterClass.LeadershipTeam), DecisionRule.Unanimity(MatterClass.LeadershipTeam), Electorate.Of(Seat.Of("council", "Council", Side.Owner), Seat.Of("alder", "Alder")));
        DecisionRegister register = DecisionRegister.Restore("riverside", events.Aggregate(HashChain<RegisterEntry>.Empty.Append(entry), (chain, happened) => chain.Append(EventEntry.Of("2026-07", happened, Everything.Salt))));

        Assert.Equal(said, register.ToText().Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_seat_that_left_and_a_recorded_position_are_said()
    {
        Instant at = Instant.FromUtc(2026, 3, 2, 9, 0);
        string text = Decision.On(new Matter("2026-07", "Open a night team", MatterClass.LeadershipTeam), DecisionRule.Unanimity(MatterClass.LeadershipTeam), Electorate.Of(Seat.Of("council", "Council", Side.Owner), Seat.Of("alder", "Alder"), Seat.Of("birch", "Birch")))
            .Open(at)
            .Apply(new SeatLeft(at, "birch", "exit by notice"))
            .Apply(new PositionGiven(at, "alder", Position.Assent) { RecordedBy = "secretary", Evidence = "note of a call" })
            .AsAt(at).ToText();

        Assert.Matches("Birch +left +", text);
        Assert.Matches("Alder +assents +recorded by secretary: note of a call", text);
        Assert.Matches("Council +not heard", text);
        Assert.DoesNotContain("Not heard:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("status quo stands. ", text.Split("Electorate")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_without_events_stands_in_the_minutes()
    {
        MinuteBook book = new("riverside", "Riverside", [Decision.On(new Matter("2026-07", "Open a night team", MatterClass.LeadershipTeam), DecisionRule.Unanimity(MatterClass.LeadershipTeam), Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("alder")))], []);

        Assert.Contains("2026-07    Open a night team   undecided   in draft", book.ToText(Instant.FromUtc(2026, 1, 1, 0, 0)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_whose_first_entry_is_lost_names_seats_by_id() => Assert.Contains(
        "alder dissents (Person first): costs too much; would agree if it costs less; recorded by secretary",
        DecisionRegister.Restore("riverside", HashChain<RegisterEntry>.Restore(Everything.Chain.Skip(1))).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ((DecisionReport)null!).ToText());
        Assert.Throws<ArgumentNullException>(() => ((DecisionReport)null!).ToMarkdown());
        Assert.Throws<ArgumentNullException>(() => ((MinuteBook)null!).ToText(default));
        Assert.Throws<ArgumentNullException>(() => ((MinuteBook)null!).ToMarkdown(default));
        Assert.Throws<ArgumentNullException>(() => ((DecisionRegister)null!).ToText());
        Assert.Throws<ArgumentNullException>(() => ((DecisionRegister)null!).ToMarkdown());
    }
}
