using Alliancing.Core.Tests.Contracts;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Root;

public sealed class HistoryTests
{
    private static readonly History<string> Drafted = ["drafted", "noticed"];

    [Fact]
    public void A_history_is_a_value()
    {
        EqualityContract.Holds(Drafted, [new string("drafted"), "noticed"], ["drafted"]);
        EqualityContract.AllDiffer<History<string>>([], ["drafted"], ["noticed"], ["drafted", "noticed"], ["noticed", "drafted"]);
    }

    [Fact]
    public void Appending_at_the_version_read_gives_the_longer_history_and_leaves_this_one()
    {
        AppendOutcome<string> outcome = Drafted.Append(2, "opened");

        Assert.Null(outcome.Conflict);
        Assert.Equal<History<string>>(["drafted", "noticed", "opened"], outcome.Appended);
        Assert.Equal(3, outcome.Appended!.Version);
        Assert.Equal<History<string>>(["drafted", "noticed"], Drafted);
        Assert.Equal("[drafted, noticed, opened]", outcome.ToString());
    }

    [Theory]
    [InlineData(0, "The event was meant for version 0, but the history stands at version 2. Read the 2 events since version 0 and append again with version 2.")]
    [InlineData(1, "The event was meant for version 1, but the history stands at version 2. Read the 1 event since version 1 and append again with version 2.")]
    [InlineData(3, "The event was meant for version 3, but the history stands at version 2. This copy lacks 1 event: take a copy that reaches version 3.")]
    [InlineData(1002, "The event was meant for version 1002, but the history stands at version 2. This copy lacks 1000 events: take a copy that reaches version 1002.")]
    public void Appending_at_another_version_is_a_conflict_that_names_both(int expected, string message) => Under.EachCulture(() =>
    {
        AppendOutcome<string> outcome = Drafted.Append(expected, "opened");

        Assert.Null(outcome.Appended);
        Assert.Equal(new VersionConflict(expected, 2), outcome.Conflict);
        Assert.Equal(message, outcome.ToString());
        Assert.Equal(message, outcome.Conflict!.ToString());
    });

    [Fact]
    public void Of_two_writers_that_read_the_same_version_the_second_is_told()
    {
        History<string> first = Drafted.Append(2, "opened").Appended!;

        Assert.Equal(new VersionConflict(2, 3), first.Append(2, "withdrawn").Conflict);
    }

    [Fact]
    public void Outcomes_are_values()
    {
        Assert.Equal(Drafted.Append(2, "opened"), Drafted.Append(2, "opened"));
        Assert.NotEqual(Drafted.Append(2, "opened"), Drafted.Append(2, "withdrawn"));
        Assert.Equal(Drafted.Append(0, "opened"), Drafted.Append(0, "withdrawn"));
        Assert.NotEqual(Drafted.Append(0, "opened"), Drafted.Append(1, "opened"));
    }

    [Fact]
    public void Nothing_and_impossible_versions_are_refused()
    {
        Assert.Equal("happened", Assert.Throws<ArgumentNullException>(() => Drafted.Append(2, null!)).ParamName);
        Assert.Equal("expectedVersion", Assert.Throws<ArgumentException>(() => Drafted.Append(-1, "opened")).ParamName);
        Assert.Equal("events", Assert.Throws<ArgumentNullException>(() => History.Create("drafted", null!)).ParamName);
        Assert.Equal("events", Assert.Throws<ArgumentNullException>(() => History.CopyOf<string>(null!)).ParamName);
        Assert.Equal("events", Assert.Throws<ArgumentNullException>(() => History.CopyOf(new string[] { null! })).ParamName);
        Assert.Equal("Expected", Assert.Throws<ArgumentException>(() => new VersionConflict(-1, 0)).ParamName);
        Assert.Equal("Current", Assert.Throws<ArgumentException>(() => new VersionConflict(0, -1)).ParamName);
        Assert.Throws<ArgumentException>(() => new VersionConflict(0, 1) with { Expected = -1 });
        Assert.Throws<ArgumentException>(() => new VersionConflict(0, 1) with { Current = -1 });
    }

    [Fact]
    public void Earlier_versions_and_later_events_are_reached()
    {
        Assert.Equal<History<string>>([], Drafted.At(0));
        Assert.Equal<History<string>>(["drafted"], Drafted.At(1));
        Assert.Equal(Drafted, Drafted.At(2));
        Assert.Equal(["drafted", "noticed"], Drafted.Since(0));
        Assert.Equal(["noticed"], Drafted.Since(1));
        Assert.Empty(Drafted.Since(2));
        Assert.All([-1, 3], version =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Drafted.At(version));
            Assert.Throws<ArgumentOutOfRangeException>(() => Drafted.Since(version));
            Assert.Throws<ArgumentOutOfRangeException>(() => Drafted[version]);
        });
    }

    [Fact]
    public void It_is_a_sequence()
    {
        string all = "";
        foreach (string happened in Drafted)
            all += happened;

        Assert.Equal("draftednoticed", all);
        Assert.Equal("drafted noticed", string.Join(' ', (IEnumerable<string>)Drafted));
        Assert.Equal(2, ((System.Collections.IEnumerable)Drafted).Cast<string>().Count());
        Assert.Equal(2, ((IReadOnlyCollection<string>)Drafted).Count);
        Assert.Equal("drafted", Drafted[0]);
        Assert.Equal("noticed", Drafted[^1]);
        Assert.Equal("[drafted, noticed]", Drafted.ToString());
    }

    [Fact]
    public void Nothing_has_happened_in_the_empty_history()
    {
        History<string> empty = [];

        Assert.Same(History<string>.Empty, empty);
        Assert.Equal(0, empty.Version);
        Assert.Equal("[]", empty.ToString());
        Assert.Equal<History<string>>(["drafted"], empty.Append(0, "drafted").Appended);
    }

    [Fact]
    public void Events_are_copied_on_the_way_in()
    {
        string[] source = ["drafted"];
        History<string> copied = History.CopyOf(source);

        source[0] = "noticed";

        Assert.Equal<History<string>>(["drafted"], copied);
    }

    [Property]
    public void Appending_one_by_one_gives_the_same_history_as_writing_it_down(int[] events)
    {
        History<int> grown = History<int>.Empty;
        foreach (int happened in events)
            grown = grown.Append(grown.Version, happened).Appended!;

        Assert.Equal(History.CopyOf(events), grown);
        Assert.Equal(events, grown.At(events.Length / 2).Concat(grown.Since(events.Length / 2)));
    }
}
