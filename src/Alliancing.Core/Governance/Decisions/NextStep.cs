using NodaTime;

namespace Alliancing.Governance;

/// <summary>What happens next, who sees to it, and by when.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Who">Who sees to it.</param>
/// <param name="Due">By when; null when no date is set.</param>
public sealed record NextStep(string What, string Who, Deadline? Due)
{
    /// <summary>The step as the minutes print it at an instant.</summary>
    internal string AsAt(Instant instant) => $"{What}: {Who}{(Due is { } due ? $", by {due}{(due.At < instant ? " (overdue)" : string.Empty)}" : string.Empty)}";
}
