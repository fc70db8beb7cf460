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
    public static DateTimeZone Zone => UkTime.Zone;

    /// <summary>A deadline at a wall-clock time in the UK.</summary>
    /// <param name="local">The time on the clock; in the hour that the clocks skip in spring it is taken as much later, and in the hour that they repeat in autumn as the first of the two.</param>
    public static Deadline AtUkTime(LocalDateTime local) => new(Zone.AtLeniently(local).ToInstant());

    /// <summary>The midnight with which a day in the UK ends.</summary>
    /// <param name="day">The last day that counts as a whole.</param>
    public static Deadline AtMidnightEnding(LocalDate day) => new(Zone.AtStartOfDay(day.PlusDays(1)).ToInstant());

    /// <summary>Says whether an instant is in time.</summary>
    /// <param name="instant">The instant asked about.</param>
    /// <returns>Whether it is not after the deadline.</returns>
    public bool IsMetAt(Instant instant) => instant <= At;

    /// <summary>The date and time in the UK.</summary>
    public override string ToString() => UkTime.Text(At);
}
