using System.Text;
using Alliancing.Core.Tests.Contracts;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Governance;

namespace Alliancing.Core.Tests.Governance.Registers;

public sealed class CanonicalFormTests
{
    private const string Folder = "tests/Alliancing.Core.Tests/Governance/Registers/";

    /// <summary>The format that partners rely on: a change here breaks every register that is kept.</summary>
    [Fact]
    public void The_canonical_lines_of_every_entry_are_those_that_partners_rely_on() => Under.EachCulture(() =>
        Golden.Match(string.Join("\n", Everything.Chain.Select(link => Lines(link.Entry))), Folder + "entries.golden.txt"));

    [Fact]
    public void Every_kind_of_event_has_a_canonical_form_of_its_own()
    {
        Type[] kinds = [.. typeof(DecisionEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DecisionEvent)))];

        Assert.Equal(kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal), Everything.Events.Select(happened => happened.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Everything.Events.Count, Everything.Events.Select(happened => Lines(EventEntry.Of("d", happened, Everything.Salt))).Distinct().Count());
    }

    [Fact]
    public void Tests_of_a_rule_differ_in_their_lines()
    {
        DecisionTest[] tests = [new Unanimity(), new Unanimity(true), new CountTest(2, 3), new CountTest(1, 3), new CountTest(2, 4), new CountTest(2, 3, true), new ShareTest(Rate.Percent(50)), new ShareTest(Rate.Percent(50), Unopposed: true)];

        Assert.Equal(tests.Length, tests.Select(test => Lines(new DecisionEntry(Everything.Matter, Everything.Rule with { Test = test }, Everything.Electorate))).Distinct().Count());
    }

    [Fact]
    public void An_entry_needs_its_parts()
    {
        Assert.Throws<ArgumentNullException>(() => new DecisionEntry(null!, Everything.Rule, Everything.Electorate));
        Assert.Throws<ArgumentNullException>(() => new DecisionEntry(Everything.Matter, null!, Everything.Electorate));
        Assert.Throws<ArgumentNullException>(() => new DecisionEntry(Everything.Matter, Everything.Rule, null!));
        Assert.Throws<ArgumentException>(() => EventEntry.Of(" ", Everything.Events[0], Everything.Salt));
        Assert.Throws<ArgumentNullException>(() => EventEntry.Of("d", null!, Everything.Salt));
        Assert.Throws<ArgumentNullException>(() => EventEntry.Of("d", Everything.Events[0], null!));
        Assert.Throws<ArgumentException>(() => EventEntry.Of("d", Everything.Events[0], Everything.Salt[1..]));
        Assert.Throws<ArgumentNullException>(() => Everything.Chain[0].Entry.WriteTo(null!));
        Assert.Throws<ArgumentNullException>(() => Everything.Chain[1].Entry.WriteTo(null!));
    }

    private static string Lines(RegisterEntry entry)
    {
        CanonicalWriter writer = new();
        entry.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }
}
