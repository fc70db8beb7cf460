using System.Globalization;
using Alliancing.Core.Tests.Contracts;
using Alliancing.Core.Tests.Infrastructure;
using NodaTime;

namespace Alliancing.Core.Tests.Root;

public sealed class FinancialYearTests
{
    [Fact]
    public void Year_is_a_value() => EqualityContract.Holds(
        FinancialYear.StartingIn(2013), FinancialYear.Containing(new(2014, 3, 31)), FinancialYear.StartingIn(2014));

    [Fact]
    public void Year_is_ordered() => OrderContract.Holds(
        FinancialYear.MinValue, FinancialYear.StartingIn(1999), FinancialYear.StartingIn(2000), FinancialYear.StartingIn(2013), FinancialYear.MaxValue);

    [Fact]
    public void Year_defaults_to_the_first() => DefaultContract.Is(FinancialYear.MinValue, "0001/02");

    [Fact]
    public void Year_reads_what_it_prints() => TextContract.Holds(
        (FinancialYear.MinValue, "0001/02"),
        (FinancialYear.StartingIn(1999), "1999/00"),
        (FinancialYear.StartingIn(2013), "2013/14"),
        (FinancialYear.StartingIn(2099), "2099/00"),
        (FinancialYear.MaxValue, "9998/99"));

    [Fact]
    public void Year_refuses_what_is_not_one() => TextContract.Refuses<FinancialYear>(
        "", " ", "/", "2013", "2013/", "2013/1", "2013/15", "2013-14", "2013/2014", " 2013/14", "2013/14 ", "+013/14", "2013/+4", "0000/01", "9999/00", "٢٠١٣/١٤");

    [Fact]
    public void Every_day_of_four_centuries_falls_in_the_year_that_starts_on_or_before_it()
    {
        FinancialYear expected = FinancialYear.StartingIn(1799);
        for (LocalDate day = new(1800, 1, 1); day < new LocalDate(2200, 1, 1); day = day.PlusDays(1))
        {
            if (day is { Month: 4, Day: 1 })
                expected = expected.Next;
            FinancialYear year = FinancialYear.Containing(day);
            if (year != expected || day < year.First || day > year.Last || !year.Contains(day) || year.Next.Contains(day) || year.Previous.Contains(day))
                Assert.Fail($"{day} falls in {year}, expected {expected}");
        }
    }

    [Fact]
    public void Every_year_prints_parses_and_neighbours_the_next()
    {
        FinancialYear year = FinancialYear.MinValue;
        for (int start = 1; start <= 9998; start++)
        {
            Assert.Equal(FinancialYear.StartingIn(start), year);
            Assert.Equal(start, year.StartYear);
            Assert.Equal(year, FinancialYear.Parse(year.ToString()));
            if (year == FinancialYear.MaxValue)
                break;
            Assert.True(year < year.Next);
            Assert.Equal(year, year.Next.Previous);
            Assert.Equal(year.Last.PlusDays(1), year.Next.First);
            year = year.Next;
        }

        Assert.Equal("9998/99", year.ToString());
    }

    [Fact]
    public void Quarters_join_without_gap_and_make_up_the_year()
    {
        for (FinancialYear year = FinancialYear.StartingIn(1890); year.StartYear < 2110; year = year.Next)
        {
            ReportingPeriod[] quarters = [.. Enumerable.Range(1, 4).Select(year.Quarter)];
            Assert.Equal(year.First, quarters[0].First);
            Assert.Equal(year.Last, quarters[3].Last);
            Assert.All(quarters.Zip(quarters.Skip(1)), pair => Assert.Equal(pair.First.Last.PlusDays(1), pair.Second.First));
            Assert.Equal(year.Days, quarters.Sum(quarter => quarter.Days));
        }
    }

    [Theory]
    [InlineData(2013, 365)]
    [InlineData(2015, 366)]
    [InlineData(2016, 365)]
    [InlineData(1899, 365)]
    [InlineData(1999, 366)]
    [InlineData(2099, 365)]
    public void The_leap_day_belongs_to_the_year_that_ends_after_it(int start, int days)
    {
        Assert.Equal(days, FinancialYear.StartingIn(start).Days);
        Assert.Equal(days, FinancialYear.StartingIn(start).Interval.Length);
    }

    [Theory]
    [InlineData("2013/14", 2013)]
    [InlineData("1999/00", 1999)]
    [InlineData("2099/00", 2099)]
    [InlineData("2000/01", 2000)]
    [InlineData("0001/02", 1)]
    [InlineData("9998/99", 9998)]
    public void Parse_of_both_calendar_years_gives_the_year(string text, int start) => Cultures.InEach(() =>
    {
        FinancialYear year = FinancialYear.StartingIn(start);
        Assert.Equal(year, FinancialYear.Parse(text));
        Assert.Equal(year, FinancialYear.Parse(text.AsSpan(), CultureInfo.GetCultureInfo("ar-SA")));
        Assert.True(FinancialYear.TryParse(text, provider: null, out FinancialYear tried));
        Assert.Equal(year, tried);
        Assert.Equal(text, year.ToString());
        Assert.Equal(text, $"{year}");
    });

    [Theory]
    [InlineData("2013/15", "write '2013/14'")]
    [InlineData("2013/13", "write '2013/14'")]
    [InlineData("2013-14", "write '2013/14'")]
    [InlineData("2013/2014", "write '2013/14'")]
    [InlineData("2013/14 ", "write '2013/14'")]
    [InlineData("2099/01", "write '2099/00'")]
    [InlineData("2099/2100", "write '2099/00'")]
    [InlineData("2013", "such as '2013/14'")]
    [InlineData("13/14", "such as '2013/14'")]
    [InlineData("", "such as '2013/14'")]
    [InlineData("0000/01", "such as '2013/14'")]
    [InlineData("9999/00", "such as '2013/14'")]
    [InlineData("+013/14", "such as '2013/14'")]
    [InlineData("٢٠١٣/١٤", "such as '2013/14'")]
    public void Parse_of_anything_else_is_refused_with_the_remedy(string text, string remedy) => Cultures.InEach(() =>
    {
        FormatException refused = Assert.Throws<FormatException>(() => FinancialYear.Parse(text));
        Assert.Contains($"'{text}'", refused.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, refused.Message, StringComparison.Ordinal);
        Assert.False(FinancialYear.TryParse(text, provider: null, out FinancialYear tried));
        Assert.Equal(default, tried);
    });

    [Fact]
    public void Every_pair_of_digits_but_one_is_refused_after_a_year() =>
        Assert.Equal([14], Enumerable.Range(0, 100).Where(end => FinancialYear.TryParse($"2013/{end:D2}", provider: null, out _)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_start_outside_the_calendar_is_refused(int year) =>
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => FinancialYear.StartingIn(year)).ParamName);

    [Theory]
    [InlineData(1, 3, 31)]
    [InlineData(9999, 4, 1)]
    [InlineData(-9998, 1, 1)]
    public void A_day_outside_the_calendar_is_refused_with_the_range(int year, int month, int day)
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => FinancialYear.Containing(new(year, month, day)));
        Assert.Contains("from 0001-04-01 to 9999-03-31", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ends_of_the_calendar_have_no_neighbour()
    {
        Assert.Throws<OverflowException>(() => FinancialYear.MinValue.Previous);
        Assert.Throws<OverflowException>(() => FinancialYear.MaxValue.Next);
        Assert.Equal(FinancialYear.MinValue, FinancialYear.Containing(new(1, 4, 1)));
        Assert.Equal(FinancialYear.MaxValue, FinancialYear.Containing(new(9999, 3, 31)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_fifth_quarter_is_refused(int number) =>
        Assert.Equal("number", Assert.Throws<ArgumentOutOfRangeException>(() => FinancialYear.StartingIn(2013).Quarter(number)).ParamName);

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate julian = new LocalDate(2014, 4, 1).WithCalendar(CalendarSystem.Julian);
        Assert.Equal("2014/15", FinancialYear.Containing(julian).ToString());
        Assert.Equal("2013/14", FinancialYear.Containing(julian.PlusDays(-1)).ToString());
    }
}
