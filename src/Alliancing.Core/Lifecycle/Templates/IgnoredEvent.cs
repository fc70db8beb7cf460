namespace Alliancing.Lifecycle;

/// <summary>An event that a template declares to be of no effect, so that it is neither recorded nor refused.</summary>
/// <param name="Event">The kind of event; the beginning and a gate's decision cannot be ignored.</param>
/// <param name="Phase">The phase in which it is ignored; null for every phase.</param>
public sealed record IgnoredEvent(LifecycleEventKind Event, AlliancePhase? Phase = null);
