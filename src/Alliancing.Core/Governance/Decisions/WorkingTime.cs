using NodaTime;

namespace Alliancing.Governance;

/// <summary>Deadlines in whole working days, on UK clocks.</summary>
internal static class WorkingTime
{
    /// <summary>The midnight with which the last of so many working days after an instant's own day ends.</summary>
    public static Deadline After(Instant at, int workingDays, DecisionRule rule)
    {
        LocalDate day = UkTime.DateOf(at);
        for (int left = workingDays; left > 0;)
        {
            day = day.PlusDays(1);
            left -= day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return Deadline.AtMidnightEnding(day);
    }
}
