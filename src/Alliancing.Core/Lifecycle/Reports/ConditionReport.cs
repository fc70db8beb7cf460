namespace Alliancing.Lifecycle;

/// <summary>A condition of a gate on a day: met, and on what; or what is lacking.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Given">What meets it; empty when it is not met.</param>
/// <param name="Unmet">Everything that is lacking.</param>
public sealed record ConditionReport(GateCondition Condition, string Given, ValueList<UnmetCondition> Unmet)
{
    /// <summary>Whether nothing is lacking.</summary>
    public bool IsMet => Unmet.IsEmpty;
}
