namespace Alliancing.Lifecycle;

/// <summary>The kinds of events of a lifecycle.</summary>
public enum LifecycleEventKind
{
    /// <summary>The lifecycle begins.</summary>
    Started = 0,

    /// <summary>A milestone is given a day and an owner.</summary>
    MilestonePlanned,

    /// <summary>A gate is given a day.</summary>
    GatePlanned,

    /// <summary>A milestone is reached.</summary>
    MilestoneReached,

    /// <summary>A milestone that was reached is worked on again.</summary>
    MilestoneReopened,

    /// <summary>A milestone is declared not to be needed.</summary>
    MilestoneWaived,

    /// <summary>A decision, signature, assessment, check or document is put on record.</summary>
    EvidenceRecorded,

    /// <summary>A gate is decided: go, hold, recycle or stop.</summary>
    GateDecided,

    /// <summary>A participant owes another something by a day.</summary>
    ObligationUndertaken,

    /// <summary>What was owed is done.</summary>
    ObligationFulfilled,

    /// <summary>The lifecycle goes over to another version of its template.</summary>
    TemplateMigrated,
}
