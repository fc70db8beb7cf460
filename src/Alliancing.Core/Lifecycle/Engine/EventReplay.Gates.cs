using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>Evidence and the decisions of gates.</summary>
internal sealed partial class EventReplay
{
    private Action? Keep(EvidenceRecorded recorded)
    {
        EvidenceItem item = recorded.Item;
        if (item is DocumentEvidence document)
        {
            Text(document.Reference, ".item.reference", LifecycleFindings.NoEvidence, "the reference");
        }

        Member(item.From, ".item.participant", recorded.On);
        GateCondition[] conditions = [.. Template.Definition.Gates.SelectMany(g => g.Conditions)];
        if (!conditions.Any(c => c.AsksFor(item)))
        {
            string[] subjects = [.. conditions.Select(c => Asked(c, item)).OfType<string>().Distinct(StringComparer.Ordinal)];
            string asked = subjects.Length == 0 ? $"No gate asks for a {item.Word}." : $"Asked for are {string.Join(", ", subjects)}.";
            Error(LifecycleFindings.NotAskedFor, ".item", $"no gate of {Template} asks for the {item.Word} '{item.Subject}'{OfWhom(item)}. {asked}");
        }
        else if (item is SignatureEvidence signature && state.IsEarly(signature))
        {
            string phases = string.Join(" or ", Template.Definition.Gates.Where(g => g.Conditions.Any(c => c.AsksFor(item))).Select(g => Template.NameOf(g.From)).Distinct(StringComparer.Ordinal));
            Early($"the signature of '{signature.Participant}' on '{signature.Document}'", phases);
        }

        return () => state.Evidence.Add(item);
    }

    /// <summary>What a condition asks for, when it is of the kind of the item.</summary>
    private static string? Asked(GateCondition condition, EvidenceItem item) => (condition, item) switch
    {
        (SignatureCondition c, SignatureEvidence) => c.Document,
        (DecisionCondition c, DecisionEvidence) => c.Decision,
        (AssessmentCondition c, AssessmentEvidence) => c.Assessment + (c.EachParticipant ? " of each participant" : " of the alliance as a whole"),
        (DocumentCondition c, DocumentEvidence) => c.Document,
        (CheckCondition c, FindingsEvidence) => c.Check,
        _ => null,
    };

    private static string OfWhom(EvidenceItem item) => item is AssessmentEvidence { Participant: var participant }
        ? participant is { } named ? $" of '{named}'" : " of the alliance as a whole"
        : string.Empty;

    private Action? Decide(GateDecided decided)
    {
        if (Gate(decided.Gate) is not { } gate)
        {
            return null;
        }

        if (gate.From != state.Current!.Phase)
        {
            string here = string.Join(", ", Template.GatesOf(state.Current.Phase).Select(g => $"'{g.Id}'"));
            Error(LifecycleFindings.GateOfOtherPhase, ".gate", $"gate '{gate.Id}' ends {Template.NameOf(gate.From)}. {PhaseReporting.Standing(state)} {(here.Length == 0 ? "No gate ends that phase." : $"Its gates: {here}.")}");
        }

        switch (decided.Outcome)
        {
            case GateOutcome.Go: Go(gate, decided.On); break;
            case GateOutcome.Hold: Hold(decided); break;
            case GateOutcome.Recycle: Recycle(decided); break;
            default: Reason(decided.Reason); break;
        }

        return () => Pass(decided, gate);
    }

    private void Pass(GateDecided decided, PhaseGate gate)
    {
        state.Decisions.Add(decided);
        switch (decided.Outcome)
        {
            case GateOutcome.Go when gate.Reentry: state.Return(gate.To, decided.On); break;
            case GateOutcome.Go: state.Enter(gate.To, decided.On); break;
            case GateOutcome.Recycle: state.Return(decided.To!.Value, decided.On); break;
            case GateOutcome.Stop: state.Stop = decided; break;
        }
    }

    private void Go(PhaseGate gate, LocalDate on)
    {
        foreach (UnmetCondition unmet in GateCheck.Run(state, gate, GateEvidence.None, on).Unmet)
        {
            Error(unmet.ToFinding());
        }

        string[] others = [.. Template.GatesOf(gate.From).Where(g => g != gate && GateCheck.Run(state, g, GateEvidence.None, on).IsOpen).Select(g => $"'{g.Id}'")];
        if (others.Length > 0 && _errors == 0)
        {
            Error(LifecycleFindings.GatesOverlap, ".gate", GateReporting.Overlap($"'{gate.Id}'", others));
        }
    }

    private void Hold(GateDecided decided)
    {
        if (decided.Review is not { } review || review <= decided.On)
        {
            string given = decided.Review is { } day ? $"the day of review is {IsoDate.Text(day)}" : "there is no day of review";
            Error(LifecycleFindings.Review, ".review", $"the gate is put on hold on {IsoDate.Text(decided.On)}, and {given}. Give a later day, on which it is looked at again.");
        }
    }

    private void Recycle(GateDecided decided)
    {
        Reason(decided.Reason);
        AlliancePhase[] behind = [.. state.Way.SkipLast(1).Select(v => v.Phase)];
        if (decided.To is not { } to || !behind.Contains(to))
        {
            string given = decided.To is { } named ? $"'{named}' is not a phase that lies behind" : "no phase is named";
            string allowed = behind.Length == 0 ? "None lies behind: hold the gate instead" : $"Name one that lies behind: {string.Join(", ", behind)}";
            Error(LifecycleFindings.RecycleTarget, ".to", $"recycling leads back to an earlier phase, and {given}. {allowed}.");
        }
    }

    private PhaseGate? Gate(string id)
    {
        PhaseGate? gate = Template.FindGate(id);
        if (gate is null)
        {
            Error(LifecycleFindings.UnknownGate, ".gate", $"the template {Template} has no gate '{id}'. Known are {string.Join(", ", Template.Definition.Gates.Select(g => g.Id))}.");
        }

        return gate;
    }

    private void Error(Finding finding)
    {
        _errors++;
        findings.Add(finding with { Path = $"{_path}.{finding.Path}" });
    }
}
