namespace Alliancing.Lifecycle;

/// <summary>A phase as a template defines it.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Name">Its name as reports and diagrams print it.</param>
/// <param name="Purpose">What the phase is for; null when the template does not say.</param>
/// <param name="Within">The phase that this one is a part of; null for a phase of its own. While the inner phase is current, so is the outer one.</param>
public sealed record PhaseDefinition(AlliancePhase Phase, string Name, string? Purpose = null, AlliancePhase? Within = null);
