using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>An instant by which something must be done, reckoned and printed in UK time.</summary>
/// <remarks>The instant itself still counts; lateness begins at the first instant after it. The default value is the epoch.</remarks>
/// <param name="At">The last instant that counts.</param>
/// <example>
/// <code>
/// Deadline deadline = Deadline.AtMidnightEnding(new LocalDate(2026, 3, 28));
/// string text = deadline.ToString();   // 2026-03-29 00:00 GMT
/// </code>
/// </example>
public readonly record struct Deadline(Instant At)
{
    /// <summary>The zone in which deadlines are reckoned: <c>Europe/London</c>.</summary>
    public static DateTimeZone Zone => WorkingDays.Zone;

    /// <summary>A deadline at a wall-clock time in the UK.</summary>
    /// <param name="local">The time on the clock; in the hour that the clocks skip in spring it is taken as the end of that hour, and in the hour that they repeat in autumn as the later of the two.</param>
    public static Deadline AtUkTime(LocalDateTime local) => new(WorkingDays.EnglandAndWales.Deadline(local));

    /// <summary>The midnight with which a day in the UK ends.</summary>
    /// <param name="day">The last day that counts as a whole.</param>
    public static Deadline AtMidnightEnding(LocalDate day) => new(WorkingDays.EnglandAndWales.EndOf(day));

    /// <summary>The midnight with which the last of so many whole working days ends; the day on which they begin to run is not one of them.</summary>
    /// <param name="from">When they begin to run, such as when notice was given.</param>
    /// <param name="workingDays">How many; 1 or more.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <exception cref="ArgumentException"><paramref name="workingDays"/> is below 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days reach beyond those whose bank holidays are known.</exception>
    public static Deadline AfterWorkingDays(Instant from, int workingDays, WorkingDays calendar)
    {
        Guard.Against.NegativeOrZero(workingDays, nameof(workingDays));
        Guard.Against.Null(calendar, nameof(calendar));
        return AtMidnightEnding(calendar.Add(calendar.DayOf(from), workingDays));
    }

    /// <summary>Says whether an instant is in time.</summary>
    /// <param name="instant">The instant asked about.</param>
    /// <returns>Whether it is not after the deadline.</returns>
    public bool IsMetAt(Instant instant) => instant <= At;

    /// <summary>The date and time in the UK.</summary>
    public override string ToString() => UkTime.Text(At);
}
