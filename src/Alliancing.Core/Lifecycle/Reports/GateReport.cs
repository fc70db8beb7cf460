using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>Whether an alliance may move on from a phase, and everything that stands in the way.</summary>
/// <remarks>Asking changes nothing: the same question has the same answer however often it is asked.</remarks>
/// <param name="Lifecycle">The lifecycle's id.</param>
/// <param name="Phase">The phase that is to end.</param>
/// <param name="PhaseName">Its name.</param>
/// <param name="On">The day asked about.</param>
/// <param name="Gates">The gates that end the phase, in the template's order.</param>
/// <param name="Findings">What stands in the way beside the conditions: the phase is not the current one, the lifecycle was stopped, two gates are open at once.</param>
public sealed record GateReport(string Lifecycle, AlliancePhase Phase, string PhaseName, LocalDate On, ValueList<GateResult> Gates, ValueList<Finding> Findings)
{
    /// <summary>Whether the alliance may move on: nothing stands in the way, and one gate is open.</summary>
    public bool MayPass => Findings.IsEmpty && Open is not null;

    /// <summary>The gate that is open; null when none is, or more than one.</summary>
    public PhaseGate? Open => Gates.Where(g => g.IsOpen).ToArray() is [var only] ? only.Gate : null;

    /// <summary>Every condition that is not met, of all gates of the phase; none when a gate is open.</summary>
    public ValueList<UnmetCondition> Unmet => Gates.Any(g => g.IsOpen) ? [] : [.. Gates.SelectMany(g => g.Unmet)];

    /// <summary>Everything that stands in the way, as findings; none when the alliance may move on.</summary>
    /// <returns>The findings, then the conditions that are not met.</returns>
    public ValueList<Finding> ToFindings() => [.. Findings, .. Unmet.Select(u => u.ToFinding())];
}
