using System.Globalization;
using Alliancing.Core.Tests.Contracts;
using Alliancing.Core.Tests.Infrastructure;
using NodaTime;

namespace Alliancing.Core.Tests.Root;

public sealed class ReportingPeriodTests
{
    private static readonly LocalDate Origin = new(2024, 2, 26);

    private static readonly ReportingPeriod[] AllOfAWeek =
        [.. from first in Enumerable.Range(0, 7) from length in Enumerable.Range(0, 7 - first) select Days(first, first + length)];

    [Fact]
    public void Period_is_a_value() => EqualityContract.Holds(
        ReportingPeriod.Month(2013, 4), ReportingPeriod.Between(new(2013, 4, 1), new(2013, 4, 30)), ReportingPeriod.Month(2013, 5));

    [Fact]
    public void Periods_differ_in_either_end() => EqualityContract.AllDiffer(AllOfAWeek);

    [Fact]
    public void Period_is_ordered_by_the_first_day_then_by_the_last() => OrderContract.Holds([default, .. AllOfAWeek]);

    [Fact]
    public void Period_defaults_to_one_day() => DefaultContract.Is(ReportingPeriod.Between(new(1, 1, 1), new(1, 1, 1)), "0001-01-01/0001-01-01");

    [Fact]
    public void Period_reads_what_it_prints() => TextContract.Holds(
        (ReportingPeriod.Of(FinancialYear.StartingIn(2013)), "2013-04-01/2014-03-31"),
        (ReportingPeriod.Month(2024, 2), "2024-02-01/2024-02-29"),
        (ReportingPeriod.Between(new(-1, 12, 31), new(0, 2, 29)), "-0001-12-31/0000-02-29"),
        (ReportingPeriod.Between(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), "-9998-01-01/9999-12-31"));

    [Fact]
    public void Period_refuses_what_is_not_one() => TextContract.Refuses<ReportingPeriod>(
        "", "/", "2013-04-01", "2013-04-01/", "/2013-04-01", "2013-04-01/2013-03-31", "2013-04-01/2014-02-29", "2013-4-1/2014-3-31", "01/04/2013", " 2013-04-01/2014-03-31");

    [Fact]
    public void Both_ends_are_included()
    {
        ReportingPeriod period = ReportingPeriod.Between(new(2013, 4, 1), new(2014, 3, 31));
        Assert.Equal(365, period.Days);
        Assert.Equal(365, period.Interval.Length);
        Assert.True(period.Contains(period.First));
        Assert.True(period.Contains(period.Last));
        Assert.False(period.Contains(period.First.PlusDays(-1)));
        Assert.False(period.Contains(period.Last.PlusDays(1)));
    }

    [Fact]
    public void Overlap_containment_and_intersection_agree_with_the_days_counted_one_by_one()
    {
        foreach (ReportingPeriod left in AllOfAWeek)
        {
            foreach (ReportingPeriod right in AllOfAWeek)
            {
                LocalDate[] common = [.. left.Interval.Intersect(right.Interval)];
                Assert.Equal(common.Length > 0, left.Overlaps(right));
                Assert.Equal(common.Length == right.Days, left.Contains(right));
                ReportingPeriod? intersection = left.Intersection(right);
                Assert.Equal(common, intersection is { } shared ? [.. shared.Interval] : []);
            }
        }
    }

    [Fact]
    public void Every_month_of_four_centuries_runs_to_its_last_day()
    {
        LocalDate next = new(1800, 1, 1);
        for (int year = 1800; year < 2200; year++)
        {
            for (int month = 1; month <= 12; month++)
            {
                ReportingPeriod period = ReportingPeriod.Month(year, month);
                Assert.Equal(next, period.First);
                Assert.Equal((year, month), (period.Last.Year, period.Last.Month));
                next = period.Last.PlusDays(1);
            }
        }
    }

    [Theory]
    [InlineData(0, 1, "year")]
    [InlineData(10_000, 1, "year")]
    [InlineData(2013, 0, "month")]
    [InlineData(2013, 13, "month")]
    public void A_month_outside_the_calendar_is_refused(int year, int month, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Month(year, month)).ParamName);

    [Fact]
    public void A_financial_year_is_a_period() =>
        Assert.Equal("2013-04-01/2014-03-31", ReportingPeriod.Of(FinancialYear.StartingIn(2013)).ToString());

    [Fact]
    public void An_end_before_the_start_is_refused_with_both_days()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => ReportingPeriod.Between(new(2014, 3, 31), new(2013, 4, 1)));
        Assert.Contains("from 2014-03-31 to 2013-04-01", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_of_another_calendar_are_the_same_days()
    {
        ReportingPeriod year = ReportingPeriod.Of(FinancialYear.StartingIn(2013));
        ReportingPeriod julian = ReportingPeriod.Between(
            year.First.WithCalendar(CalendarSystem.Julian), year.Last.WithCalendar(CalendarSystem.Coptic));
        Assert.Equal(year, julian);
        Assert.True(year.Contains(year.First.WithCalendar(CalendarSystem.PersianSimple)));
    }

    [Fact]
    public void Every_period_round_trips_in_every_culture() => Cultures.InEach(() =>
    {
        foreach (ReportingPeriod period in AllOfAWeek)
        {
            Assert.Equal(period, ReportingPeriod.Parse(period.ToString()));
            Assert.Equal(period, ReportingPeriod.Parse($"{period}".AsSpan(), CultureInfo.GetCultureInfo("fa-IR")));
            Assert.True(ReportingPeriod.TryParse(period.ToString(), provider: null, out ReportingPeriod tried));
            Assert.Equal(period, tried);
        }
    });

    [Theory]
    [InlineData(-9998, 1, 1)]
    [InlineData(-1, 12, 31)]
    [InlineData(0, 2, 29)]
    [InlineData(9999, 12, 31)]
    public void The_ends_of_time_round_trip(int year, int month, int day) => Cultures.InEach(() =>
    {
        ReportingPeriod period = ReportingPeriod.Between(new(year, month, day), new(year, month, day));
        Assert.Equal(period, ReportingPeriod.Parse(period.ToString()));
        Assert.Equal(period.ToString(), $"{period}");
    });

    [Theory]
    [InlineData("2014-03-31/2013-04-01", "write '2013-04-01/2014-03-31'")]
    [InlineData("2013-04-01", "such as '2013-04-01/2014-03-31'")]
    [InlineData("2013-04-01/", "such as '2013-04-01/2014-03-31'")]
    [InlineData("/2013-04-01", "such as '2013-04-01/2014-03-31'")]
    [InlineData("2013-04-01/2014-03-31/2015-03-31", "such as")]
    [InlineData("2013-04-01--2014-03-31", "such as")]
    [InlineData("2013-04-01/2014-02-29", "such as")]
    [InlineData("01/04/2013", "such as")]
    [InlineData(" 2013-04-01/2014-03-31", "such as")]
    [InlineData("٢٠١٣-٠٤-٠١/٢٠١٤-٠٣-٣١", "such as")]
    [InlineData("", "such as")]
    public void Parse_of_anything_else_is_refused_with_the_remedy(string text, string remedy) => Cultures.InEach(() =>
    {
        FormatException refused = Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text));
        Assert.Contains($"'{text}'", refused.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, refused.Message, StringComparison.Ordinal);
        Assert.False(ReportingPeriod.TryParse(text, provider: null, out ReportingPeriod tried));
        Assert.Equal(default, tried);
    });

    private static ReportingPeriod Days(int first, int last) =>
        ReportingPeriod.Between(Origin.PlusDays(first), Origin.PlusDays(last));
}
