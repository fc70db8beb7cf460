using System.Globalization;
using System.Text;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.RiskShare;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class TermsTextTests
{
    private const string Folder = "tests/Alliancing.Core.Tests/RiskShare/Golden/";

    private static readonly RateExpression Quality = RateExpression.Linear(Driver.Score("quality"));

    /// <summary>Every stage, level, rate, criterion, split and destination at least once.</summary>
    private static RiskShareSchedule Rich()
    {
        RateExpression msr = RateExpression.Table(Driver.Quantity("people"), [new TablePoint(5_000, 0.039m), new TablePoint(5_999, 0.036m)]);
        RateExpression grade = RateExpression.Pick("grade", [new PickCase("good", Pc(60)), new PickCase("fair", Pc(50))], Pc(40));
        RateExpression price = RateExpression.Table(Driver.Quantity("days"), [new TablePoint(0, 200), new TablePoint(30, 250)], Interpolation.Step, TableEnds.Hold);
        RateExpression factor = RateExpression.Linear(Driver.Score("quality"), 1, -0.005m, 0.9m, 1.1m);
        Destination shared = To.Reserve("pot", Pounds(5)).Then(To.Payee("regulator", Level.Of(Pc(1), Basis.Variance))).Then(To.CarriedForward);
        Criterion criterion = Criterion.All(
            Criterion.Fact("accepted"),
            Criterion.Any(Criterion.Fact("grade", "good"), Criterion.Not(Criterion.Rate(Quality, Comparison.Below, Number(5)))),
            Criterion.Money(Level.Whole(Basis.Actual), Comparison.AtMost, Pounds(5_000)),
            Criterion.Rate(Quality, Comparison.Above, Number(-50)),
            Criterion.Money(Level.Whole(Basis.Actual), Comparison.AtLeast, Level.Of(Number(2), Basis.Money)));
        var cost = new Component(
            "cost",
            new SavingMeasure(),
            [
                new Threshold(Level.Of(msr, Basis.Target), To.Owner, [Curve.Flat(Pc(20), To.Owner), Split.Equally(Side.Provider)]).UnderClause("8.1"),
                new Condition(criterion, To.Residual).UnderClause("8.2"),
                new Deductible(OfTarget(1), To.Owner).UnderClause("8.3"),
                Limit.Side(Level.LowerOf(OfTarget(50), Pounds(900)), To.Owner),
                new Curve(
                    [
                        new Band(RateExpression.Sum([Pc(50), RateExpression.Product(Quality, Pc(0.1m))], 0, 1), Pc(10)),
                        new Band(grade, Pc(20)),
                        new Band(Pc(30), Pc(50), Pc(25)),
                        new Band(Pc(10), Pc(95), Of: Basis.Actual),
                    ],
                    To.Owner,
                    Origin: BandOrigin.Edge,
                    Uncovered: To.Residual).UnderClause("8.4"),
                new Modifier(factor, Account.Owner),
                Levy.Of(Pc(2), To.Payee("regulator")),
                Levy.UpTo(Pounds(1), To.Participant("cedar")),
                new Reserve("pot", Level.Of(Pc(10), Basis.Amount)),
                new Reserve("pot", Pounds(2), ReserveMovement.FromReserve),
                Limit.Floor(Level.HigherOf(Pounds(3), OfTarget(0.1m)), Account.Owner),
                new Waterfall(
                [
                    new Tranche(SplitRule.Shares(("alder", Rate.One)), InAll: Pounds(4), Clause: "9.1"),
                    new Tranche(Basis.Fee, Side.Provider, Each: Level.Whole(Basis.Fee), Clause: "9.2"),
                    new Tranche(SplitRule.Claims(ClaimsRule.Talmud, Basis.Named("claims")), Side.Provider),
                ],
                To.Of(Account.Group("team"))).UnderClause("9"),
                new Split(SplitRule.Product(Basis.Fee, Basis.Activity), Recipients.Of("alder", "birch"), Account.Group("team")),
                new Limit(Level.Of(Pc(300), Basis.Fee), To.ParticipantsWithHeadroom(Basis.Volume).Then(shared), Each: Side.Provider),
                new Limit(AtLeast: Pounds(2), From: Account.CarriedForward, Each: Recipients.Of("birch")),
            ],
            [],
            Portion: Pc(80),
            Name: "Cost share");
        return Schedule(
            cost,
            Component.Excess(
                "activity",
                [Curve.Flat(Pc(75), To.Owner), new Split(SplitRule.Claims(ClaimsRule.Proportional, Basis.Fee), Side.Provider, Rest: To.Owner)],
                [Curve.Marginal(Basis.Money, To.Owner, new Band(Pc(50), Number(10)), Band.Beyond(Rate.Zero)), new Split(SplitRule.Claims(ClaimsRule.EqualLosses, Basis.Fee), Side.Provider, Rest: To.Owner)]),
            Component.Pool("pool", new ScoreMeasure(Quality, 100, Pounds(20), OfTarget(1)), [new Split(SplitRule.Claims(ClaimsRule.EqualAwards, Basis.Fee), Side.Provider, Rest: To.Owner)], [Shares]),
            Component.Quantity("early", new QuantityMeasure("days", 40, QuantityDirection.BelowBase, price), [Shares], [Shares]),
            Component.Quantity("late", new QuantityMeasure("days", 30, QuantityDirection.AboveBase, Number(5)), [], [AllToAlder])) with
        {
            Owners = Basis.Contribution,
            Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee, "7.1"), new Entitlement(LineCategory.ReimbursedCost, Basis.Named("spent"))],
            Closing =
            [
                new ClosingClamp(Side.Provider, Account.Owner, Level.Of(Pc(250), Basis.Fee), new SignedLevel(Level.Whole(Basis.Fee), Negative: true), Components: ["cost", "pool"], Categories: [LineCategory.Share], Clause: "10"),
                new ClosingClamp(Recipients.Of("group:team"), Account.Residual, AtLeast: Pounds(1), Together: true),
            ],
        };
    }

    private static Outturn Year1() => (Outturn(1_000, 700) with { AsAt = new LocalDate(2026, 6, 30) })
        .With(Basis.Fee, ("alder", 20), ("birch", 10), ("cedar", 5))
        .With(Basis.Activity, ("alder", 3), ("birch", 7))
        .With(Basis.Volume, ("alder", 3), ("birch", 7), ("cedar", 1))
        .With(Basis.Named("claims"), ("alder", 10), ("birch", 20), ("cedar", 30))
        .With(Basis.Named("spent"), ("alder", 100))
        .With(Basis.Contribution, ("council", 1))
        .WithScore("quality", 20)
        .WithQuantity("people", 5_333)
        .WithQuantity("days", 35)
        .WithFact("accepted", true)
        .WithFact("grade", "fair");

    internal static Settlement RichYear1() => Rich().Settle(Year1());

    [Fact]
    public void Terms_print_as_clauses() => Golden.Match(RiskShareTerms.Create(Rich()).ToString(), Folder + "terms.txt");

    [Fact]
    public void A_settlement_explains_itself()
    {
        Settlement settlement = Rich().Settle(Year1());

        Golden.Match(Text(settlement), Folder + "trace.txt");
    }

    [Fact]
    public void A_settlement_without_its_trace_is_the_same()
    {
        Settlement traced = Rich().Settle(Year1());
        Settlement silent = new RiskShareCalculator().Settle(RiskShareTerms.Create(Rich()), Year1(), new SettlementOptions { Trace = false });

        Assert.NotNull(traced.Trace);
        Assert.Null(silent.Trace);
        Assert.Equal(traced, silent);
        Assert.Equal(traced.GetHashCode(), silent.GetHashCode());
    }

    [Fact]
    public void Other_words_of_terms()
    {
        Assert.Equal("by grade: good 50 %", RateExpression.Pick("grade", [new PickCase("good", Pc(50))]).ToString());
        Assert.Equal("11", Number(11).ToString());
        Assert.Equal("1000 %", Number(10).ToString());
        Assert.Equal("-1000 %", Number(-10).ToString());
        Assert.Equal("-10.5", Number(-10.5m).ToString());
        Assert.Equal("(0 + 1 · quantity:days, at least 0)", RateExpression.Linear(Driver.Quantity("days"), min: 0).ToString());
        Assert.Equal("(0 + 1 · quantity:days, at most 2)", RateExpression.Linear(Driver.Quantity("days"), max: 2).ToString());
        Assert.Equal("(1 + 1 · quantity:days)", RateExpression.Linear(Driver.Quantity("days"), 1).ToString());
        Assert.Equal("(0 + 2 · quantity:days)", RateExpression.Linear(Driver.Quantity("days"), slope: 2).ToString());
        Assert.Equal("days less 1.5, times 3 in money", new QuantityMeasure("days", 1.5m, QuantityDirection.AboveBase, Number(3)).ToString());
        Assert.Equal("target less actual of 'north'", new SavingMeasure("north").ToString());
        Assert.Equal("target less actual", new SavingMeasure().ToString());
        Assert.Equal("actual less base of 'north'", new ExcessMeasure("north").ToString());
        Assert.Equal("actual less base", new ExcessMeasure().ToString());
        Assert.Equal("(50 %)", RateExpression.Sum([Pc(50)]).ToString());
        Assert.Equal("The amount is at least £1.00; the shortfall comes from nobody.", new Limit(AtLeast: Pounds(1)).ToString());
        Assert.Equal("group:team is", Account.Group("team") + " is");
        Assert.Equal("The amount is split equally.", new Split(Basis.Equal).ToString());
        Assert.Equal("alder, birch, owner", Recipients.Of("alder", "birch", "owner").ToString());
        Assert.Equal("Up to £3.00 is for reserve 'pot'.", new Reserve("pot", Pounds(3)).ToString());
    }

    [Fact]
    public void Terms_are_what_their_schedule_says()
    {
        RiskShareSchedule schedule = Rich() with { Version = "2", From = new LocalDate(2025, 1, 1), To = new LocalDate(2027, 1, 1) };
        RiskShareTerms terms = RiskShareTerms.Create(schedule);

        Assert.Equal(("riverside", "2", new LocalDate(2025, 1, 1), new LocalDate(2027, 1, 1)), (terms.Agreement, terms.Version, terms.From, terms.To));
        Assert.Equal((Currency.Gbp, schedule.Participants, schedule.Components), (terms.Currency, terms.Participants, terms.Components));
        Assert.Equal("RS-012", Assert.Single(terms.Warnings).Id);
        Assert.Equal(terms, RiskShareTerms.Create(schedule));
        Assert.Equal(terms.GetHashCode(), RiskShareTerms.Create(schedule).GetHashCode());
        Assert.False(terms.Equals(null));
        Assert.False(terms.Equals((object)"terms"));
        Assert.NotEqual(terms, RiskShareTerms.Create(schedule with { Version = "3" }));
        Assert.Equal(RiskShareTerms.Create("riverside", Currency.Gbp, People, Cost(Shares)), RiskShareTerms.Create(new RiskShareSchedule { Agreement = "riverside", Participants = People, Components = [Cost(Shares)] }));
    }

    [Fact]
    public void A_settlement_can_be_asked_by_account_and_participant()
    {
        Settlement settlement = Both(Shares).Settle(Variance(10));

        Assert.Equal(Money.Pounds(5), settlement["alder"].Due);
        Assert.Equal(Money.Pounds(5), settlement[Account.Of("alder")].Due);
        Assert.Empty(settlement[Account.Payee("regulator")].Lines);
        Assert.Contains("Known are council, alder, birch, cedar.", Assert.Throws<KeyNotFoundException>(() => settlement["willow"]).Message, StringComparison.Ordinal);
        Assert.Equal(("riverside", "1", Year, Currency.Gbp), (settlement.Agreement, settlement.Version, settlement.Period, settlement.Currency));
        Assert.Equal(People, settlement.Participants);
        Assert.NotEqual(settlement, settlement with { Components = [] });
        Assert.NotEqual(settlement, settlement with { Lines = [] });
        Assert.NotEqual(settlement, settlement with { Findings = [Finding.Warning("a", "b", "c")] });
        Assert.Equal(settlement, settlement with { Trace = null });
        Assert.False(settlement.Equals(null));
    }

    private static string Text(Settlement settlement)
    {
        var text = new StringBuilder();
        foreach (SettlementLine line in settlement.Lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"{line.Source} {line.Category} {line.Account} {line.Amount} {line.Exact} [{string.Join(", ", line.Clauses)}]\n");
        }

        foreach (Finding finding in settlement.Findings)
        {
            text.Append(finding).Append('\n');
        }

        Trace trace = settlement.Trace!;
        text.Append(CultureInfo.InvariantCulture, $"trace of {trace.Agreement} {trace.Version} {trace.AsAt:uuuu-MM-dd} {trace.Currency.Code}\n");
        foreach (TraceNode node in trace.Nodes)
        {
            Append(text, node, string.Empty);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, TraceNode node, string indent)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}{node.Id} · {node.Rule} · {node.Statement}{(node.Clause is null ? "" : $" [clause {node.Clause}]")}\n");
        foreach (TraceInput input in node.Inputs)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}    reads {input.Name} = {input.Value} ({input.Source})\n");
        }

        foreach (TraceParameter parameter in node.Parameters)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}    takes {parameter.Name} = {parameter.Value} ({parameter.Source})\n");
        }

        foreach (TraceNode working in node.Workings)
        {
            Append(text, working, indent + "    ");
        }

        foreach (TraceAlternative alternative in node.Alternatives)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}    {(alternative.Applied ? "yes" : "no ")} {alternative.Text}\n");
        }

        foreach (TracePosting posting in node.Postings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}    posts {posting.From} → {posting.To} {posting.Amount}\n");
        }

        foreach (TraceNode child in node.Children)
        {
            Append(text, child, indent + "  ");
        }

        text.Append(CultureInfo.InvariantCulture, $"{indent}    = {node.Result}{(node.Rounded is { } rounded ? $" → {rounded}" : "")}\n");
    }
}
