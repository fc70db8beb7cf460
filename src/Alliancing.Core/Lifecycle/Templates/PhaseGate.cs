namespace Alliancing.Lifecycle;

/// <summary>A gate at the end of a phase: the conditions under which the alliance may move on, and where to.</summary>
/// <param name="Id">The gate's id, which events name.</param>
/// <param name="Name">What is achieved when it is passed, as reports and diagrams print it.</param>
/// <param name="From">The phase that it ends.</param>
/// <param name="To">The phase that it opens; the same as <paramref name="From"/> only for a declared re-entry.</param>
/// <param name="Conditions">What must hold; at least one. All of them must.</param>
/// <param name="Reentry">Whether the gate leads back into its own phase on purpose, as when readiness is confirmed again.</param>
public sealed record PhaseGate(
    string Id,
    string Name,
    AlliancePhase From,
    AlliancePhase To,
    ValueList<GateCondition> Conditions,
    bool Reentry = false);
