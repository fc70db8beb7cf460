using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing;

/// <summary>The financial year of the United Kingdom's public sector: 1 April to 31 March, both included.</summary>
/// <remarks>
/// Two financial years are equal when they start in the same year; they are ordered by time. The years run from 0001/02 to 9998/99.
/// The default value is the first of them, 0001/02, as the default of <see cref="LocalDate"/> is 1 January 0001.
/// Dates in another calendar are taken as the same day of the ISO calendar.
/// </remarks>
/// <example>
/// <code>
/// FinancialYear year = FinancialYear.Containing(new LocalDate(2014, 3, 31));   // 2013/14
/// ReportingPeriod last = year.Quarter(4);                                      // 2014-01-01/2014-03-31
/// </code>
/// </example>
public readonly partial record struct FinancialYear
{
    private const int FirstStart = 1;
    private const int LastStart = 9998;
    private const int QuartersInYear = 4;
    private const int MonthsInQuarter = 3;

    // Counted from the first year, so that the default value is a valid year.
    private readonly int _index;

    private FinancialYear(int startYear) => _index = startYear - FirstStart;

    /// <summary>The earliest financial year, 0001/02; the default value.</summary>
    public static FinancialYear MinValue => new(FirstStart);

    /// <summary>The latest financial year, 9998/99.</summary>
    public static FinancialYear MaxValue => new(LastStart);

    /// <summary>The calendar year in which the financial year starts: 2013 for 2013/14.</summary>
    public int StartYear => _index + FirstStart;

    /// <summary>The first day, 1 April; included.</summary>
    public LocalDate First => new(StartYear, 4, 1);

    /// <summary>The last day, 31 March of the next calendar year; included.</summary>
    public LocalDate Last => new(StartYear + 1, 3, 31);

    /// <summary>The days of the year as an interval, both ends included.</summary>
    public DateInterval Interval => new(First, Last);

    /// <summary>The number of days: 365, or 366 when the year holds a 29 February.</summary>
    public int Days => ReportingPeriod.Of(this).Days;

    /// <summary>The financial year that follows.</summary>
    /// <exception cref="OverflowException">This is <see cref="MaxValue"/>.</exception>
    public FinancialYear Next => StartYear < LastStart
        ? new(StartYear + 1)
        : throw new OverflowException($"No financial year follows {this}, the last one.");

    /// <summary>The financial year before.</summary>
    /// <exception cref="OverflowException">This is <see cref="MinValue"/>.</exception>
    public FinancialYear Previous => StartYear > FirstStart
        ? new(StartYear - 1)
        : throw new OverflowException($"No financial year comes before {this}, the first one.");

    /// <summary>Takes the financial year that starts on 1 April of a calendar year.</summary>
    /// <param name="year">The calendar year, 1 to 9998: 2013 for 2013/14.</param>
    /// <returns>The financial year.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside 1 to 9998.</exception>
    public static FinancialYear StartingIn(int year) =>
        new(Guard.Against.OutOfRange(year, nameof(year), FirstStart, LastStart));

    /// <summary>Takes the financial year in which a day falls.</summary>
    /// <param name="date">A day from 1 April 0001 to 31 March 9999.</param>
    /// <returns>The year that contains it: 31 March falls in the year that ends, 1 April in the year that starts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is outside that range.</exception>
    public static FinancialYear Containing(LocalDate date)
    {
        LocalDate day = IsoDate.Of(date);
        int start = day.Month >= 4 ? day.Year : day.Year - 1;
        return start is >= FirstStart and <= LastStart
            ? new(start)
            : throw new ArgumentOutOfRangeException(nameof(date), $"No financial year contains {IsoDate.Text(day)}. Take a day from {IsoDate.Text(MinValue.First)} to {IsoDate.Text(MaxValue.Last)}.");
    }

    /// <summary>Says whether a day falls in the year.</summary>
    /// <param name="date">The day asked about.</param>
    /// <returns><see langword="true"/> from <see cref="First"/> to <see cref="Last"/>, both included.</returns>
    public bool Contains(LocalDate date) => ReportingPeriod.Of(this).Contains(date);

    /// <summary>Takes a quarter of the year.</summary>
    /// <param name="number">1 for April to June, 2 for July to September, 3 for October to December, 4 for January to March.</param>
    /// <returns>The three months, both ends included.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is outside 1 to 4.</exception>
    public ReportingPeriod Quarter(int number)
    {
        Guard.Against.OutOfRange(number, nameof(number), 1, QuartersInYear);
        LocalDate first = First.PlusMonths(MonthsInQuarter * (number - 1));
        return ReportingPeriod.Between(first, first.PlusMonths(MonthsInQuarter).PlusDays(-1));
    }

    /// <summary>Prints the year as both calendar years, <c>2013/14</c>.</summary>
    /// <returns>Four digits, a stroke and two digits, the same in every culture: <c>1999/00</c> at the turn of a century.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{StartYear:D4}/{(StartYear + 1) % 100:D2}");
}
