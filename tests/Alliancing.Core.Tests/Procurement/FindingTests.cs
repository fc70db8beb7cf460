using System.Reflection;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Core.Tests.RiskShare;
using Alliancing.Performance;
using Alliancing.Procurement;
using static Alliancing.Core.Tests.Procurement.Given;

namespace Alliancing.Core.Tests.Procurement;

public sealed class FindingTests
{
    private static readonly PreferredRules Rules = Individual.Strategy.Preferred;
    private static readonly Tender Restricted = Individual.With(s => s with { Procedure = ProcurementProcedure.Restricted, Invited = ["alder", "birch", "cedar", "dogwood"] });
    private static readonly Tender Differing = Individual.Rescored("a", "quality", 7, "nurse");
    private static readonly Tender Moderated = Differing with { Moderated = [new("a", "quality", 8, "better evidence")] };

    private static readonly FindingCase[] Cases =
    [
        Case("PR-001", "tender", ["id or name is blank"], Individual with { Id = "" }, Individual),
        Case("PR-001", "tender", ["id or name is blank"], Individual with { Name = " " }, Individual),
        Case("PR-002", "strategy.preferred", ["has 0 to 3 members"], Wanting(Rules with { AtLeast = 0 }), Wanting(Rules with { AtLeast = 1 })),
        Case("PR-002", "strategy.preferred", ["has 3 to 2 members"], Wanting(Rules with { AtLeast = 3, AtMost = 2 }), Wanting(Rules with { AtLeast = 3, AtMost = 3 })),
        Case("PR-003", "strategy.preferred.sizes[small]", ["at least 0 of size small"], Wanting(Rules with { Sizes = [new(OrganisationSize.Small, 0)] }), Wanting(Rules with { Sizes = [new(OrganisationSize.Small, 1)] })),
        Case("PR-003", "strategy.preferred.sizes[unstated]", ["size unstated"], Wanting(Rules with { Sizes = [new(OrganisationSize.Unstated, 1)] }), Wanting(Rules with { Sizes = [new(OrganisationSize.Medium, 1)] })),
        Case("PR-004", "strategy.preferred.sizes", ["ask for 4 members, and the set has at most 3"], Wanting(Rules with { Sizes = [new(OrganisationSize.Small, 2), new(OrganisationSize.Large, 2)] }), Wanting(Rules with { Sizes = [new(OrganisationSize.Small, 2), new(OrganisationSize.Large, 1)] })),
        Case("PR-005", "strategy.tieBreak", ["no criterion 'cost'", "Known are quality, innovation"], Individual.With(s => s with { TieBreak = ["cost"] }), Individual.With(s => s with { TieBreak = ["quality"] })),
        Case("PR-006", "evaluators", ["no evaluators"], Individual with { Evaluators = [], Scores = [] }, Individual),
        Case("PR-007", "bids", ["no bids"], Individual with { Bids = [], Scores = [] }, Individual),
        Case("PR-008", "bidders[alder]", ["'alder' stands 2 times"], Individual with { Bidders = [.. Bidders, Bidders[0]] }, Individual),
        Case("PR-008", "bids[b]", ["'b' stands 2 times"], Individual with { Bids = [.. Individual.Bids.Take(3), Bid.Of("b", "dogwood")] }, Individual),
        Case("PR-008", "evaluators[chair]", ["'chair' stands 2 times"], Individual with { Evaluators = ["chair", "nurse", "chair"] }, Individual),
        Case("PR-008", "strategy.preferred.sizes[small]", ["'small' stands 2 times"], Wanting(Rules with { Sizes = [new(OrganisationSize.Small, 1), new(OrganisationSize.Small, 1)] }), Wanting(Rules with { Sizes = [new(OrganisationSize.Small, 2)] })),
        Case("PR-009", "bids[d]", ["has no members"], Individual with { Bids = [.. Individual.Bids.Take(3), new("d", [])] }, Individual),
        Case("PR-010", "bids[y].members[cedar]", ["'cedar' stands 2 times in one bid"], Groups with { Bids = [Groups.Bids[0], Bid.Jointly("y", "cedar", "cedar")] }, Groups),
        Case("PR-011", "bids[y].members[elm]", ["no bidder 'elm'", "Known are alder, birch, cedar, dogwood"], Groups with { Bids = [Groups.Bids[0], Bid.Jointly("y", "cedar", "elm")] }, Groups),
        Case("PR-012", "bids[d]", ["has 2 members, and bids are individual"], Individual with { Bids = [.. Individual.Bids.Take(3), Bid.Jointly("d", "dogwood", "cedar")] }, Individual),
        Case("PR-012", "bids[y]", ["'cedar' bids alone, and bids are of groups"], Groups with { Bids = [Groups.Bids[0], Bid.Of("y", "cedar")] }, Groups with { Strategy = Groups.Strategy with { Mode = BidMode.Either }, Bids = [Groups.Bids[0], Bid.Of("y", "cedar")] }),
        Case("PR-013", "bids[d].members[dogwood]", ["'dogwood' is not invited. Invited are alder, birch, cedar."], Restricted.With(s => s with { Invited = ["alder", "birch", "cedar"] }), Restricted),
        Case("PR-014", "bids[x].members", ["shares of the work are 50 %, 49 %, in all 99 %"], Shared(50, 49), Shared(50, 50)),
        Case("PR-014", "bids[x].members", ["100 %, 0 %"], Shared(100, 0), Shared(50, 50)),
        Case("PR-015", "bids[x].members", ["some members have a share of the work and some have none"], Shared(100, null), Shared(null, null)),
        Case("PR-016", "bidders[cedar]", ["'cedar' has several individual bids: c, d"], Individual with { Bids = [.. Individual.Bids.Take(3), Bid.Of("d", "cedar")] }, Individual),
        Case("PR-017", "scores[16].bid", ["no bid 'z'", "Known are a, b, c, d"], Adding(new("z", "chair", "quality", 5)), Individual),
        Case("PR-017", "scores[16].evaluator", ["no evaluator 'clerk'", "Known are chair, nurse"], Adding(new("a", "clerk", "quality", 8)), Individual),
        Case("PR-017", "scores[16].criterion", ["no criterion 'cost'"], Adding(new("a", "chair", "cost", 5)), Individual),
        Case("PR-017", "moderated[0].bid", ["no bid 'z'"], Individual with { Moderated = [new("z", "quality", 5, "why")] }, Individual),
        Case("PR-017", "moderated[0].criterion", ["no criterion 'cost'"], Individual with { Moderated = [new("a", "cost", 5, "why")] }, Individual),
        Case("PR-018", "scores[16]", ["'chair' scores 'quality' of bid 'a' a second time"], Adding(new("a", "chair", "quality", 8)), Individual),
        Case("PR-018", "moderated[1]", ["'quality' of bid 'a' is moderated a second time"], Moderated with { Moderated = [.. Moderated.Moderated, .. Moderated.Moderated] }, Moderated),
        Case("PR-019", "scores[0].score", ["the score is 11. Scores run from 0 to 10"], Moderated.Rescored("a", "quality", 11, "chair"), Moderated.Rescored("a", "quality", 10, "chair")),
        Case("PR-019", "moderated[0].score", ["the score is 7.5. Scores have at most 0 decimals"], Moderated with { Moderated = [new("a", "quality", 7.5m, "why")] }, Moderated),
        Case("PR-020", "bids[a].criteria[quality]", ["'chair' gave no score"], Individual with { Scores = [.. Individual.Scores.Skip(1)] }, Individual),
        Case("PR-021", "bids[a].criteria[quality]", ["from 7 to 8, and no moderated score stands", "not averaged"], Differing, Moderated),
        Case("PR-022", "moderated[0].reason", ["the reason is blank"], Moderated with { Moderated = [new("a", "quality", 8, " ")] }, Moderated),
        Case("PR-023", "bids", ["there are 25 bids", "At most 24"], Many(25), Many(24)),
        Case("PR-024", "strategy.invited", ["nobody is invited"], Restricted.With(s => s with { Invited = [] }), Restricted),

        Case("PR-030", "bids", ["'a' is the only bid"], First(1), First(2)),
        Case("PR-031", "bids", ["'a' is the only bid that passes every minimum"], Scored(Individual, 8, 4, 4, 4), Scored(Individual, 8, 5, 4, 4)),
        Case("PR-032", "bidders[alder]", ["'alder' is a member of every group"], Pairs(("alder", "birch"), ("alder", "cedar")), Pairs(("alder", "birch"), ("dogwood", "cedar"))),
        Case("PR-033", "bids[y]", ["every bidder is a member of this group"], Overlapping(4), Overlapping(3)),
        Case("PR-034", "bids[x].members[alder]", ["'alder' does 51 % of the work, more than 50 %"], Shared(51, 49), Shared(50, 50)),
        Case("PR-035", "strategy.preferred", ["every member of the preferred set is small"], Sized(OrganisationSize.Small), Sized(OrganisationSize.Unstated)),
        Case("PR-036", "bids", ["there are 4 bids, more than 3"], Individual.With(s => s with { Warnings = new() { MostBids = 3 } }), Individual.With(s => s with { Warnings = new() { MostBids = 4 } })),
        Case("PR-037", "bids[a].criteria[quality]", ["run from 2 to 8, further apart than 5"], Spread(2), Spread(3)),
        Case("PR-037", "bids[a].criteria[quality]", ["further apart than 1"], Spread(6).With(s => s with { Warnings = new() { WidestSpread = 1 } }), Spread(6).With(s => s with { Warnings = new() { WidestSpread = 2 } })),
        Case("PR-038", "bids[a].criteria[quality]", ["the moderated score 9 lies outside what the evaluators gave, 7 to 8"], Moderated with { Moderated = [new("a", "quality", 9, "why")] }, Moderated),
        Case("PR-038", "bids[a].criteria[quality]", ["the moderated score 6 lies outside"], Moderated with { Moderated = [new("a", "quality", 6, "why")] }, Moderated with { Moderated = [new("a", "quality", 7, "why")] }),
        Case("PR-039", "strategy.preferred", ["no bids that pass every minimum make 3 to 3 members"], Scored(Wanting(new(3, 3)), 8, 7, 4, 4), Scored(Wanting(new(3, 3)), 8, 7, 6, 4)),
        Case("PR-040", "bids[c]", ["level with 'b' in the preferred set, and is not taken"], Scored(Wanting(new(1, 2)), 8, 7, 7, 6), Scored(Wanting(new(1, 2)), 8, 7, 6, 6)),
    ];

    public static TheoryData<int> Rows() => [.. Enumerable.Range(0, Cases.Length)];

    [Theory, MemberData(nameof(Rows))]
    public void Finding_fires_once_and_is_silent_when_repaired(int row)
    {
        FindingCase @case = Cases[row];

        Finding[] findings = [.. @case.Bad()];
        Assert.True(findings.Count(f => f.Id == @case.Id) == 1, $"{@case}\n{string.Join('\n', findings.Select(f => f.ToString()))}");
        Finding finding = findings.Single(f => f.Id == @case.Id);
        Assert.Equal((@case.Path, Warns(@case.Id) ? Severity.Warning : Severity.Error), (finding.Path, finding.Severity));
        Assert.All(@case.Words, words => Assert.Contains(words, finding.Message, StringComparison.Ordinal));
        Assert.True(!@case.Repaired().Any(f => Warns(@case.Id) ? f.Id == @case.Id : f.Severity == Severity.Error), $"{@case}\n{string.Join('\n', @case.Repaired())}");
    }

    [Fact]
    public void Every_id_has_a_case() => Assert.Equal(
        typeof(TenderFindings).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Cases.Select(c => c.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Messages_as_they_read()
    {
        Finding[] findings = [.. Cases.SelectMany(c => c.Bad())];

        Golden.Match(string.Join('\n', findings.Select(f => f.ToString()).Distinct()), "tests/Alliancing.Core.Tests/Procurement/findings.golden.txt");
        Assert.All(findings, f => Assert.EndsWith(".", f.Message, StringComparison.Ordinal));
        Assert.All(findings, f => Assert.DoesNotContain("..", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Weights_that_do_not_add_up_are_found_with_the_place_in_the_tender()
    {
        Tender bad = Individual.With(s => s with { Criteria = new([new("quality", "Quality", Rate.Percent(60)), new("innovation", "Innovation", Rate.Percent(30))], 10) });

        Finding finding = Assert.Single(bad.Findings());

        Assert.Equal(("PF-007", "strategy.criteria.criteria"), (finding.Id, finding.Path));
        Assert.Contains("give the missing 10 %", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once_and_scores_wait_for_a_strategy_that_holds_together()
    {
        Tender bad = Individual.With(s => s with { Preferred = new(0, 0), TieBreak = ["cost"] }) with { Name = "", Bids = [Bid.Of("a", "elm")] };

        Assert.Equal(["PR-001", "PR-002", "PR-005", "PR-011"], bad.Findings().Select(f => f.Id));
    }

    [Fact]
    public void Tenders_to_begin_with_have_no_findings()
    {
        Assert.Empty(Individual.Findings());
        Assert.Empty(Groups.Findings());
        Assert.Empty(Restricted.Findings());
        Assert.Empty(Individual.With(s => s with { Invited = ["alder"] }).Findings());
    }

    [Fact]
    public void Warnings_keep_to_their_bounds()
    {
        Assert.Equal(["PR-030"], First(1).Findings().Select(f => f.Id));
        Assert.Equal(["PR-039"], Scored(Individual, 4, 4, 4, 4).Findings().Select(f => f.Id));
        Assert.Equal(["PR-031"], Scored(Individual with { Bidders = Sized(OrganisationSize.Small).Bidders }, 8, 4, 4, 4).Findings().Select(f => f.Id));
        Assert.Empty(Scored(Groups.With(s => s with { Mode = BidMode.Either }) with { Bids = [Groups.Bids[0], Bid.Of("y", "cedar")] }, 8, 7).Findings());
        Assert.Empty(Many(24).With(s => s with { Mode = BidMode.Individual, Preferred = new(24, 24) }).Findings());
        Assert.DoesNotContain(Many(25).With(s => s with { Mode = BidMode.Individual }).Findings(), f => f.Id == "PR-023");
        Assert.Equal([("PR-035", "every member of the preferred set is large. Consider a rule on sizes."), ("PR-035", "every member of the preferred set is medium. Consider a rule on sizes."), ("PR-035", "every member of the preferred set is micro. Consider a rule on sizes.")],
            new[] { OrganisationSize.Large, OrganisationSize.Medium, OrganisationSize.Micro }.SelectMany(s => Sized(s).Findings()).Select(f => (f.Id, f.Message)));
    }

    [Fact]
    public void A_group_may_share_a_member_with_another_and_an_individual_bid_stands_beside_its_group()
    {
        Tender either = Scored(Groups.With(s => s with { Mode = BidMode.Either }) with { Bids = [Groups.Bids[0], Bid.Of("y", "alder"), Bid.Of("z", "alder")] }, 8, 7, 6);

        Assert.Empty(either.Findings());
        Assert.Equal(["PR-012", "PR-016"], either.With(s => s with { Mode = BidMode.Individual }).Findings().Select(f => f.Id));
    }

    [Fact]
    public void The_twin_throws_with_the_same_findings()
    {
        var refused = Assert.Throws<TenderRefusedException>(() => new BidEvaluator().Rank(Differing));

        Assert.Equal(Differing.Findings(), refused.Findings);
        Assert.StartsWith("The evaluation of the tender is refused:\n  PR-021", refused.Message, StringComparison.Ordinal);
        Assert.Null(new BidEvaluator().Evaluate(Differing).Evaluation);
        Assert.Throws<ArgumentNullException>(() => new BidEvaluator().Evaluate(null!));
        var cause = new InvalidOperationException("cause");
        Assert.Equal(("m", cause, 0), (new TenderRefusedException("m", cause).Message, new TenderRefusedException("m", cause).InnerException, new TenderRefusedException("m").Findings.Count));
        Assert.Empty(new TenderRefusedException().Findings);
        Assert.Empty(new TenderRefusedException("m", cause).Findings);
    }

    private static bool Warns(string id) => string.CompareOrdinal(id, "PR-030") >= 0;

    private static FindingCase Case(string id, string path, string[] words, Tender bad, Tender repaired) => new(id, path, words, () => bad.Findings(), () => repaired.Findings());

    private static Tender Wanting(PreferredRules rules) => Individual.With(s => s with { Preferred = rules });

    private static Tender Adding(EvaluatorScore score) => Individual with { Scores = [.. Individual.Scores, score] };

    private static Tender Shared(int? alder, int? birch) => Groups with { Bids = [new("x", [new("alder", alder is { } a ? Rate.Percent(a) : null), new("birch", birch is { } b ? Rate.Percent(b) : null)]), Groups.Bids[1]] };

    private static Tender Many(int bids) => Scored(
        Individual with
        {
            Strategy = Individual.Strategy with { Mode = BidMode.Either, Warnings = new() { MostBids = 100 } },
            Bidders = [.. Enumerable.Range(0, bids).Select(i => new Bidder(FormattableString.Invariant($"b{i}"), "B"))],
            Bids = [.. Enumerable.Range(0, bids).Select(i => Bid.Of(FormattableString.Invariant($"x{i}"), FormattableString.Invariant($"b{i}")))],
        },
        [.. Enumerable.Repeat(5m, bids)]);

    private static Tender First(int bids) => Scored(Individual with { Bids = [.. Individual.Bids.Take(bids)] }, 8, 7);

    private static Tender Pairs(params ReadOnlySpan<(string One, string Two)> pairs)
    {
        var bids = new List<Bid>();
        foreach ((string one, string two) in pairs)
            bids.Add(Bid.Jointly(FormattableString.Invariant($"g{bids.Count}"), one, two));
        return Scored(Groups with { Bids = [.. bids] }, 8, 7);
    }

    private static Tender Overlapping(int members) => Scored(
        Groups with { Bids = [Groups.Bids[0], new("y", [.. Bidders.Take(members).Select(b => new BidMember(b.Id))])] },
        8, 7).With(s => s with { Preferred = new(1, 4) });

    private static Tender Sized(OrganisationSize size) => Individual with { Bidders = [.. Bidders.Select(b => b with { Size = size })] };

    private static Tender Spread(decimal nurse) => Individual.Rescored("a", "quality", nurse, "nurse") with { Moderated = [new("a", "quality", 8, "why")] };
}
