namespace Alliancing.Lifecycle;

/// <summary>How a phase stands on a day.</summary>
public enum PhaseStatus
{
    /// <summary>It is not open.</summary>
    NotOpen = 0,

    /// <summary>It is the current phase, and not every strand is final.</summary>
    Open,

    /// <summary>It is the current phase, and every strand is final; the gate remains.</summary>
    Complete,

    /// <summary>Its gate is passed.</summary>
    Passed,

    /// <summary>The alliance was stopped in it.</summary>
    Stopped,
}
