using NodaTime;

namespace Alliancing;

/// <summary>A parameter that a step read from the terms or from dated data.</summary>
/// <param name="Name">What the parameter is.</param>
/// <param name="Value">The exact value.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="EffectiveFrom">Since when it holds; null when it holds as long as the terms do.</param>
public sealed record TraceParameter(string Name, TraceValue Value, string Source, LocalDate? EffectiveFrom = null);
