using NodaTime;

namespace Alliancing.Governance;

/// <summary>Deadlines in whole working days, on UK clocks and by the calendar of the rule.</summary>
internal static class WorkingTime
{
    /// <summary>The midnight with which the last of so many working days after an instant's own day ends.</summary>
    public static Deadline After(Instant at, int workingDays, DecisionRule rule) =>
        Deadline.AfterWorkingDays(at, workingDays, rule.Calendar);
}
