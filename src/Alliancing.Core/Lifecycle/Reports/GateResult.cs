namespace Alliancing.Lifecycle;

/// <summary>A gate on a day: every condition, met or not.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Opens">The phase that it opens.</param>
/// <param name="Conditions">Its conditions in order.</param>
public sealed record GateResult(PhaseGate Gate, PhaseDefinition Opens, ValueList<ConditionReport> Conditions)
{
    /// <summary>Whether every condition is met.</summary>
    public bool IsOpen => Conditions.All(c => c.IsMet);

    /// <summary>Everything that is lacking, in the order of the conditions.</summary>
    public ValueList<UnmetCondition> Unmet => [.. Conditions.SelectMany(c => c.Unmet)];
}
