using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>One adjustment of the target: an event, never a silent change.</summary>
/// <param name="On">The day of the adjustment.</param>
/// <param name="Amount">What it adds to the target; negative when it takes away.</param>
/// <param name="Reason">Why.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
public sealed record TargetAdjustment(LocalDate On, Money Amount, string Reason, string? Clause = null);
