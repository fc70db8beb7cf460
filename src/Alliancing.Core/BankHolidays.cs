using NodaTime;

namespace Alliancing;

/// <summary>The bank holidays of each part of the United Kingdom: what the Act and custom say of every year, and what was proclaimed for single years.</summary>
/// <remarks>
/// Schedule 1 to the Act lists days for England and Wales (paragraph 1), Scotland (2) and Northern Ireland (3). Under section 1(2) a proclamation may
/// move a listed day in one year; under section 1(3) it may appoint further days, every year's New Year's Day and first Monday in May among them.
/// </remarks>
internal static class BankHolidays
{
    private const string Act = "Banking and Financial Dealings Act 1971";

    private static readonly Citation EnglandAndWalesSchedule = Citation.Law(Act, "Sch. 1 para. 1");
    private static readonly Citation ScotlandSchedule = Citation.Law(Act, "Sch. 1 para. 2");
    private static readonly Citation NorthernIrelandSchedule = Citation.Law(Act, "Sch. 1 para. 3");
    private static readonly Citation Moved = Citation.Law(Act, "s. 1(2), royal proclamation");
    private static readonly Citation Proclaimed = Citation.Law(Act, "s. 1(3), royal proclamation");
    private static readonly Citation ProclaimedForNorthernIreland = Citation.Law(Act, "s. 1(3) and (5), proclamation of the Secretary of State");
    private static readonly Citation Custom = Citation.Law("Common law", "as recognised by the Bills of Exchange Act 1882, s. 92");
    private static readonly Citation SaintAndrew = Citation.Law("St Andrew's Day Bank Holiday (Scotland) Act 2007", "s. 1");

    /// <summary>The days of England and Wales in a year, Monday to Friday, in order.</summary>
    internal static IEnumerable<BankHoliday> EnglandAndWales(int year) => InOrder(
    [
        .. OnWorkingDays(new BankHoliday(new(year, 1, 1), "New Year's Day", Proclaimed)),
        GoodFriday(year, Custom),
        EasterMonday(year, EnglandAndWalesSchedule),
        EarlyMay(year, Proclaimed),
        Spring(year, EnglandAndWalesSchedule),
        new(Last(IsoDayOfWeek.Monday, year, 8), "Summer bank holiday", EnglandAndWalesSchedule),
        .. Christmas(year, Custom, EnglandAndWalesSchedule),
        .. ForTheKingdom(year),
    ]);

    /// <summary>The days of Scotland in a year, Monday to Friday, in order.</summary>
    internal static IEnumerable<BankHoliday> Scotland(int year) => InOrder(
    [
        .. OnWorkingDays(new(new(year, 1, 1), "New Year's Day", ScotlandSchedule), new(new(year, 1, 2), "2nd January", ScotlandSchedule)),
        GoodFriday(year, ScotlandSchedule),
        EarlyMay(year, ScotlandSchedule),
        Spring(year, Proclaimed),
        new(First(IsoDayOfWeek.Monday, year, 8), "Summer bank holiday", ScotlandSchedule),
        .. OnWorkingDays(new BankHoliday(new(year, 11, 30), "St Andrew's Day", SaintAndrew)),
        .. Christmas(year, ScotlandSchedule, Proclaimed),
        .. ForTheKingdom(year),
        .. year == 2026 ? [new(new(2026, 6, 15), "World Cup bank holiday", Proclaimed)] : Enumerable.Empty<BankHoliday>(),
    ]);

    /// <summary>The days of Northern Ireland in a year, Monday to Friday, in order.</summary>
    internal static IEnumerable<BankHoliday> NorthernIreland(int year) => InOrder(
    [
        .. OnWorkingDays(new BankHoliday(new(year, 1, 1), "New Year's Day", Proclaimed)),
        .. OnWorkingDays(new BankHoliday(new(year, 3, 17), "St Patrick's Day", NorthernIrelandSchedule)),
        GoodFriday(year, Custom),
        EasterMonday(year, NorthernIrelandSchedule),
        EarlyMay(year, Proclaimed),
        Spring(year, NorthernIrelandSchedule),
        .. OnWorkingDays(new BankHoliday(new(year, 7, 12), "Battle of the Boyne", ProclaimedForNorthernIreland)),
        new(Last(IsoDayOfWeek.Monday, year, 8), "Summer bank holiday", NorthernIrelandSchedule),
        .. Christmas(year, Custom, NorthernIrelandSchedule),
        .. ForTheKingdom(year),
    ]);

    private static IOrderedEnumerable<BankHoliday> InOrder(List<BankHoliday> holidays) => holidays.OrderBy(holiday => holiday.Day);

    private static BankHoliday GoodFriday(int year, Citation source) => new(Easter.Sunday(year).PlusDays(-2), "Good Friday", source);

    private static BankHoliday EasterMonday(int year, Citation source) => new(Easter.Sunday(year).PlusDays(1), "Easter Monday", source);

    private static BankHoliday EarlyMay(int year, Citation source) => year == 2020
        ? new(new(2020, 5, 8), "Early May bank holiday (VE Day)", Moved)
        : new(First(IsoDayOfWeek.Monday, year, 5), "Early May bank holiday", source);

    private static BankHoliday Spring(int year, Citation source) => year switch
    {
        2012 => new(new(2012, 6, 4), "Spring bank holiday", Moved),
        2022 => new(new(2022, 6, 2), "Spring bank holiday", Moved),
        _ => new(Last(IsoDayOfWeek.Monday, year, 5), "Spring bank holiday", source),
    };

    private static BankHoliday[] Christmas(int year, Citation christmas, Citation boxing) =>
        OnWorkingDays(new(new(year, 12, 25), "Christmas Day", christmas), new(new(year, 12, 26), "Boxing Day", boxing));

    private static BankHoliday[] ForTheKingdom(int year) => year switch
    {
        2011 => [new(new(2011, 4, 29), "Royal wedding", Proclaimed)],
        2012 => [new(new(2012, 6, 5), "Queen's Diamond Jubilee", Proclaimed)],
        2022 => [new(new(2022, 6, 3), "Platinum Jubilee bank holiday", Proclaimed), new(new(2022, 9, 19), "State funeral of Queen Elizabeth II", Proclaimed)],
        2023 => [new(new(2023, 5, 8), "Coronation of King Charles III", Proclaimed)],
        _ => [],
    };

    // A day that falls on a weekend moves to the next weekday that none of its neighbours takes: Christmas on a Sunday goes behind Boxing Day.
    private static BankHoliday[] OnWorkingDays(params BankHoliday[] neighbours)
    {
        HashSet<LocalDate> taken = [.. neighbours.Select(holiday => holiday.Day)];
        return [.. neighbours.Select(holiday => IsWeekend(holiday.Day) ? holiday with { Day = NextFree(holiday.Day, taken), Name = $"{holiday.Name} (substitute day)" } : holiday)];
    }

    private static LocalDate NextFree(LocalDate day, HashSet<LocalDate> taken)
    {
        LocalDate next = day.PlusDays(1);
        while (IsWeekend(next) || !taken.Add(next))
            next = next.PlusDays(1);
        return next;
    }

    internal static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static LocalDate First(IsoDayOfWeek weekday, int year, int month) => new LocalDate(year, month, 1).PlusDays(-1).Next(weekday);

    private static LocalDate Last(IsoDayOfWeek weekday, int year, int month) => new LocalDate(year, month, 31).PlusDays(1).Previous(weekday);
}
