namespace Alliancing.Lifecycle;

/// <summary>How a lifecycle stands on a day.</summary>
public enum LifecycleStatus
{
    /// <summary>It has not begun.</summary>
    NotBegun = 0,

    /// <summary>It is in a phase.</summary>
    Running,

    /// <summary>It is in a phase whose gate is on hold until a review.</summary>
    OnHold,

    /// <summary>It was stopped; nothing follows.</summary>
    Stopped,
}
