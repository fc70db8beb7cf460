using Alliancing.Governance;
using Alliancing.Lifecycle;
using NodaTime;

namespace Alliancing.Core.Tests.Lifecycle;

/// <summary>An invented alliance that follows the usual template from readiness to operation.</summary>
internal static class Walk
{
    public static LifecycleRecord Record { get; } = new("harbour", "Harbour homelessness alliance", LifecycleTemplates.Alliance.Reference)
    {
        Participants =
        [
            Participant.Owner("council", "Harbour City Council", ParticipantKind.LocalAuthority),
            Participant.Provider("alder", "Alder Care", ParticipantKind.Charity).During(new LocalDate(2025, 9, 1), null),
            Participant.Provider("birch", "Birch Homes", ParticipantKind.HousingAssociation).During(new LocalDate(2025, 9, 1), null),
        ],
        Events = History.CopyOf(Events()),
    };

    private static IEnumerable<LifecycleEvent> Events()
    {
        LocalDate day = new(2025, 1, 6);
        yield return new LifecycleStarted(day);
        yield return new MilestonePlanned(day, "tender-issued", new LocalDate(2025, 4, 30), "head of procurement");
        yield return new GatePlanned(day, "go-live", new LocalDate(2026, 3, 31));
        foreach (PhaseMilestone milestone in Of(AlliancePhase.Readiness))
            yield return new MilestoneReached(day = day.PlusDays(7), milestone.Id, $"board paper {milestone.Id}");
        yield return new GateDecided(day = day.PlusDays(1), "tender-issued", GateOutcome.Hold, Reason: "budget not yet set", Review: new LocalDate(2025, 5, 12));
        yield return new GateDecided(day = new LocalDate(2025, 5, 12), "tender-issued", GateOutcome.Go, "2025-07");
        yield return new MilestoneWaived(day, "groups-formed", "individual bids");
        yield return new ObligationUndertaken(day = new LocalDate(2025, 9, 1), "data", "share data on rough sleeping", "alder", "council", new LocalDate(2025, 12, 31));
        yield return new EvidenceRecorded(day, new SignatureEvidence("agreement", "alder"));
        foreach (PhaseMilestone milestone in Of(AlliancePhase.Commitment).Where(m => m.Id != "groups-formed"))
            yield return new MilestoneReached(day = day.PlusDays(5), milestone.Id, $"minute {milestone.Id}", milestone.Id == "bids-submitted" ? (ParticipantId?)ParticipantId.Of("alder") : null);
        yield return new GateDecided(day = day.PlusDays(1), "selection", GateOutcome.Go, "2025-19");
        foreach (PhaseMilestone milestone in Of(AlliancePhase.Formation))
            yield return new MilestoneReached(day = day.PlusDays(10), milestone.Id, $"minute {milestone.Id}");
        yield return new ObligationFulfilled(day, "data", "first data set");
        foreach (string party in new[] { "birch", "council", "birch" })
            yield return new EvidenceRecorded(day, new SignatureEvidence("agreement", party));
        yield return new GateDecided(day = day.PlusDays(1), "go-live", GateOutcome.Go, "2026-02");
        foreach (PhaseMilestone milestone in Of(AlliancePhase.Operation))
            yield return new MilestoneReached(day = day.PlusDays(30), milestone.Id, $"report {milestone.Id}");
        yield return new EvidenceRecorded(day, new AssessmentEvidence("high-performance", true));
        yield return new GateDecided(day.PlusDays(1), "high-performance", GateOutcome.Go, "2026-31");
    }

    private static IEnumerable<PhaseMilestone> Of(AlliancePhase phase) => LifecycleTemplates.Alliance.Definition.Milestones.Where(m => m.Phase == phase);
}
