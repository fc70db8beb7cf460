namespace Alliancing.Lifecycle;

/// <summary>How a milestone stands on a day.</summary>
public enum MilestoneStatus
{
    /// <summary>It is not reached, and no day has passed by which it was due.</summary>
    Missing = 0,

    /// <summary>It is not reached, and the day by which it was due has passed.</summary>
    Late,

    /// <summary>It is reached.</summary>
    Done,

    /// <summary>It is declared not to be needed.</summary>
    Waived,

    /// <summary>It is reached before its phase is open, and counts once it is.</summary>
    Held,
}
