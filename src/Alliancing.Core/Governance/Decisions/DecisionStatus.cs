namespace Alliancing.Governance;

/// <summary>Where a decision stands in its course.</summary>
/// <remarks>Computed from what has happened and an instant, never stored. The zero value is <see cref="Draft"/>.</remarks>
public enum DecisionStatus
{
    /// <summary>Proposed, and notice not yet given.</summary>
    Draft = 0,

    /// <summary>Notice given, not yet open.</summary>
    Noticed,

    /// <summary>Open for positions.</summary>
    Open,

    /// <summary>Closed without effect: not agreed with no ladder to climb, lapsed, inquorate or void. The status quo stands.</summary>
    Decided,

    /// <summary>Not agreed, and a ladder is there to climb or a body refused to ratify.</summary>
    Deadlocked,

    /// <summary>On a step of the ladder.</summary>
    Escalated,

    /// <summary>Agreed, and conditions still stand between it and its effect.</summary>
    SubjectToConditions,

    /// <summary>Agreed and in effect.</summary>
    Effective,

    /// <summary>Done.</summary>
    Implemented,

    /// <summary>Open again after having closed.</summary>
    Reopened,

    /// <summary>Replaced by a later decision.</summary>
    Superseded,

    /// <summary>Taken back by a later decision under the same rule.</summary>
    Rescinded,

    /// <summary>Withdrawn before it was decided.</summary>
    Withdrawn,
}
