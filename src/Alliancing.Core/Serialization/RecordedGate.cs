using Alliancing.Lifecycle;

namespace Alliancing.Serialization;

/// <summary>A gate ahead, by a recorded phase report.</summary>
/// <param name="Id">The gate's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Opens">The phase that it opens.</param>
/// <param name="IsOpen">Whether every condition is met.</param>
/// <param name="Unmet">What is lacking; null for nothing.</param>
public sealed record RecordedGate(string Id, string Name, AlliancePhase Opens, bool IsOpen, ValueList<UnmetCondition>? Unmet = null)
{
    /// <summary>Records a gate.</summary>
    /// <param name="gate">The gate's result.</param>
    /// <returns>The record.</returns>
    public static RecordedGate Of(GateResult gate) => new(gate.Gate.Id, gate.Gate.Name, gate.Opens.Phase, gate.IsOpen, Lists.Some(gate.Unmet));
}
