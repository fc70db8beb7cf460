namespace Alliancing.Lifecycle;

/// <summary>What can be decided at a gate.</summary>
public enum GateOutcome
{
    /// <summary>The alliance stays in its phase, and the gate is looked at again on a stated day.</summary>
    Hold = 0,

    /// <summary>The alliance moves on. Allowed only when every condition is met.</summary>
    Go,

    /// <summary>The alliance goes back to an earlier phase, for a stated reason. What was reached keeps its versions.</summary>
    Recycle,

    /// <summary>The alliance ends, for a stated reason. Nothing follows.</summary>
    Stop,
}
