using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.RiskShare.Bridges;

public sealed class SettlementBridgeTests
{
    private static readonly RiskShareCalculator Calculator = new();

    private static readonly ValueList<Participant> People =
        [Participant.Owner("council", "Riverside Council"), Participant.Provider("alder", "Alder Care"), Participant.Provider("birch", "Birch Health")];

    private static readonly RiskShareSchedule Schedule = new()
    {
        Agreement = "riverside",
        Participants = People,
        Scores = [new ScoreScale("quality", 0, 100)],
        Components =
        [
            Component.Saving(
                "cost",
                gain: [Curve.Flat(Rate.Percent(50), To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)],
                pain: [Curve.Flat(Rate.Percent(40), To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)]),
            Component.Pool(
                "pool",
                new ScoreMeasure(RateExpression.Linear(Driver.Score("quality")), 100, Level.Amount(Money.Pounds(20)), Level.Amount(Money.Pounds(20))),
                gain: [Split.Equally(Recipients.Providers)],
                pain: []),
        ],
    };

    private static readonly Outturn July = Happened(ReportingPeriod.Month(2025, 7), target: 1_000, actual: 900, quality: 50, alder: 60, birch: 40);

    private static readonly Outturn August = Happened(ReportingPeriod.Month(2025, 8), target: 1_100, actual: 950, quality: 80, alder: 30, birch: 70);

    [Fact]
    public void Two_settlements_of_one_period_are_told_apart_by_day_then_by_actual_then_by_order()
    {
        string Heading(Outturn before, Outturn after) => SettlementBridge.Between(Settled(Schedule, before), Settled(Schedule, after)).ToText().Split('\n')[0];
        LocalDate day = new(2025, 8, 5);

        Assert.EndsWith("2025-07-01 to 2025-07-31 (version 1, as at 2025-09-05) against 2025-07-01 to 2025-07-31 (version 1, as at 2025-08-05)", Heading(July with { AsAt = day }, July with { AsAt = day.PlusMonths(1) }), StringComparison.Ordinal);
        Assert.EndsWith("2025-07-01 to 2025-07-31 (version 1, as at 2025-08-05) against 2025-07-01 to 2025-07-31 (version 1, no date)", Heading(July, July with { AsAt = day }), StringComparison.Ordinal);
        Assert.EndsWith("(version 1, actual £910.00) against 2025-07-01 to 2025-07-31 (version 1, actual £900.00)", Heading(July, July with { Actual = Money.Pounds(910) }), StringComparison.Ordinal);
        Assert.EndsWith("(version 1, the later) against 2025-07-01 to 2025-07-31 (version 1, the earlier)", Heading(July, July with { Target = Money.Pounds(1_001) }), StringComparison.Ordinal);
        Assert.EndsWith("2025-08-01 to 2025-08-31 (version 1) against 2025-07-01 to 2025-07-31 (version 1)", Heading(July, August), StringComparison.Ordinal);
    }

    [Fact]
    public void The_steps_of_a_bridge_are_the_pounds_worked_by_hand()
    {
        // Before: V 100, half shared 60:40, pool 10. Target: V 200. Cost: V 150. Score: pool 16. Parameters: 75 at 30:70. Terms: the same.
        var bridge = SettlementBridge.Between(Settled(Schedule, July), Settled(Schedule, August));

        Assert.Equal([35, 30, -15, 3, -22.50m, 0, 30.50m], Whole(bridge["alder"]).Select(m => m.Amount));
        Assert.Equal([25, 20, -10, 3, 22.50m, 0, 60.50m], Whole(bridge["birch"]).Select(m => m.Amount));
        Assert.Equal([40, 50, -25, -6, 0, 0, 59], Whole(bridge["council"]).Select(m => m.Amount));
    }

    [Theory]
    [InlineData(BridgeGroup.Target)]
    [InlineData(BridgeGroup.Cost)]
    [InlineData(BridgeGroup.Score)]
    [InlineData(BridgeGroup.Parameters)]
    [InlineData(BridgeGroup.Terms)]
    public void A_group_that_alone_differs_alone_moves(BridgeGroup group)
    {
        Settlement before = Settled(Schedule, July);
        Settlement after = group switch
        {
            BridgeGroup.Target => Settled(Schedule, July with { Target = August.Target }),
            BridgeGroup.Cost => Settled(Schedule, July with { Actual = August.Actual }),
            BridgeGroup.Score => Settled(Schedule, July with { Scores = August.Scores }),
            BridgeGroup.Parameters => Settled(Schedule, July with { Bases = August.Bases }),
            _ => Settled(Schedule with { Version = "2", Components = [Schedule.Components[0]] }, July),
        };

        var bridge = SettlementBridge.Between(before, after);

        Assert.Equal([group], bridge.Steps.Where(s => s.Differs).Select(s => s.Group));
        Assert.All(bridge.Lines, line => Assert.Equal(line.Change, line[group]));
        Assert.All(bridge.Lines.SelectMany(l => l.Steps).Where(s => s.Group != group), step => Assert.True(step.Amount.IsZero));
        Assert.Contains(bridge.Lines, line => !line.Change.IsZero);
    }

    [Fact]
    public void A_joiner_and_a_new_score_come_with_the_terms_whatever_the_order()
    {
        RiskShareSchedule varied = Schedule with
        {
            Version = "2",
            Participants = [.. People, Participant.Provider("cedar", "Cedar Homes")],
            Scores = [new ScoreScale("quality", 0, 5, 1), new ScoreScale("safety", 0, 10)],
            Components =
            [
                Schedule.Components[0],
                Component.Pool(
                    "pool",
                    new ScoreMeasure(RateExpression.Sum([RateExpression.Linear(Driver.Score("quality")), RateExpression.Linear(Driver.Score("safety"))]), 15, Level.Amount(Money.Pounds(30)), Level.Amount(Money.Pounds(30))),
                    gain: [Split.Equally(Recipients.Providers)],
                    pain: []),
            ],
        };
        Outturn after = August with
        {
            Scores = [new("quality", 4.5m), new("safety", 6)],
            Bases = [new BasisOutturn(Basis.FeeAtRisk, null, [new(Account.Of("alder"), 30), new(Account.Of("birch"), 50), new(Account.Of("cedar"), 20)])],
        };

        foreach (ValueList<BridgeGroup> order in Permutations())
        {
            var bridge = SettlementBridge.Between(Settled(Schedule, July), Settled(varied, after), order);

            Assert.Equal(order, bridge.Order);
            Assert.Equal(Money.Pounds(0), bridge["cedar"].Opening);
            Assert.Equal(bridge["cedar"].Change, bridge["cedar"].Steps.Aggregate(Money.Pounds(0), (sum, s) => sum + s.Amount));
            Assert.Equal(["council", "alder", "birch", "cedar"], bridge.Lines.Select(l => l.Account.ToString()));
        }
    }

    [Fact]
    public void The_order_changes_the_steps_and_not_the_sum()
    {
        Settlement before = Settled(Schedule, July);
        Settlement after = Settled(Schedule, August);

        SettlementBridge[] bridges = [.. Permutations().Select(order => SettlementBridge.Between(before, after, order))];

        Assert.Single(bridges.Select(b => b["alder"].Change).Distinct());
        Assert.True(bridges.Select(b => b["alder"][BridgeGroup.Cost]).Distinct().Count() > 1);
    }

    [Fact]
    public void A_bridge_from_a_settlement_to_itself_moves_nothing()
    {
        Settlement settlement = Settled(Schedule, July);

        var bridge = SettlementBridge.Between(settlement, settlement);

        Assert.DoesNotContain(bridge.Steps, s => s.Differs);
        Assert.All(bridge.Lines, line => Assert.True(line.Change.IsZero && line.Steps.All(s => s.Amount.IsZero)));
    }

    [Fact]
    public void Different_alliances_and_currencies_and_a_crooked_order_are_all_named_at_once()
    {
        Settlement after = Settled(Schedule with { Agreement = "hillside" }, July with { Agreement = "hillside" });
        var euros = RiskShareTerms.Create("riverside", Currency.Eur, People, Component.Saving("cost", [], []));
        var inEuros = Calculator.Settle(euros, new Outturn("riverside", July.Period) { Target = Money.Of(1, Currency.Eur), Actual = Money.Of(1, Currency.Eur) });

        Assert.Equal(["RS-060", "RS-062"], SettlementBridge.Evaluate(Settled(Schedule, July), after, [BridgeGroup.Cost, BridgeGroup.Cost]).Findings.Select(f => f.Id));
        Assert.Equal(["RS-061"], SettlementBridge.Evaluate(Settled(Schedule, July), inEuros).Findings.Select(f => f.Id));
        var refused = Assert.Throws<BridgeRefusedException>(() => SettlementBridge.Between(Settled(Schedule, July), inEuros));
        Assert.Contains("EUR", refused.Message, StringComparison.Ordinal);
        Assert.Equal("after.currency", Assert.Single(refused.Findings).Path);
    }

    [Fact]
    public void A_settlement_refused_on_the_way_is_named_with_its_step_and_another_order_passes()
    {
        // The first version takes the share as a fraction, the second in per cent: 40 is no fraction.
        RiskShareSchedule shares = Schedule with
        {
            Scores = [],
            Components = [Component.Saving("cost", [Curve.Flat(RateExpression.Linear(Driver.Quantity("share")), To.Owner), Split.Equally(Recipients.Providers)], [])],
        };
        RiskShareSchedule percent = shares with
        {
            Version = "2",
            Components = [Component.Saving("cost", [Curve.Flat(RateExpression.Linear(Driver.Quantity("share"), 0, 0.01m), To.Owner), Split.Equally(Recipients.Providers)], [])],
        };
        Settlement before = Settled(shares, Plain(100, 90).WithQuantity("share", 0.5m));
        Settlement after = Settled(percent, Plain(100, 90).WithQuantity("share", 40));

        BridgeOutcome outcome = SettlementBridge.Evaluate(before, after);

        Assert.Null(outcome.Bridge);
        Finding finding = Assert.Single(outcome.Findings);
        Assert.Equal(("RS-063", "steps[score].components[cost].gain[0]"), (finding.Id, finding.Path));
        Assert.Contains("target, cost, score of the later settlement", finding.Message, StringComparison.Ordinal);
        Assert.Contains("(RS-021)", finding.Message, StringComparison.Ordinal);
        ValueList<BridgeGroup> termsFirst = [BridgeGroup.Terms, BridgeGroup.Score, BridgeGroup.Target, BridgeGroup.Cost, BridgeGroup.Parameters];
        Assert.NotNull(SettlementBridge.Evaluate(before, after, termsFirst).Bridge);
    }

    [Fact]
    public void A_settlement_that_was_altered_is_not_explained()
    {
        Settlement settlement = Settled(Schedule, July);
        Settlement altered = settlement with { Lines = settlement.Lines[1..] };

        Assert.Equal(("RS-064", "after.lines"), SettlementBridge.Evaluate(settlement, altered).Findings.Select(f => (f.Id, f.Path)).Single());
    }

    [Fact]
    public void A_value_that_one_side_does_not_state_moves_nothing_by_itself()
    {
        Outturn overrun = Plain(100, 120);
        Outturn saving = Plain(100, 80).WithQuantity("people", 7);
        RiskShareSchedule gainByPeople = Schedule with
        {
            Scores = [],
            Components = [Component.Saving("cost", [Curve.Flat(RateExpression.Linear(Driver.Quantity("people"), 0, 0.1m), To.Owner), Split.Equally(Recipients.Providers)], [])],
        };

        var bridge = SettlementBridge.Between(Settled(gainByPeople, overrun), Settled(gainByPeople, saving));

        Assert.Equal([BridgeGroup.Cost], bridge.Steps.Where(s => s.Differs).Select(s => s.Group));
        Assert.Equal(Money.Pounds(7), bridge["alder"][BridgeGroup.Cost]);
    }

    [Fact]
    public void A_participant_whom_neither_settlement_knows_is_refused_and_an_untouched_account_is_zero()
    {
        var bridge = SettlementBridge.Between(Settled(Schedule, July), Settled(Schedule, August));

        Assert.Contains("alder", Assert.Throws<KeyNotFoundException>(() => bridge["yew"]).Message, StringComparison.Ordinal);
        Assert.True(bridge[Account.Residual].Closing.IsZero);
        Assert.Equal(5, bridge[Account.Residual].Steps.Count);
    }

    [Fact]
    public void A_bridge_is_printed_as_the_reviewed_one()
    {
        RiskShareSchedule varied = Schedule with { Name = "Riverside | alliance", Version = "2", Participants = [People[0], People[1], Participant.Provider("cedar", "Cedar <Homes>")] };
        Outturn after = August with { Name = "August", Scores = July.Scores, Bases = [new BasisOutturn(Basis.FeeAtRisk, null, [new(Account.Of("alder"), 30), new(Account.Of("cedar"), 50)])] };

        var bridge = SettlementBridge.Between(Settled(Schedule, July), Settled(varied, after));

        Golden.Match(bridge.ToText(), "tests/Alliancing.Core.Tests/RiskShare/Bridges/bridge.golden.txt");
        Golden.Match(bridge.ToMarkdown(), "tests/Alliancing.Core.Tests/RiskShare/Bridges/bridge.golden.md");
    }

    internal static IEnumerable<ValueList<BridgeGroup>> Permutations() => Of([], [.. SettlementBridge.DefaultOrder]);

    private static IEnumerable<ValueList<BridgeGroup>> Of(BridgeGroup[] first, BridgeGroup[] rest) =>
        rest.Length == 0 ? [[.. first]] : rest.SelectMany(next => Of([.. first, next], [.. rest.Where(r => r != next)]));

    private static Money[] Whole(BridgeLine line) => [line.Opening, .. line.Steps.Select(s => s.Amount), line.Closing];

    private static Settlement Settled(RiskShareSchedule schedule, Outturn outturn) => Calculator.Settle(RiskShareTerms.Create(schedule), outturn);

    private static Outturn Plain(decimal target, decimal actual) =>
        new("riverside", ReportingPeriod.Between(new LocalDate(2025, 7, 1), new LocalDate(2025, 7, 31))) { Target = Money.Pounds(target), Actual = Money.Pounds(actual) };

    private static Outturn Happened(ReportingPeriod period, decimal target, decimal actual, decimal quality, decimal alder, decimal birch) =>
        new Outturn("riverside", period) { Target = Money.Pounds(target), Actual = Money.Pounds(actual) }
            .WithScore("quality", quality)
            .With(Basis.FeeAtRisk, ("alder", alder), ("birch", birch));
}
