using Alliancing.Governance;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance;

/// <summary>Joining, leaving, putting right, excluding, and wilful default (GLA-11).</summary>
public sealed class ProcedureTests
{
    private static readonly WorkingDays Calendar = WorkingDays.EnglandAndWales;

    private static DecisionReport Decided(string id = "2026-20", ParticipantId? subject = null, string marks = "++++") =>
        Marked(marks, Rule, Of("a", "b", "c", "d"), Matter(id: id) with { Subject = subject ?? "birch" }).AsAt(Later(2));

    private static Procedure Begun(ProcedureDefinition definition, int steps)
    {
        Procedure procedure = Procedure.Start(definition, "birch", Opening, Calendar);
        foreach (ProcedureStep step in definition.Steps.Take(steps))
            procedure = step.NeedsDecision ? procedure.Apply(new ProcedureStepDone(Later(3), step.Id, "minute", "2026-20"), Decided()) : procedure.Apply(new ProcedureStepDone(Later(3), step.Id, "letter"));
        return procedure;
    }

    private static void Refuses(Procedure procedure, ProcedureEvent happened, string id, string words, DecisionReport? decided = null)
    {
        ProcedureOutcome outcome = procedure.Evaluate(happened, decided);
        Assert.Null(outcome.Procedure);
        Finding finding = Assert.Single(outcome.Findings);
        Assert.Equal((id, $"procedures[{procedure.Definition.Id}][birch]"), (finding.Id, finding.Path));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Equal(outcome.Findings, Assert.Throws<GovernanceRefusedException>(() => procedure.Apply(happened, decided)).Findings);
    }

    public static TheoryData<string> All => ["wilful-default", "rectification", "exclusion", "accession", "exit"];

    private static ProcedureDefinition Named(string id) => new[] { ProcedureDefinition.WilfulDefault, ProcedureDefinition.Rectification, ProcedureDefinition.Exclusion, ProcedureDefinition.Accession, ProcedureDefinition.Exit }.Single(one => one.Id == id);

    [Theory, MemberData(nameof(All))]
    public void A_procedure_goes_step_by_step_to_its_end(string id)
    {
        ProcedureDefinition definition = Named(id);
        for (int done = 0; done < definition.Steps.Count; done++)
        {
            ProcedureReport report = Begun(definition, done).AsAt(Later(3));
            Deadline due = Deadline.AfterWorkingDays(done == 0 ? Opening : Later(3), definition.Steps[done].WorkingDays, Calendar);
            Assert.Equal((ProcedureStatus.Running, definition.Steps[done], due), (report.Status, report.Step, report.Due!.Value));
            Assert.Equal(definition.Steps.Take(done).Select(step => step.Id), report.Done.Select(step => step.Step));
            Assert.Equal(ProcedureStatus.Running, Begun(definition, done).AsAt(due.At).Status);
            Assert.Equal(ProcedureStatus.Overdue, Begun(definition, done).AsAt(due.At + Tick).Status);
        }

        ProcedureReport over = Begun(definition, definition.Steps.Count).AsAt(Later(900));
        Assert.Equal((ProcedureStatus.Completed, null, null), (over.Status, over.Step, over.Due));
        Refuses(Begun(definition, definition.Steps.Count), new ProcedureStepDone(Later(900), "notice", "letter"), "GV-201", "completed");
        Assert.Equal(id == "wilful-default" ? 2 : 1, definition.Steps.Count(step => step.NeedsDecision));
    }

    [Fact]
    public void A_step_out_of_turn_without_evidence_or_before_the_last_is_refused()
    {
        Procedure exit = Begun(ProcedureDefinition.Exit, 1);

        Refuses(exit, new ProcedureStepDone(Later(4), "account", "letter", "2026-20"), "GV-200", "That is 'plan': agree the exit plan.", Decided());
        Refuses(Begun(ProcedureDefinition.Exit, 0), new ProcedureStepDone(Later(4), "notice", " "), "GV-203", "State it");
        Refuses(exit, new ProcedureEnded(Later(3) - Tick, "withdrawn"), "GV-202", "Events come in the order of time");
        Refuses(Begun(ProcedureDefinition.Exit, 0), new ProcedureStepDone(Opening - Tick, "notice", "letter"), "GV-202", "order of time");
        Assert.NotNull(Begun(ProcedureDefinition.Exit, 0).Apply(new ProcedureStepDone(Opening, "notice", "letter")));
        Refuses(exit, new ProcedureEnded(Later(4), " "), "GV-203", "State it");
    }

    [Fact]
    public void A_step_that_takes_a_decision_needs_one_in_effect_about_the_participant()
    {
        Procedure exclusion = Begun(ProcedureDefinition.Exclusion, 2);
        ProcedureStepDone excluded = new(Later(4), "exclusion", "minute", "2026-20");

        Assert.Equal(3, exclusion.Apply(excluded, Decided()).AsAt(Later(4)).Done.Count);
        Refuses(exclusion, excluded, "GV-204", "and none is given");
        Refuses(exclusion, excluded with { Decision = "2026-21" }, "GV-204", "the step names '2026-21'", Decided());
        Refuses(exclusion, excluded, "GV-204", "not agreed", Decided(marks: "+++-"));
        Refuses(exclusion, excluded, "GV-205", "is not about birch", Decided(subject: "cedar"));
    }

    [Fact]
    public void A_procedure_may_end_before_its_last_step()
    {
        Procedure ended = Begun(ProcedureDefinition.WilfulDefault, 2).Apply(new ProcedureEnded(Later(4), "allegation withdrawn"));
        ProcedureReport report = ended.AsAt(Later(4));

        Assert.Equal((ProcedureStatus.Ended, "allegation withdrawn", null), (report.Status, report.EndedBecause, report.Step));
        Assert.Equal(ProcedureStatus.Running, ended.AsAt(Later(4) - Tick).Status);
        Refuses(ended, new ProcedureStepDone(Later(5), "finding", "minute", "2026-20"), "GV-201", "ended: allegation withdrawn", Decided());
    }

    [Theory]
    [InlineData(DisputeGround.Disagreement, false)]
    [InlineData(DisputeGround.Performance, false)]
    [InlineData(DisputeGround.Mistake, false)]
    [InlineData(DisputeGround.WilfulDefault, true)]
    public void GLA_11_Only_wilful_default_is_disputed(DisputeGround ground, bool disputed)
    {
        ProcedureOutcome outcome = Procedure.Dispute(ground, "birch", Opening, Calendar);

        Assert.Equal(disputed ? ProcedureDefinition.WilfulDefault : null, outcome.Procedure?.Definition);
        Assert.Equal(disputed ? [] : ["GV-206"], outcome.Findings.Select(finding => finding.Id));
        Assert.All(outcome.Findings, finding => Assert.Contains("no fault and no blame", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_definition_names_each_step_once()
    {
        ProcedureStep step = new("notice", "give notice", "anybody", 5);

        Assert.Contains("'notice' more than once", Assert.Throws<ArgumentException>(() => new ProcedureDefinition("x", "X", [step, step])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ProcedureDefinition("x", "X", []));
        Assert.Throws<ArgumentException>(() => new ProcedureDefinition(" ", "X", [step]));
        Assert.Throws<ArgumentException>(() => new ProcedureDefinition("x", " ", [step]));
        Assert.Throws<ArgumentException>(() => step with { WorkingDays = 0 });
        Assert.Throws<ArgumentException>(() => step with { Id = " " });
        Assert.Throws<ArgumentException>(() => step with { Name = " " });
        Assert.Throws<ArgumentException>(() => step with { Owner = " " });
        Assert.Equal(Procedure.Start(ProcedureDefinition.Exit, "birch", Opening, Calendar), Procedure.Start(ProcedureDefinition.Exit, "birch", Opening, Calendar));
    }
}
