namespace Alliancing.Lifecycle;

/// <summary>Events in the words of a sentence.</summary>
internal static class LifecycleWords
{
    public static string Of(LifecycleEventKind kind) => kind switch
    {
        LifecycleEventKind.MilestonePlanned => "planning a milestone",
        LifecycleEventKind.GatePlanned => "planning a gate",
        LifecycleEventKind.MilestoneReached => "reaching a milestone",
        LifecycleEventKind.MilestoneReopened => "reopening a milestone",
        LifecycleEventKind.MilestoneWaived => "waiving a milestone",
        LifecycleEventKind.EvidenceRecorded => "recording evidence",
        LifecycleEventKind.GateDecided => "deciding a gate",
        LifecycleEventKind.ObligationUndertaken => "undertaking an obligation",
        LifecycleEventKind.ObligationFulfilled => "fulfilling an obligation",
        LifecycleEventKind.TemplateMigrated => "migrating to another version",
        _ => "beginning",
    };
}
