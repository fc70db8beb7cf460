using Alliancing.Core.Tests.Infrastructure;
using NodaTime;

namespace Alliancing.Core.Tests.Root;

public sealed class DatedSeriesTests
{
    private static readonly Citation Clause = Citation.Clause("8.2");
    private static readonly LocalDate Origin = new(2013, 4, 1);

    // Every way to bound a value within four days, open ends included.
    private static readonly DatedParameter<int>[] AllWithinFourDays =
    [
        .. from first in Ends from last in Ends where !(first > last) select new DatedParameter<int>(1, first, last, Clause),
    ];

    private static IEnumerable<LocalDate?> Ends => [null, .. Enumerable.Range(0, 4).Select(day => (LocalDate?)Origin.PlusDays(day))];

    private static IEnumerable<LocalDate> DaysAround => Enumerable.Range(-2, 8).Select(day => Origin.PlusDays(day));

    [Fact]
    public void A_value_holds_on_both_ends()
    {
        DatedParameter<int> year = new(3, new(2013, 4, 1), new(2014, 3, 31), Clause);
        Assert.True(year.HoldsOn(new(2013, 4, 1)));
        Assert.True(year.HoldsOn(new LocalDate(2014, 3, 31).WithCalendar(CalendarSystem.Julian)));
        Assert.False(year.HoldsOn(new(2013, 3, 31)));
        Assert.False(year.HoldsOn(new(2014, 4, 1)));
    }

    [Fact]
    public void Dated_values_are_values_and_print_in_every_culture() => Cultures.InEach(() =>
    {
        DatedParameter<decimal> rate = new(-0.5m, new(2013, 4, 1), to: null, Clause);
        Assert.Equal(new(-0.50m, new(2013, 4, 1), to: null, Clause), rate);
        Assert.Equal("-0.5 from 2013-04-01 (clause 8.2)", rate.ToString());
        Assert.Equal("1 until 2013-04-01 (clause 8.2)", new DatedParameter<int>(1, from: null, Origin, Clause).ToString());
        Assert.Equal("1 at all times (clause 8.2)", new DatedParameter<int>(1, from: null, to: null, Clause).ToString());
        Assert.Equal("1 from 2013-04-01 to 2013-04-01 (clause 8.2)", new DatedParameter<int>(1, Origin, Origin, Clause).ToString());
    });

    [Fact]
    public void An_end_before_the_start_is_refused() =>
        Assert.Equal("to", Assert.Throws<ArgumentException>(() => new DatedParameter<int>(1, Origin, Origin.PlusDays(-1), Clause)).ParamName);

    [Fact]
    public void A_value_without_source_is_refused()
    {
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => new DatedParameter<int>(1, Origin, Origin, null!)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new DatedParameter<string>(null!, Origin, Origin, Clause)).ParamName);
    }

    [Fact]
    public void Of_all_pairs_those_that_share_a_day_are_refused_and_the_rest_answer_every_day()
    {
        foreach (DatedParameter<int> one in AllWithinFourDays)
        {
            foreach (DatedParameter<int> other in AllWithinFourDays)
            {
                bool shares = DaysAround.Any(day => one.HoldsOn(day) && other.HoldsOn(day));
                if (shares)
                {
                    Assert.Throws<ArgumentException>(() => new DatedSeries<int>("quorum", one, other));
                    continue;
                }

                DatedSeries<int> series = new("quorum", one, other);
                foreach (LocalDate day in DaysAround)
                {
                    DatedParameter<int>? expected = one.HoldsOn(day) ? one : other.HoldsOn(day) ? other : null;
                    Assert.Equal(expected is not null, series.TryAsAt(day, out DatedParameter<int>? entry));
                    Assert.Same(expected, entry);
                    if (expected is null)
                        Assert.Throws<ArgumentOutOfRangeException>(() => series.AsAt(day));
                    else
                        Assert.Same(expected, series.AsAt(day));
                }
            }
        }
    }

    [Fact]
    public void A_refusal_names_every_overlap()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new DatedSeries<int>(
            "quorum",
            new(5, Origin.PlusDays(10), to: null, Clause),
            new(3, from: null, to: null, Clause),
            new(4, Origin, Origin.PlusDays(9), Clause)));
        Assert.Contains(
            "3 at all times (clause 8.2) and 4 from 2013-04-01 to 2013-04-10 (clause 8.2); 3 at all times (clause 8.2) and 5 from 2013-04-11 (clause 8.2).",
            refused.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2013, "up to 2014-03-31")]
    [InlineData(2015, "from 2015-04-01 to 2016-03-31")]
    [InlineData(2018, "from 2017-04-01 on")]
    public void A_day_without_value_is_refused_with_the_days_that_lack_one(int year, string days) => Cultures.InEach(() =>
    {
        DatedSeries<int> series = new(
            "quorum",
            new(4, new(2016, 4, 1), new(2017, 3, 31), Clause),
            new(3, new(2014, 4, 1), new(2015, 3, 31), Clause));
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => series.AsAt(new(year, 9, 30)));
        Assert.Contains($"'quorum' has no known value on {year}-09-30, nor on any day {days}.", refused.Message, StringComparison.Ordinal);
    });

    [Fact]
    public void Entries_stand_in_order_of_time_and_are_copied()
    {
        DatedParameter<int> early = new(3, from: null, Origin, Clause);
        DatedParameter<int> late = new(4, Origin.PlusDays(1), to: null, Clause);
        DatedParameter<int>[] given = [late, early];
        DatedSeries<int> series = new("quorum", given);
        given[0] = early;
        Assert.Equal([early, late], series.Entries);
        Assert.Equal(new("quorum", early, late), series);
        Assert.NotEqual(new("quorum", early), series);
        Assert.Equal("quorum: 3 until 2013-04-01 (clause 8.2); 4 from 2013-04-02 (clause 8.2)", series.ToString());
        Assert.Equal(4, series.AsAt(LocalDate.MaxIsoValue).Value);
        Assert.Equal(3, series.AsAt(LocalDate.MinIsoValue).Value);
    }

    [Fact]
    public void A_series_without_name_or_values_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new DatedSeries<int>(" ", new DatedParameter<int>(1, from: null, to: null, Clause)));
        Assert.Throws<ArgumentException>(() => new DatedSeries<int>("quorum"));
        Assert.Throws<ArgumentNullException>(() => new DatedSeries<int>("quorum", (IEnumerable<DatedParameter<int>>)null!));
        Assert.Throws<ArgumentNullException>(() => new DatedSeries<int>("quorum", [null!]));
    }
}
