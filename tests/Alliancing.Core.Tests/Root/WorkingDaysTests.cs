using System.Globalization;
using Alliancing.Core.Tests.Contracts;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;

namespace Alliancing.Core.Tests.Root;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays England = WorkingDays.EnglandAndWales;

    private static readonly LocalDate[] EveryDay = [.. WorkingDays.Covered];

    private static readonly LocalDate[] EnglishWorkingDays = [.. EveryDay.Where(England.IsWorkingDay)];

    /// <summary>The days as published at www.gov.uk/bank-holidays, those of 2028 reckoned by hand from the Act.</summary>
    [Theory]
    [InlineData(2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26")]
    [InlineData(2013, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2014, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2015, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26")]
    [InlineData(2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    public void England_and_Wales_has_the_published_bank_holidays(int year, string days) => Assert.Equal(days, Listed(England, year));

    [Theory]
    [InlineData(2011, "01-03 01-04 04-22 04-29 05-02 05-30 08-01 11-30 12-26 12-27")]
    [InlineData(2012, "01-02 01-03 04-06 05-07 06-04 06-05 08-06 11-30 12-25 12-26")]
    [InlineData(2013, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26")]
    [InlineData(2016, "01-01 01-04 03-25 05-02 05-30 08-01 11-30 12-26 12-27")]
    [InlineData(2017, "01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26")]
    [InlineData(2018, "01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26")]
    [InlineData(2019, "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26")]
    [InlineData(2020, "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28")]
    [InlineData(2021, "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28")]
    [InlineData(2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27")]
    [InlineData(2023, "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26")]
    [InlineData(2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26")]
    [InlineData(2025, "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26")]
    [InlineData(2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28")]
    public void Scotland_has_the_published_bank_holidays(int year, string days) => Assert.Equal(days, Listed(WorkingDays.Scotland, year));

    [Theory]
    [InlineData(2011, "01-03 03-17 04-22 04-25 04-29 05-02 05-30 07-12 08-29 12-26 12-27")]
    [InlineData(2012, "01-02 03-19 04-06 04-09 05-07 06-04 06-05 07-12 08-27 12-25 12-26")]
    [InlineData(2013, "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26")]
    [InlineData(2014, "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26")]
    [InlineData(2017, "01-02 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26")]
    [InlineData(2018, "01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26")]
    [InlineData(2020, "01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28")]
    [InlineData(2022, "01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27")]
    [InlineData(2024, "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28")]
    public void Northern_Ireland_has_the_published_bank_holidays(int year, string days) => Assert.Equal(days, Listed(WorkingDays.NorthernIreland, year));

    [Theory]
    [InlineData("England and Wales", "2026-01-01 New Year's Day (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("England and Wales", "2022-01-03 New Year's Day (substitute day) (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("England and Wales", "2026-04-03 Good Friday (Common law, as recognised by the Bills of Exchange Act 1882, s. 92)")]
    [InlineData("England and Wales", "2026-04-06 Easter Monday (Banking and Financial Dealings Act 1971, Sch. 1 para. 1)")]
    [InlineData("England and Wales", "2026-05-04 Early May bank holiday (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("England and Wales", "2026-05-25 Spring bank holiday (Banking and Financial Dealings Act 1971, Sch. 1 para. 1)")]
    [InlineData("England and Wales", "2026-08-31 Summer bank holiday (Banking and Financial Dealings Act 1971, Sch. 1 para. 1)")]
    [InlineData("England and Wales", "2016-12-26 Boxing Day (Banking and Financial Dealings Act 1971, Sch. 1 para. 1)")]
    [InlineData("England and Wales", "2016-12-27 Christmas Day (substitute day) (Common law, as recognised by the Bills of Exchange Act 1882, s. 92)")]
    [InlineData("England and Wales", "2021-12-27 Christmas Day (substitute day) (Common law, as recognised by the Bills of Exchange Act 1882, s. 92)")]
    [InlineData("England and Wales", "2021-12-28 Boxing Day (substitute day) (Banking and Financial Dealings Act 1971, Sch. 1 para. 1)")]
    [InlineData("England and Wales", "2011-04-29 Royal wedding (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("England and Wales", "2012-06-04 Spring bank holiday (Banking and Financial Dealings Act 1971, s. 1(2), royal proclamation)")]
    [InlineData("England and Wales", "2012-06-05 Queen's Diamond Jubilee (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("England and Wales", "2020-05-08 Early May bank holiday (VE Day) (Banking and Financial Dealings Act 1971, s. 1(2), royal proclamation)")]
    [InlineData("England and Wales", "2022-06-02 Spring bank holiday (Banking and Financial Dealings Act 1971, s. 1(2), royal proclamation)")]
    [InlineData("England and Wales", "2022-06-03 Platinum Jubilee bank holiday (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("England and Wales", "2022-09-19 State funeral of Queen Elizabeth II (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("England and Wales", "2023-05-08 Coronation of King Charles III (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("Scotland", "2026-01-01 New Year's Day (Banking and Financial Dealings Act 1971, Sch. 1 para. 2)")]
    [InlineData("Scotland", "2017-01-02 2nd January (Banking and Financial Dealings Act 1971, Sch. 1 para. 2)")]
    [InlineData("Scotland", "2017-01-03 New Year's Day (substitute day) (Banking and Financial Dealings Act 1971, Sch. 1 para. 2)")]
    [InlineData("Scotland", "2026-04-03 Good Friday (Banking and Financial Dealings Act 1971, Sch. 1 para. 2)")]
    [InlineData("Scotland", "2026-05-04 Early May bank holiday (Banking and Financial Dealings Act 1971, Sch. 1 para. 2)")]
    [InlineData("Scotland", "2026-05-25 Spring bank holiday (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("Scotland", "2026-06-15 World Cup bank holiday (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("Scotland", "2026-08-03 Summer bank holiday (Banking and Financial Dealings Act 1971, Sch. 1 para. 2)")]
    [InlineData("Scotland", "2025-12-01 St Andrew's Day (substitute day) (St Andrew's Day Bank Holiday (Scotland) Act 2007, s. 1)")]
    [InlineData("Scotland", "2025-12-25 Christmas Day (Banking and Financial Dealings Act 1971, Sch. 1 para. 2)")]
    [InlineData("Scotland", "2025-12-26 Boxing Day (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("Northern Ireland", "2025-01-01 New Year's Day (Banking and Financial Dealings Act 1971, s. 1(3), royal proclamation)")]
    [InlineData("Northern Ireland", "2025-03-17 St Patrick's Day (Banking and Financial Dealings Act 1971, Sch. 1 para. 3)")]
    [InlineData("Northern Ireland", "2025-04-21 Easter Monday (Banking and Financial Dealings Act 1971, Sch. 1 para. 3)")]
    [InlineData("Northern Ireland", "2026-07-13 Battle of the Boyne (substitute day) (Banking and Financial Dealings Act 1971, s. 1(3) and (5), proclamation of the Secretary of State)")]
    public void A_bank_holiday_names_itself_and_its_law(string part, string expected) =>
        Assert.Equal(expected, $"{WorkingDays.All.Single(days => days.Name == part).HolidayOn(Day(expected[..10]))}");

    [Theory]
    [InlineData("2020-05-04")]
    [InlineData("2012-05-28")]
    [InlineData("2022-05-30")]
    [InlineData("2026-04-07")]
    public void A_day_whose_holiday_was_moved_is_a_working_day(string day) => Assert.All(WorkingDays.All, days =>
    {
        Assert.True(days.IsWorkingDay(Day(day)));
        Assert.Null(days.HolidayOn(Day(day)));
    });

    [Fact]
    public void Easter_Monday_is_worked_in_Scotland_and_not_elsewhere() =>
        Assert.Equal([false, true, false], WorkingDays.All.Select(days => days.IsWorkingDay(new(2026, 4, 6))));

    [Fact]
    public void Holidays_are_weekdays_in_order_and_each_once() => Assert.All(WorkingDays.All, days =>
    {
        Assert.Equal(days.Holidays.Select(holiday => holiday.Day).Distinct().Order(), days.Holidays.Select(holiday => holiday.Day));
        Assert.All(days.Holidays, holiday => Assert.InRange(holiday.Day.DayOfWeek, IsoDayOfWeek.Monday, IsoDayOfWeek.Friday));
        Assert.Equal(
            EveryDay.Where(day => day.DayOfWeek < IsoDayOfWeek.Saturday).Except(days.Holidays.Select(holiday => holiday.Day)),
            EveryDay.Where(days.IsWorkingDay));
    });

    [Theory]
    [InlineData("2026-03-02", "2026-03-12")]
    [InlineData("2026-03-30", "2026-04-13")]
    public void N04_eight_working_days_counted_from_the_day_after_publication(string published, string ends) =>
        Assert.Equal(Day(ends), England.Add(Day(published), 8));

    [Theory]
    [InlineData("2026-03-02", "2026-03-11")]
    [InlineData("2026-03-30", "2026-04-10")]
    public void N05_eight_working_days_that_count_the_day_of_publication(string published, string ends) =>
        Assert.Equal(Day(ends), England.Nth(Day(published), 8));

    [Theory]
    [InlineData("2026-04-02", 0, "2026-04-02")]
    [InlineData("2026-04-04", 0, "2026-04-04")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-04-03", 1, "2026-04-07")]
    [InlineData("2026-04-05", 2, "2026-04-08")]
    [InlineData("2026-04-07", -1, "2026-04-02")]
    [InlineData("2026-04-06", -1, "2026-04-02")]
    [InlineData("2026-04-06", -2, "2026-04-01")]
    public void Days_are_added_forward_and_back_and_the_start_is_never_counted(string from, int count, string to) =>
        Assert.Equal(Day(to), England.Add(Day(from), count));

    [Theory]
    [InlineData("2026-04-02", 1, "2026-04-02")]
    [InlineData("2026-04-02", 2, "2026-04-07")]
    [InlineData("2026-04-03", 1, "2026-04-07")]
    [InlineData("2026-04-03", 2, "2026-04-08")]
    public void The_nth_day_counts_the_first_when_it_is_worked(string first, int count, string last) =>
        Assert.Equal(Day(last), England.Nth(Day(first), count));

    [Theory]
    [InlineData("2026-04-02", "2026-04-02", 0)]
    [InlineData("2026-04-02", "2026-04-06", 0)]
    [InlineData("2026-04-02", "2026-04-07", 1)]
    [InlineData("2026-04-03", "2026-04-07", 1)]
    [InlineData("2026-04-01", "2026-04-08", 3)]
    [InlineData("2026-04-07", "2026-04-02", -1)]
    [InlineData("2026-04-07", "2026-04-01", -2)]
    [InlineData("2026-04-07", "2026-04-03", 0)]
    public void Counting_leaves_out_the_start_and_takes_the_end(string after, string to, int count) =>
        Assert.Equal(count, England.CountBetween(Day(after), Day(to)));

    [Property]
    public void Adding_and_counting_agree_with_a_list_of_all_working_days(ushort start, sbyte count)
    {
        LocalDate day = EveryDay[300 + (start % (EveryDay.Length - 600))];
        int before = EnglishWorkingDays.Count(worked => worked < day);
        bool isWorked = EnglishWorkingDays[before] == day;
        LocalDate expected = count switch
        {
            0 => day,
            > 0 => EnglishWorkingDays[before + count - (isWorked ? 0 : 1)],
            < 0 => EnglishWorkingDays[before + count],
        };

        Assert.Equal(expected, England.Add(day, count));
        Assert.Equal(count, England.CountBetween(day, expected));
        Assert.Equal(isWorked, England.IsWorkingDay(day));
        if (count > 0)
            Assert.Equal(EnglishWorkingDays[before + count - 1], England.Nth(day, count));
    }

    [Fact]
    public void A_host_closes_further_days()
    {
        WorkingDays closed = England.Closing(new(2025, 12, 30), new(2025, 12, 29)).Closing(new LocalDate(2025, 12, 29), new(2025, 12, 31));

        Assert.Equal(new LocalDate(2026, 1, 2), closed.Add(new(2025, 12, 24), 1));
        Assert.Equal(new LocalDate(2025, 12, 29), England.Add(new(2025, 12, 24), 1));
        Assert.Equal([new(2025, 12, 29), new(2025, 12, 30), new(2025, 12, 31)], closed.ClosedDays);
        Assert.Empty(England.ClosedDays);
        Assert.Equal("working days of England and Wales", England.ToString());
        Assert.Equal("working days of England and Wales without 1 closed day", England.Closing(new LocalDate(2025, 12, 29)).ToString());
        Assert.Equal("working days of England and Wales without 3 closed days", closed.ToString());
    }

    [Fact]
    public void A_calendar_is_a_value()
    {
        LocalDate eve = new(2025, 12, 24);

        EqualityContract.Holds(England.Closing(eve), England.Closing(eve), England);
        EqualityContract.AllDiffer(WorkingDays.EnglandAndWales, WorkingDays.Scotland, WorkingDays.NorthernIreland, England.Closing(eve), WorkingDays.Scotland.Closing(eve));
        Assert.Equal(["England and Wales", "Scotland", "Northern Ireland"], WorkingDays.All.Select(days => days.Name));
    }

    [Theory]
    [InlineData("2010-12-31")]
    [InlineData("2029-01-01")]
    public void A_day_outside_the_years_covered_is_refused_with_the_years(string outside)
    {
        LocalDate day = Day(outside);
        Assert.All<Action>(
            [
                () => England.IsWorkingDay(day), () => England.HolidayOn(day), () => England.Add(day, 1), () => England.Nth(day, 1), () => England.Closing(day),
                () => England.CountBetween(day, WorkingDays.Covered.Start), () => England.CountBetween(WorkingDays.Covered.Start, day), () => England.Deadline(day, 0, LocalTime.Noon),
            ],
            ask => Assert.Contains(
                $"Bank holidays are known from 2011-01-01 to 2028-12-31, and {outside} lies outside.",
                Assert.Throws<ArgumentOutOfRangeException>(ask).Message,
                StringComparison.Ordinal));
    }

    [Fact]
    public void Both_ends_of_the_years_covered_are_known()
    {
        Assert.False(England.IsWorkingDay(new(2011, 1, 1)));
        Assert.True(England.IsWorkingDay(new(2028, 12, 29)));
        Assert.False(England.IsWorkingDay(new(2028, 12, 31)));
        Assert.Equal(new DateInterval(new(2011, 1, 1), new(2028, 12, 31)), WorkingDays.Covered);
        Assert.Equal(new LocalDate(2028, 12, 29), England.Add(new(2028, 12, 28), 1));
        Assert.Equal(new LocalDate(2011, 1, 4), England.Add(new(2011, 1, 5), -1));
    }

    [Theory]
    [InlineData("2028-12-29", 1, "1 working days from 2028-12-29 lead beyond")]
    [InlineData("2011-01-04", -1, "-1 working days from 2011-01-04 lead beyond")]
    [InlineData("2026-01-01", int.MaxValue, "2147483647 working days from 2026-01-01 lead beyond")]
    [InlineData("2026-01-01", int.MinValue, "-2147483648 working days from 2026-01-01 lead beyond")]
    public void Counting_beyond_the_years_covered_is_refused_with_the_count(string from, int count, string message)
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => England.Add(Day(from), count));

        Assert.Equal("workingDays", refused.ParamName);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Contains("2011-01-01 to 2028-12-31", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void The_nth_day_counts_from_one(int count) =>
        Assert.Equal("workingDays", Assert.Throws<ArgumentException>(() => England.Nth(new(2026, 4, 2), count)).ParamName);

    [Theory]
    [InlineData("2026-01-15T17:00:00", "2026-01-15T17:00:00Z", "winter")]
    [InlineData("2026-07-15T17:00:00", "2026-07-15T16:00:00Z", "summer")]
    [InlineData("2026-03-29T00:59:59", "2026-03-29T00:59:59Z", "before the clocks go forward")]
    [InlineData("2026-03-29T01:00:00", "2026-03-29T01:00:00Z", "the hour left out")]
    [InlineData("2026-03-29T01:30:00", "2026-03-29T01:00:00Z", "the hour left out")]
    [InlineData("2026-03-29T02:00:00", "2026-03-29T01:00:00Z", "the clocks have gone forward")]
    [InlineData("2026-10-25T00:59:59", "2026-10-24T23:59:59Z", "before the hour that comes twice")]
    [InlineData("2026-10-25T01:00:00", "2026-10-25T01:00:00Z", "the second of two")]
    [InlineData("2026-10-25T01:30:00", "2026-10-25T01:30:00Z", "the second of two")]
    [InlineData("2026-10-25T02:00:00", "2026-10-25T02:00:00Z", "after the clocks have gone back")]
    public void G80_a_deadline_is_the_last_instant_at_which_a_clock_in_London_shows_the_time(string local, string instant, string season) =>
        Assert.True(At(instant) == England.Deadline(LocalDateTimePattern.GeneralIso.Parse(local).Value), season);

    [Theory]
    [InlineData("2026-03-28", "2026-03-29T00:00:00Z")]
    [InlineData("2026-03-29", "2026-03-29T23:00:00Z")]
    [InlineData("2026-10-24", "2026-10-24T23:00:00Z")]
    [InlineData("2026-10-25", "2026-10-26T00:00:00Z")]
    public void G80_a_day_ends_at_midnight_in_London(string day, string instant)
    {
        Assert.Equal(At(instant), England.EndOf(Day(day)));
        Assert.Equal(Day(day), England.DayOf(At(instant) - Duration.Epsilon));
        Assert.Equal(Day(day).PlusDays(1), England.DayOf(At(instant)));
    }

    [Fact]
    public void G80_a_deadline_counts_working_days_across_a_clock_change_and_Easter() =>
        Assert.Equal(At("2026-04-07T16:00:00Z"), England.Deadline(new LocalDate(2026, 3, 26), 6, new LocalTime(17, 0)));

    [Fact]
    public void The_zone_is_that_of_London() => Assert.Equal("Europe/London", WorkingDays.Zone.Id);

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day()
    {
        LocalDate goodFriday = new LocalDate(2026, 4, 3).WithCalendar(CalendarSystem.Julian);

        Assert.False(England.IsWorkingDay(goodFriday));
        Assert.Equal("Good Friday", England.HolidayOn(goodFriday)!.Name);
        Assert.Equal(new LocalDate(2026, 4, 7), England.Add(goodFriday, 1));
        Assert.Equal(1, England.CountBetween(goodFriday, new LocalDate(2026, 4, 7).WithCalendar(CalendarSystem.Coptic)));
        Assert.Equal(England.EndOf(new(2026, 4, 3)), England.EndOf(goodFriday));
        Assert.Equal(England.Deadline(new LocalDate(2026, 4, 3).At(LocalTime.Noon)), England.Deadline(goodFriday.At(LocalTime.Noon)));
        Assert.Equal(new(2026, 4, 3), new BankHoliday(goodFriday, "Good Friday", Citation.Clause("1")).Day);
    }

    [Fact]
    public void A_bank_holiday_without_name_or_source_is_refused()
    {
        BankHoliday holiday = new(new(2026, 4, 3), "Good Friday", Citation.Clause("1"));

        Assert.Throws<ArgumentException>(() => new BankHoliday(holiday.Day, " ", holiday.Source));
        Assert.Throws<ArgumentNullException>(() => new BankHoliday(holiday.Day, "Good Friday", null!));
        Assert.Throws<ArgumentException>(() => holiday with { Name = "" });
        Assert.Throws<ArgumentNullException>(() => holiday with { Source = null! });
    }

    [Fact]
    public void Texts_are_the_same_in_every_culture() => Under.EachCulture(() =>
    {
        Assert.Equal("2026-04-03 Good Friday (clause 1)", new BankHoliday(new(2026, 4, 3), "Good Friday", Citation.Clause("1")).ToString());
        Assert.Contains("2029-01-01", Assert.Throws<ArgumentOutOfRangeException>(() => England.IsWorkingDay(new(2029, 1, 1))).Message, StringComparison.Ordinal);
        Assert.Contains("-2 working days", Assert.Throws<ArgumentOutOfRangeException>(() => England.Add(new(2011, 1, 1), -2)).Message, StringComparison.Ordinal);
    });

    private static string Listed(WorkingDays days, int year) =>
        string.Join(' ', days.Holidays.Where(holiday => holiday.Day.Year == year).Select(holiday => holiday.Day.ToString("MM-dd", CultureInfo.InvariantCulture)));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Instant At(string text) => InstantPattern.General.Parse(text).Value;
}
