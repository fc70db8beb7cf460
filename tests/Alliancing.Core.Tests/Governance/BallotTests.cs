using Alliancing.Governance;
using static Alliancing.Core.Tests.Governance.Room;

namespace Alliancing.Core.Tests.Governance;

/// <summary>Every ballot of up to four seats, against a second count.</summary>
public sealed class BallotTests
{
    private const string AllMarks = "+r0-.sR";

    private static readonly string[] UpToFour = [.. Enumerable.Range(0, 5).SelectMany(seats => Ballots.Of(seats, "+0-.s"))];

    public static TheoryData<bool, bool> Unanimities => new() { { false, false }, { true, false }, { false, true }, { true, true } };

    [Fact]
    public void Every_rule_counts_every_ballot_as_the_second_count_does()
    {
        foreach (DecisionRule rule in Rules.All)
        {
            foreach (string marks in UpToFour)
            {
                (DecisionOutcome, NotAgreedCause) counted = Ballots.Count(rule, marks);
                if (counted != NaiveCount.Of(rule, marks))
                    Assert.Fail($"{rule} on '{marks}': {counted} instead of {NaiveCount.Of(rule, marks)}");
            }
        }
    }

    [Theory, MemberData(nameof(Unanimities))]
    public void Every_ballot_of_up_to_four_seats_ends_as_the_second_count_says(bool standAside, bool hidden)
    {
        DecisionRule rule = DecisionRule.Unanimity(MatterClass.LeadershipTeam, standAside) with { DeemedAssent = new DeemedAssent(5), ResultsShown = hidden ? ResultsShown.AfterClose : ResultsShown.Always };
        for (int seats = 1; seats <= (hidden ? 2 : 4); seats++)
        {
            foreach (string marks in Ballots.Of(seats, AllMarks).Where(marks => marks != "R"))
            {
                DecisionReport report = Held(rule, marks).AsAt(Later(400) + Tick);
                if ((report.Outcome, report.Cause) != NaiveCount.Of(rule, marks))
                    Assert.Fail($"{marks}: {report.Outcome}, {report.Cause} instead of {NaiveCount.Of(rule, marks)}");
                Assert.Equal(report.IsAgreed ? DecisionStatus.Effective : DecisionStatus.Decided, report.Status);
                Assert.Equal(marks.Count(mark => mark == '.'), report.Unheard.Count);
            }
        }
    }

    [Fact]
    public void An_empty_electorate_decides_nothing()
    {
        Assert.Equal("GV-001", Assert.Single(Electorate.Evaluate([]).Findings).Id);
        Assert.Throws<GovernanceRefusedException>(() => Electorate.Of());
        foreach (DecisionRule rule in Rules.All)
            Assert.Equal(DecisionOutcome.Inquorate, Ballots.Count(rule, "").Outcome);
    }

    [Fact]
    public void What_would_change_it_does_change_it()
    {
        foreach (DecisionRule rule in new[] { Rule, StandAsideAllowed, DecisionRule.Majority(MatterClass.LeadershipTeam) })
        {
            foreach (string marks in Ballots.Of(3))
            {
                DecisionReport report = Marked(marks, rule, Of("a", "b", "c")).AfterClose();
                string[] named = [.. report.WouldChange.Where(line => line.StartsWith(report.Outcome == DecisionOutcome.Lapsed ? "It would have been agreed" : "It would be agreed", StringComparison.Ordinal))];
                Assert.Equal(report.IsAgreed ? 0 : 1, named.Length);
                if (report.IsAgreed)
                    continue;
                string[] seats = [.. new[] { "A", "B", "C" }.Where(name => named[0].Contains(name + " ", StringComparison.Ordinal) || named[0].Contains(name + ",", StringComparison.Ordinal))];
                bool any = seats.Length < 2 || named[0].Contains(" or ", StringComparison.Ordinal);
                if (any)
                    Assert.All(seats, seat => Assert.True(report.WhatIf(new PositionChange(Id(seat), Position.Assent)).IsAgreed, marks));
                else
                    Assert.True(report.WhatIf([.. seats.Select(seat => new PositionChange(Id(seat), Position.Assent))]).IsAgreed, marks);
            }
        }
    }

    private static ParticipantId Id(string name) => name.ToUpperInvariant() switch { "A" => "a", "B" => "b", _ => "c" };

    private static Decision Held(DecisionRule rule, string marks)
    {
        Electorate electorate = Seats(marks.Length);
        Decision decision = Draft(rule, electorate).GiveNotice(Opening, Opening);
        for (int n = 0; n < marks.Length; n++)
            decision = marks[n] == 's' ? decision.Apply(new NoticeProven(Opening, $"s{n + 1}", "receipt")) : decision;
        decision = decision.Open(Opening, new Deadline(Later(400)));
        for (int n = 0; n < marks.Length; n++)
        {
            if (marks[n] == 'R')
                decision = decision.Apply(new ConflictDeclared(Opening, $"s{n + 1}", "owns it")).Apply(new ConflictHandled(Opening, $"s{n + 1}", ConflictHandling.Recused, [$"s{((n + 1) % marks.Length) + 1}"], "paid"));
        }

        for (int n = 0; n < marks.Length; n++)
            decision = PositionFor(marks[n]) is { } position ? decision.Say($"s{n + 1}", position, Later(1)) : decision;
        return decision;
    }
}
