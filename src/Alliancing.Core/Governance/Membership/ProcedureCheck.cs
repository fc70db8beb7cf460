using NodaTime;

namespace Alliancing.Governance;

/// <summary>What stands against an event of a procedure.</summary>
internal static class ProcedureCheck
{
    public static IEnumerable<Finding> Of(Procedure procedure, ProcedureEvent happened, DecisionReport? decided)
    {
        string place = $"procedures[{procedure.Definition.Id}][{procedure.Subject}]";
        Instant last = procedure.History.Version > 0 ? procedure.History[^1].At : procedure.Started;
        if (happened.At < last)
            return [Finding.Error(GovernanceIds.ProcedureOrder, place, $"The event is of {UkTime.Text(happened.At)} and the one before it of {UkTime.Text(last)}. Events come in the order of time.")];
        ProcedureReport report = procedure.AsAt(happened.At);
        if (report.Step is not { } step)
            return [Finding.Error(GovernanceIds.ProcedureOver, place, $"The procedure of {procedure.Definition.Name} is {(report.EndedBecause is { } why ? $"ended: {why}" : "completed")}. Start another one.")];
        return happened switch
        {
            ProcedureStepDone done => [.. Evidence(place, done.Evidence), .. Step(place, step, done), .. Decision(place, procedure, step, done, decided)],
            ProcedureEnded ended => Evidence(place, ended.Why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IEnumerable<Finding> Evidence(string place, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            yield return Finding.Error(GovernanceIds.StepEvidence, place, "Nothing is said on what shows it, or why. State it: the record is read long after.");
    }

    private static IEnumerable<Finding> Step(string place, ProcedureStep step, ProcedureStepDone done)
    {
        if (done.Step != step.Id)
            yield return Finding.Error(GovernanceIds.NoSuchProcedureStep, place, $"'{done.Step}' is not the next step. That is '{step.Id}': {step.Name}.");
    }

    private static IEnumerable<Finding> Decision(string place, Procedure procedure, ProcedureStep step, ProcedureStepDone done, DecisionReport? decided)
    {
        if (!step.NeedsDecision)
            yield break;
        if (decided is null || decided.Decision.Id != done.Decision || !decided.IsEffective)
            yield return Finding.Error(GovernanceIds.StepDecision, place, $"The step '{step.Id}' takes a decision that is agreed and in effect{(decided is null ? ", and none is given" : $"; '{decided.Decision.Id}' is {DecisionWords.Of(decided.Outcome)} and {DecisionWords.Of(decided.Status)}, and the step names '{done.Decision}'")}.");
        else if (decided.Matter.Subject != procedure.Subject)
            yield return Finding.Error(GovernanceIds.OtherSubject, place, $"Decision '{decided.Decision.Id}' is not about {procedure.Subject}. Name the participant as its subject, so that it has no say in its own case.");
    }
}
