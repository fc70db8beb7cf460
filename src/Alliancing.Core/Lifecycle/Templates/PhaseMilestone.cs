using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>An element of a phase that is reached once: in which phase and strand it stands, what shows it, who sees to it and by when.</summary>
/// <param name="Id">The milestone's id, which events name.</param>
/// <param name="Name">Its name as reports print it.</param>
/// <param name="Phase">The phase in which it is reached.</param>
/// <param name="Strand">The strand to which it belongs.</param>
/// <param name="Evidence">What shows that it is reached.</param>
/// <param name="Owner">Who sees to it: a role, a body or a participant; a plan may name another.</param>
/// <param name="Due">The last day on which it is in time; null when only a plan can say. A plan may set another.</param>
public sealed record PhaseMilestone(
    string Id,
    string Name,
    AlliancePhase Phase,
    AllianceStrand Strand,
    string Evidence,
    string Owner,
    LocalDate? Due = null);
