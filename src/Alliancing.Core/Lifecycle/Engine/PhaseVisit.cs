using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>A phase on the way that a lifecycle has come: since when, and how often it was entered.</summary>
internal sealed record PhaseVisit(AlliancePhase Phase, LocalDate Since, int Entries);
