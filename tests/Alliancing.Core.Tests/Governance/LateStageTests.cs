using Alliancing.Governance;
using NodaTime;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance;

/// <summary>Ladder, ratification, rule changes and print where they meet.</summary>
public sealed class LateStageTests
{
    private static readonly LocalDate Change = new(2026, 4, 1);

    [Fact]
    public void A_refused_ratification_after_the_ladder_is_deadlocked_and_not_on_a_step()
    {
        Decision agreed = Marked("++++-", Rule with { Ladder = Ladder, Ratification = new Ratification(["a"], 10) })
            .Escalate("leadership team meeting", Later(3)).Assent("e", Later(4));
        Assert.Equal(["ratification by A by 2026-03-17 00:00 GMT"], agreed.AsAt(Later(4)).Unmet);

        DecisionReport refused = agreed.Apply(new RatificationRefused(Later(5), "a", "no money")).AsAt(Later(5));
        refused.Stands(DecisionOutcome.NotAgreed, DecisionStatus.Deadlocked, NotAgreedCause.RatificationRefused);
        Assert.Null(refused.Step);
        agreed.Apply(new RatificationRefused(Later(5), "a", "no money")).Refused(new PositionGiven(Later(6), "e", Dissent), "GV-024");
    }

    [Fact]
    public void A_ladder_step_does_not_stop_at_its_deadline_while_another_follows()
    {
        Decision meeting = Marked("++++-", Rule with { Ladder = Ladder }).Escalate("leadership team meeting", Later(3));

        Assert.Equal(DecisionStatus.Escalated, meeting.AsAt(Later(5000)).Status);
        Assert.Equal(DecisionOutcome.Unanimous, meeting.Assent("e", Later(5000)).AsAt(Later(5000)).Outcome);
        DecisionReport brief = Marked("++++-", Rule with { Ladder = [Ladder[0]] }).Escalate("leadership team meeting", Later(3)).AsAt(Later(5000));
        brief.Stands(DecisionOutcome.NotAgreed, DecisionStatus.Decided, NotAgreedCause.Dissent);
        Assert.Equal("leadership team meeting", brief.Step!.Name);
    }

    [Fact]
    public void Positions_move_while_it_climbs_and_the_count_follows()
    {
        Decision deadlocked = Marked("+++--", Rule with { Ladder = Ladder });

        Assert.Equal(NotAgreedCause.Dissent, deadlocked.Assent("d", Later(3)).AsAt(Later(3)).Cause);
        DecisionReport aside = deadlocked.Assent("d", Later(3)).StandAside("e", Later(4)).AsAt(Later(4));
        aside.Stands(DecisionOutcome.NotAgreed, DecisionStatus.Deadlocked, NotAgreedCause.StoodAside);
        Assert.Equal(DecisionOutcome.Unanimous, deadlocked.Assent("d", Later(3)).Apply(new SeatLeft(Later(4), "e", "exit")).AsAt(Later(4)).Outcome);
    }

    [Fact]
    public void A_rule_change_ends_the_rule_in_force_of_its_class_and_no_other()
    {
        DecisionRule ended = Rule with { To = new LocalDate(2025, 12, 31) };
        DecisionRule current = Rule with { Version = "2", From = new LocalDate(2026, 1, 1) };
        DecisionRule other = DecisionRule.Majority(MatterClass.Operational);
        RuleBook book = RuleBook.Create([ended, current, other]);
        DecisionReport adopted = Marked("+++++", matter: Matter(id: "rule-change")).AsAt(Later(2));

        RuleBook changed = book.Change(Rule with { Version = "3", From = Change }, adopted).Book!;
        Assert.Equal([new LocalDate(2025, 12, 31), new LocalDate(2026, 3, 31), null, null], changed.Rules.Select(rule => rule.To));
        Assert.Equal("GV-011", Assert.Single(changed.Change(Rule with { Version = "4", From = Change }, adopted).Findings).Id);
        Assert.Equal("GV-011", Assert.Single(changed.Change(Rule with { Version = "4", From = Change.PlusDays(-1) }, adopted).Findings).Id);
        Assert.Equal(book, RuleBook.Create([ended, current, other]));
    }

    [Fact]
    public void Nothing_of_nothing_is_no_quorum()
    {
        Assert.False(new Quorum(Rate.Zero).IsMet(0, 0));
        Assert.True(new Quorum(Rate.Zero).IsMet(0, 1));
        Assert.False(new Quorum(Rate.Zero, Comparison.MoreThan).IsMet(0, 1));
        Assert.True(new Quorum(Rate.Percent(50)).IsMet(1, 2));
        Assert.False(new Quorum(Rate.Percent(50), Comparison.MoreThan).IsMet(1, 2));
    }

    [Fact]
    public void The_print_names_the_unheard_only_after_the_close_and_says_when_the_deadline_moved()
    {
        Assert.DoesNotContain("Not heard:", Marked("++++.").AsAt(Later(2)).Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("Not heard:", Marked("+++++").AsAt(Later(2)).Explain(), StringComparison.Ordinal);
        DecisionRule extending = Rule with { LateExtension = new LateExtension(Duration.FromHours(1), Duration.FromHours(24)) };
        Assert.Contains("deadline 2026-03-10 17:00 GMT, moved once after a late deciding vote\n", Marked("++++.", extending).Assent("e", Close).AsAt(Close).Explain(), StringComparison.Ordinal);
        Assert.Contains("Outcome: undecided (4 of 5 eligible assent)\n", Marked("++++.").AsAt(Later(2)).Explain(), StringComparison.Ordinal);
        Assert.Contains("To look at:\n- Open a night team is one of the matters outside", Marked("+++++", DecisionRule.Unanimity(MatterClass.OutsideAlliance)).AsAt(Later(2)).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_taken_step_with_a_casting_vote_may_still_end_in_agreement()
    {
        LadderStep chair = new("independent chair", "the chair", 5, LadderPower.CastingVote);
        Decision step = Marked("++++-", Rule with { Ladder = [chair] }).Escalate("independent chair", Later(3));

        step.Assent("e", Later(4)).AsAt(Later(4)).Stands(DecisionOutcome.Unanimous, DecisionStatus.Effective);
        step.Apply(new StepDecided(Later(4), Adopted: false, "the worse case")).Refused(new PositionGiven(Later(5), "e", Position.Assent), "GV-024", "not agreed");
        Assert.Equal([new NextStep("nothing: the status quo stands", "nobody", null)], step.Apply(new StepDecided(Later(4), Adopted: false, "the worse case")).AsAt(Later(4)).Next);
    }
}
