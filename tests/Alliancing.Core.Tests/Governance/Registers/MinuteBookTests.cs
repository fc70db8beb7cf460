using Alliancing.Governance;

namespace Alliancing.Core.Tests.Governance.Registers;

public sealed class MinuteBookTests
{
    private static readonly Decision Draft = Decision.On(
        new Matter("2026-07", "Open a night team", MatterClass.LeadershipTeam), DecisionRule.Unanimity(MatterClass.LeadershipTeam), Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("alder")));

    [Fact]
    public void A_book_finds_its_decisions_and_says_which_it_has()
    {
        MinuteBook book = new("riverside", "Riverside", [Draft], []);

        Assert.Equal(Draft, book["2026-07"]);
        Assert.Contains("The minute book of Riverside has no decision '2026-08'. It has 2026-07.", Assert.Throws<ArgumentException>(() => book["2026-08"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_is_sound_unless_a_finding_is_an_error()
    {
        MinuteBook book = new("riverside", "Riverside", [Draft], []);

        Assert.True(book.IsSound);
        Assert.True((book with { Findings = [Finding.Warning("GV-072", "", "Look.")] }).IsSound);
        Assert.False((book with { Findings = [Finding.Error("GV-025", "", "No.")] }).IsSound);
    }

    [Fact]
    public void A_book_without_a_name_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new MinuteBook("", "Riverside", [], []));
        Assert.Throws<ArgumentException>(() => new MinuteBook("riverside", " ", [], []));
    }
}
