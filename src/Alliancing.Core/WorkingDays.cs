using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing;

/// <summary>The working days of a part of the United Kingdom: Monday to Friday without its bank holidays and without the days that a host closes.</summary>
/// <remarks>
/// <para>Bank holidays are those of the Banking and Financial Dealings Act 1971, Schedule 1, of custom (Good Friday and Christmas Day) and of the
/// royal proclamations made under section 1 of that Act, from 2011 to 2028 as far as proclaimed by February 2026. Days outside <see cref="Covered"/> are refused,
/// because later proclamations are not known.</para>
/// <para>Two calendars are equal when they are of the same part and have the same <see cref="ClosedDays"/>. Dates in another calendar system are taken as the same day of the ISO calendar.
/// Times of day are those of Europe/London in every part.</para>
/// </remarks>
/// <example>
/// <code>
/// WorkingDays days = WorkingDays.EnglandAndWales;
/// LocalDate published = new(2026, 3, 30);
///
/// // Counted from the day after publication, eight working days end on Monday 13 April; with the day of publication counted, on Friday 10 April.
/// LocalDate standstillEnds = days.Add(published, 8);
/// LocalDate countingPublication = days.Nth(published, 8);
/// Instant deadline = days.EndOf(standstillEnds);    // 2026-04-13T23:00:00Z
/// </code>
/// </example>
public sealed record WorkingDays
{
    private const int FirstYear = 2011;
    private const int LastYear = 2028;

    private WorkingDays(string name, ValueList<BankHoliday> holidays, ValueList<LocalDate> closedDays)
    {
        Name = name;
        Holidays = holidays;
        ClosedDays = closedDays;
    }

    /// <summary>The days for which bank holidays are known, both ends included: 1 January 2011 to 31 December 2028.</summary>
    public static DateInterval Covered { get; } = new(new LocalDate(FirstYear, 1, 1), new LocalDate(LastYear, 12, 31));

    /// <summary>The time zone of every deadline, Europe/London.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The working days of England and Wales.</summary>
    public static WorkingDays EnglandAndWales { get; } = Of("England and Wales", BankHolidays.EnglandAndWales);

    /// <summary>The working days of Scotland. Councils and banks there may close on other days; add theirs with <see cref="Closing"/>.</summary>
    public static WorkingDays Scotland { get; } = Of("Scotland", BankHolidays.Scotland);

    /// <summary>The working days of Northern Ireland.</summary>
    public static WorkingDays NorthernIreland { get; } = Of("Northern Ireland", BankHolidays.NorthernIreland);

    /// <summary>The calendars of all three parts: England and Wales, Scotland, Northern Ireland.</summary>
    public static ValueList<WorkingDays> All { get; } = [EnglandAndWales, Scotland, NorthernIreland];

    /// <summary>The part of the United Kingdom, such as <c>Scotland</c>.</summary>
    public string Name { get; }

    /// <summary>The bank holidays of the years covered, in order of the day; Mondays to Fridays only.</summary>
    public ValueList<BankHoliday> Holidays { get; }

    /// <summary>The further days on which nobody works, in order and each once.</summary>
    public ValueList<LocalDate> ClosedDays { get; }

    /// <summary>The same calendar with further days on which nobody works, such as an office closure between Christmas and New Year.</summary>
    /// <param name="days">The days, in any order; a day that is no working day already does no harm.</param>
    /// <returns>A calendar with these and the days closed before.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside <see cref="Covered"/>.</exception>
    public WorkingDays Closing(params ReadOnlySpan<LocalDate> days)
    {
        SortedSet<LocalDate> closed = [.. ClosedDays];
        foreach (LocalDate day in days)
            closed.Add(Known(day, nameof(days)));
        return new(Name, Holidays, [.. closed]);
    }

    /// <summary>The bank holiday that falls on a day.</summary>
    /// <param name="date">A day within <see cref="Covered"/>.</param>
    /// <returns>The bank holiday with its source, or <see langword="null"/> when the day is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> lies outside <see cref="Covered"/>.</exception>
    public BankHoliday? HolidayOn(LocalDate date)
    {
        int index = Holidays.AsSpan().BinarySearch(new ByDay(Known(date, nameof(date))));
        return index < 0 ? null : Holidays[index];
    }

    /// <summary>Says whether a day is a working day.</summary>
    /// <param name="date">A day within <see cref="Covered"/>.</param>
    /// <returns><see langword="true"/> from Monday to Friday, unless the day is a bank holiday or closed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> lies outside <see cref="Covered"/>.</exception>
    public bool IsWorkingDay(LocalDate date)
    {
        LocalDate day = Known(date, nameof(date));
        return !BankHolidays.IsWeekend(day) && HolidayOn(day) is null && ClosedDays.AsSpan().BinarySearch(day) < 0;
    }

    /// <summary>The working day that lies a number of working days after a day, which is itself never counted.</summary>
    /// <remarks>The way to count a period of so many working days "beginning with the day after" an event; see <see cref="Nth"/> for one that counts the day itself.</remarks>
    /// <param name="date">The day from which to count, working or not, within <see cref="Covered"/>.</param>
    /// <param name="workingDays">How many working days to go: forward above 0, back below 0; 0 gives <paramref name="date"/> itself, working or not.</param>
    /// <returns>The day reached, in the ISO calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> lies outside <see cref="Covered"/>, or the day to be reached does.</exception>
    public LocalDate Add(LocalDate date, int workingDays)
    {
        LocalDate day = Known(date, nameof(date));
        int step = Math.Sign(workingDays);
        for (int left = workingDays; left != 0; left -= IsWorkingDay(day) ? step : 0)
        {
            day = day.PlusDays(step);
            if (!Covered.Contains(day))
                throw Beyond(date, workingDays);
        }

        return day;
    }

    /// <summary>The last of a number of working days that begin with a day, which is counted when it is a working day.</summary>
    /// <remarks>The way to count a period of so many working days "beginning with the day" of an event; see <see cref="Add"/> for one that begins with the day after.</remarks>
    /// <param name="first">The day with which to begin, working or not, within <see cref="Covered"/>.</param>
    /// <param name="workingDays">How many working days to count; 1 or more.</param>
    /// <returns>The working day reached, in the ISO calendar: with 1, <paramref name="first"/> itself or the first working day after it.</returns>
    /// <exception cref="ArgumentException"><paramref name="workingDays"/> is 0 or less.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> lies outside <see cref="Covered"/>, or the day to be reached does.</exception>
    public LocalDate Nth(LocalDate first, int workingDays)
    {
        Guard.Against.NegativeOrZero(workingDays, nameof(workingDays));
        bool counts = IsWorkingDay(first);
        return Add(first, counts ? workingDays - 1 : workingDays);
    }

    /// <summary>Counts the working days after a day, up to and including another.</summary>
    /// <remarks>The start is not counted, the end is, so that <c>days.CountBetween(d, days.Add(d, n))</c> is n. Backwards the count is negative: the end is counted and the start is not.</remarks>
    /// <param name="after">The day after which counting begins; not counted; within <see cref="Covered"/>.</param>
    /// <param name="to">The last day counted; within <see cref="Covered"/>.</param>
    /// <returns>The number of working days; negative when <paramref name="to"/> is earlier than <paramref name="after"/>, 0 when both are the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside <see cref="Covered"/>.</exception>
    public int CountBetween(LocalDate after, LocalDate to)
    {
        LocalDate day = Known(after, nameof(after));
        LocalDate end = Known(to, nameof(to));
        int step = Math.Sign(end.CompareTo(day));
        int count = 0;
        while (day != end)
        {
            day = day.PlusDays(step);
            count += IsWorkingDay(day) ? step : 0;
        }

        return count;
    }

    /// <summary>The instant at which a clock in London shows a time; the last such instant.</summary>
    /// <remarks>
    /// In the hour that comes twice when the clocks go back, the second one counts; in the hour that is left out when they go forward, the deadline is the moment of the change. Either way
    /// nobody who looks at a clock in London is late. What happens at the instant itself is in time.
    /// </remarks>
    /// <param name="local">Date and time as a clock in London shows them, on any day, working or not.</param>
    /// <returns>The instant.</returns>
    public Instant Deadline(LocalDateTime local)
    {
        NodaTime.TimeZones.ZoneLocalMapping mapping = Zone.MapLocal(local.WithCalendar(CalendarSystem.Iso));
        return mapping.Count == 0 ? mapping.LateInterval.Start : mapping.Last().ToInstant();
    }

    /// <summary>The instant at which a clock in London shows a time on the working day that lies a number of working days after a day.</summary>
    /// <param name="after">The day from which to count, as in <see cref="Add"/>; not counted itself.</param>
    /// <param name="workingDays">How many working days to go.</param>
    /// <param name="at">The time of day; see <see cref="Deadline(LocalDateTime)"/> for the days on which clocks change.</param>
    /// <returns>The instant.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> lies outside <see cref="Covered"/>, or the day to be reached does.</exception>
    public Instant Deadline(LocalDate after, int workingDays, LocalTime at) => Deadline(Add(after, workingDays).At(at));

    /// <summary>The midnight in London that ends a day.</summary>
    /// <param name="day">The day, working or not.</param>
    /// <returns>The instant at which the next day begins; what happens at that instant is still in time.</returns>
    public Instant EndOf(LocalDate day) => Deadline(IsoDate.Of(day).PlusDays(1).AtMidnight());

    /// <summary>The day that a calendar in London shows at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The day, in the ISO calendar.</returns>
    public LocalDate DayOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>Whether two calendars are of the same part and have the same closed days.</summary>
    /// <param name="other">The other calendar.</param>
    public bool Equals(WorkingDays? other) => other is not null && Name == other.Name && ClosedDays == other.ClosedDays;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, ClosedDays);

    /// <summary>Prints the part and how many further days are closed.</summary>
    /// <returns>A text such as <c>working days of Scotland</c> or <c>working days of Scotland without 2 closed days</c>.</returns>
    public override string ToString() => ClosedDays.Count switch
    {
        0 => $"working days of {Name}",
        1 => $"working days of {Name} without 1 closed day",
        int count => string.Create(CultureInfo.InvariantCulture, $"working days of {Name} without {count} closed days"),
    };

    private static WorkingDays Of(string name, Func<int, IEnumerable<BankHoliday>> ofYear) =>
        new(name, [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(ofYear)], []);

    private static LocalDate Known(LocalDate date, string parameterName)
    {
        LocalDate day = IsoDate.Of(date);
        return Covered.Contains(day)
            ? day
            : throw new ArgumentOutOfRangeException(parameterName, $"Bank holidays are known from {IsoDate.Text(Covered.Start)} to {IsoDate.Text(Covered.End)}, and {IsoDate.Text(day)} lies outside. Take a day within these years, or a version of the library that knows further ones.");
    }

    private static ArgumentOutOfRangeException Beyond(LocalDate date, int workingDays) => new(
        nameof(workingDays),
        string.Create(CultureInfo.InvariantCulture, $"{workingDays} working days from {IsoDate.Text(date)} lead beyond the days for which bank holidays are known, {IsoDate.Text(Covered.Start)} to {IsoDate.Text(Covered.End)}. Count fewer days, or take a version of the library that knows further years."));

    private readonly record struct ByDay(LocalDate Day) : IComparable<BankHoliday>
    {
        public int CompareTo(BankHoliday? other) => Day.CompareTo(other!.Day);
    }
}
