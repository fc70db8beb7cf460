using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing;

/// <summary>A run of days for which the alliance reports and settles; both ends are included.</summary>
/// <remarks>
/// Two periods are equal when they have the same first and the same last day; they are ordered by the first day, then by the last.
/// The default value is the single day 1 January 0001, the default of <see cref="LocalDate"/>.
/// Dates in another calendar are taken as the same day of the ISO calendar.
/// </remarks>
/// <example>
/// <code>
/// ReportingPeriod april = ReportingPeriod.Month(2013, 4);                                  // 2013-04-01/2013-04-30
/// ReportingPeriod year = ReportingPeriod.Of(FinancialYear.StartingIn(2013));               // 2013-04-01/2014-03-31
/// bool within = year.Contains(april);                                                      // true
/// </code>
/// </example>
public readonly partial record struct ReportingPeriod
{
    private ReportingPeriod(LocalDate first, LocalDate last)
    {
        First = first;
        Last = last;
    }

    /// <summary>The first day; included.</summary>
    public LocalDate First { get; }

    /// <summary>The last day; included, never earlier than <see cref="First"/>.</summary>
    public LocalDate Last { get; }

    /// <summary>The days of the period as an interval, both ends included.</summary>
    public DateInterval Interval => new(First, Last);

    /// <summary>The number of days, both ends counted; 1 or more.</summary>
    public int Days => Period.DaysBetween(First, Last) + 1;

    /// <summary>Takes the days between two dates.</summary>
    /// <param name="first">The first day; included.</param>
    /// <param name="last">The last day; included, not earlier than <paramref name="first"/>.</param>
    /// <returns>The period; a single day when both are the same.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> is earlier than <paramref name="first"/>.</exception>
    public static ReportingPeriod Between(LocalDate first, LocalDate last)
    {
        ReportingPeriod period = new(IsoDate.Of(first), IsoDate.Of(last));
        return period.First <= period.Last
            ? period
            : throw new ArgumentException($"A period cannot run from {IsoDate.Text(first)} to {IsoDate.Text(last)}. The last day must not be earlier than the first: swap them.", nameof(last));
    }

    /// <summary>Takes a calendar month.</summary>
    /// <param name="year">The calendar year, 1 to 9999.</param>
    /// <param name="month">The month, 1 for January to 12 for December.</param>
    /// <returns>The days from the first to the last of the month.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="month"/> is outside its range.</exception>
    public static ReportingPeriod Month(int year, int month)
    {
        Guard.Against.OutOfRange(year, nameof(year), 1, 9999);
        Guard.Against.OutOfRange(month, nameof(month), 1, 12);
        return new(new(year, month, 1), new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)));
    }

    /// <summary>Takes the days of a financial year.</summary>
    /// <param name="year">The financial year.</param>
    /// <returns>1 April to 31 March.</returns>
    public static ReportingPeriod Of(FinancialYear year) => new(year.First, year.Last);

    /// <summary>Says whether a day falls in the period.</summary>
    /// <param name="date">The day asked about.</param>
    /// <returns><see langword="true"/> from <see cref="First"/> to <see cref="Last"/>, both included.</returns>
    public bool Contains(LocalDate date)
    {
        LocalDate day = IsoDate.Of(date);
        return First <= day && day <= Last;
    }

    /// <summary>Says whether another period falls in this one entirely.</summary>
    /// <param name="other">The period asked about.</param>
    /// <returns><see langword="true"/> when every day of <paramref name="other"/> is a day of this period; a period contains itself.</returns>
    public bool Contains(ReportingPeriod other) => First <= other.First && other.Last <= Last;

    /// <summary>Says whether the periods have a day in common.</summary>
    /// <param name="other">The period asked about.</param>
    /// <returns><see langword="true"/> when at least one day belongs to both; periods that only follow each other do not overlap.</returns>
    public bool Overlaps(ReportingPeriod other) => First <= other.Last && other.First <= Last;

    /// <summary>Takes the days that the periods have in common.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>The common days, or <see langword="null"/> when there is none.</returns>
    public ReportingPeriod? Intersection(ReportingPeriod other) => Overlaps(other)
        ? new(LocalDate.Max(First, other.First), LocalDate.Min(Last, other.Last))
        : null;

    /// <summary>Prints the period as an ISO 8601 interval, <c>2013-04-01/2014-03-31</c>.</summary>
    /// <returns>The first and the last day with a stroke between, the same in every culture.</returns>
    public override string ToString() => $"{IsoDate.Text(First)}/{IsoDate.Text(Last)}";
}
