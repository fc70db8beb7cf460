using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>One published value of an index.</summary>
/// <param name="From">The first day of the month or year that the value speaks for; the first of a month.</param>
/// <param name="Value">The value as published; above 0.</param>
public sealed record IndexValue(LocalDate From, decimal Value);
