namespace Alliancing.Lifecycle;

/// <summary>What came of a record or an event: the lifecycle, or every reason why not.</summary>
/// <param name="Lifecycle">The lifecycle; null when a finding is an error.</param>
/// <param name="Verdict">What became of the event; of a whole record, whether it was accepted.</param>
/// <param name="Findings">Every finding.</param>
public sealed record LifecycleOutcome(AllianceLifecycle? Lifecycle, EventVerdict Verdict, ValueList<Finding> Findings);
