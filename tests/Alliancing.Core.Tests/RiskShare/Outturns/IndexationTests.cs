using System.Numerics;
using Alliancing.RiskShare;
using Alliancing.Serialization;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace Alliancing.Core.Tests.RiskShare.Outturns;

public sealed class IndexationTests
{
    private static readonly LocalDate Base = new(2024, 4, 1);
    private static readonly LocalDate On = new(2025, 4, 1);

    private static readonly PublishedIndex Prices = new(
        "cpih",
        new Citation("Office for National Statistics", "CPIH, series L522"),
        [new(new LocalDate(2025, 4, 1), 136.9m), new(new LocalDate(2024, 4, 1), 131.5m)]);

    private static readonly RiskShareTerms Terms = RiskShareTerms.Create(
        "riverside",
        Currency.Gbp,
        [Participant.Owner("council", "Riverside Council"), Participant.Provider("alder", "Alder Care")],
        Component.Saving("cost", gain: [Curve.Flat(Rate.Percent(50), To.Owner), Split.Equally(Recipients.Providers)], pain: []));

    [Fact]
    public void An_amount_grows_by_the_exact_ratio_of_the_index()
    {
        // 100,000 × 136.9 / 131.5 − 100,000 = 540,000 / 131.5 = 1,080,000 / 263
        Assert.Equal("GBP 1080000/263", Prices.Growth(Money.Pounds(100_000), Base, new LocalDate(2025, 4, 30)).ToString());
        Assert.Equal("GBP -5400000/1369", Prices.Growth(Money.Pounds(100_000), On, Base).ToString());
    }

    [Theory]
    [InlineData(Rounding.HalfAwayFromZero, "4106.46")]
    [InlineData(Rounding.TowardsZero, "4106.46")]
    [InlineData(Rounding.Up, "4106.47")]
    public void An_indexed_adjustment_is_rounded_as_it_says_where_it_enters_the_target(Rounding rounding, string amount)
    {
        var uplift = TargetAdjustment.ByIndex(On, "Indexation", new Indexation("cpih", Money.Pounds(100_000), Base, Rounding: rounding), Prices);

        Assert.Equal(amount, uplift.Amount.ToString("F", null));
        Assert.Equal(Money.Pounds(500_000) + uplift.Amount, new AgreedTarget(Money.Pounds(500_000), [uplift]).Adjusted);
    }

    [Fact]
    public void A_stated_day_is_read_instead_of_the_day_of_the_adjustment() =>
        Assert.Equal(Money.Pounds(0), TargetAdjustment.ByIndex(On, "Indexation", new Indexation("cpih", Money.Pounds(100), Base, At: new LocalDate(2024, 4, 30)), Prices).Amount);

    [Fact]
    public void A_yearly_value_speaks_for_twelve_months_and_not_a_day_more()
    {
        var deflator = new PublishedIndex("gdp", new Citation("HM Treasury", "GDP deflators"), [new(new LocalDate(2024, 4, 1), 100m)], IndexFrequency.Yearly);

        Assert.Equal((new LocalDate(2024, 4, 1), new LocalDate(2025, 3, 31)), (deflator.AsAt(new LocalDate(2025, 3, 31)).From!.Value, deflator.AsAt(Base).To!.Value));
        Assert.False(deflator.TryAsAt(On, out _));
        Assert.Contains("from 2025-04-01 on", Assert.Throws<ArgumentOutOfRangeException>(() => deflator.AsAt(On)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_cannot_be_an_index_are_refused()
    {
        var source = new Citation("ONS");

        Assert.Throws<ArgumentException>(() => new PublishedIndex("x", source, []));
        Assert.Throws<ArgumentException>(() => new PublishedIndex("no id", source, Prices.Values));
        Assert.Contains("above 0", Assert.Throws<ArgumentException>(() => new PublishedIndex("x", source, [new(Base, 0)])).Message, StringComparison.Ordinal);
        Assert.Contains("first of a month", Assert.Throws<ArgumentException>(() => new PublishedIndex("x", source, [new(new LocalDate(2024, 4, 2), 1)])).Message, StringComparison.Ordinal);
        Assert.Contains("more than one value", Assert.Throws<ArgumentException>(() => new PublishedIndex("x", source, [new(Base, 1), new(Base.PlusMonths(11), 2)], IndexFrequency.Yearly)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Indexation("rpi", Money.Pounds(1), Base).Exact(Prices, On));
    }

    [Fact]
    public void A_settlement_runs_on_the_indexed_target_and_its_trace_shows_the_index()
    {
        Settlement settlement = new RiskShareCalculator().Settle(Terms, Indexed(Uplift()));

        Assert.Equal(Money.Pounds(2_053.23m), settlement["alder"].Due);
        Assert.Equal(
            [
                "~  component: target less actual",
                "reads actual = £500,000.00, from outturn.actual",
                "uses portion = 100 %, from terms",
                "uses owner = \"council\", from terms",
                "~.target.adjustments[0]  indexed: the base × cpih at 2025-04-01 ÷ cpih at 2024-04-01, less the base, rounded to the nearest unit, halves away from zero; reads base = £100,000.00, from outturn.target.adjustments[0].indexed.base; uses cpih at 2025-04-01 = 136.9, from Office for National Statistics, CPIH, series L522, since 2025-04-01; uses cpih at 2024-04-01 = 131.5, from Office for National Statistics, CPIH, series L522, since 2024-04-01; gives £1080000/263 (about £4,106.46), rounded to £4,106.46",
                "~.target  sum: the agreed target with its adjustments; reads agreed target = £500,000.00, from outturn.target.amount; reads adjustment of 2025-04-01: Indexation = £4,106.46, from outturn.target.adjustments[0]; gives £504,106.46",
                "applies: gain: the variance is positive",
                "does not apply: pain: the variance is negative",
                "moves £4,106.46 from variance to live",
                "gives £4,106.46",
                "~.gain[0]  curve: 50 % of the variance is shared; the rest goes to the owner.",
                "reads live amount = £4,106.46, from ~",
                "reads slice from = £0.00, from ~",
                "reads slice to = £4,106.46, from ~",
                "~.gain[0].bands[0]  band: 50 % of the rest; reads from = £0.00, from the beginning; reads width = £4,106.46, from its part of the slice, times the portion; uses rate = 50 %, from terms; gives £2,053.23",
                "moves £2,053.23 from live to council",
                "gives £2,053.23",
                "~.gain[1]  split: The amount is split among providers equally; reads live amount = £2,053.23, from ~.gain[0]; reads weight of alder = 1, from equal parts; reads weights in all = 1, from their sum; moves £2,053.23 from live to alder; gives £0.00",
            ],
            settlement.Trace!.Nodes[0].Printed());
    }

    [Fact]
    public void An_adjustment_without_a_reason_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new TargetAdjustment(On, Money.Pounds(1), " "));
        Assert.Throws<ArgumentException>(() => Uplift() with { Reason = "" });
    }

    [Fact]
    public void An_amount_that_the_index_does_not_make_is_refused() => Assert.Equal(
        ("RS-072", "outturn.target.adjustments[0].amount"),
        Refusal(Indexed(Uplift() with { Amount = Money.Pounds(4_106.47m) })));

    [Fact]
    public void An_index_that_is_not_held_is_refused() => Assert.Equal(
        ("RS-070", "outturn.target.adjustments[0].indexed.index"),
        Refusal(Indexed(Uplift()) with { Indices = [] }));

    [Fact]
    public void A_day_without_a_value_is_refused()
    {
        Assert.Equal(("RS-071", "outturn.target.adjustments[0].on"), Refusal(Indexed(Uplift() with { On = On.PlusMonths(1) })));
        Assert.Equal(("RS-071", "outturn.target.adjustments[0].indexed.baseDate"), Refusal(Indexed(Uplift() with { Indexed = new("cpih", Money.Pounds(100_000), Base.PlusDays(-1)) })));
        Assert.Equal(("RS-071", "outturn.target.adjustments[0].indexed.at"), Refusal(Indexed(Uplift() with { Indexed = new("cpih", Money.Pounds(100_000), Base, On.PlusDays(-1)) })));
    }

    [Fact]
    public void An_index_that_stands_twice_and_a_base_in_another_currency_are_refused()
    {
        Assert.Equal(("RS-028", "outturn.indices"), Refusal(Indexed(Uplift()) with { Indices = [Prices, Prices] }));
        Assert.Equal(("RS-008", "outturn.target.adjustments[0].indexed.base"), Refusal(Indexed(Uplift() with { Indexed = new("cpih", Money.Of(100_000, Currency.Eur), Base) })));
        Assert.Equal(("RS-033", "outturn.target.adjustments[0].indexed"), Refusal(Indexed(Uplift() with { Indexed = new("cpih", Money.FromMinorUnits(long.MaxValue, Currency.Gbp), Base) }) with
        {
            Indices = [new PublishedIndex("cpih", Prices.Source, [new(Base, 1), new(On, 3)])],
        }));
    }

    [Property]
    public void Growth_is_the_ratio_of_two_integers(int amount, PositiveInt from, PositiveInt to)
    {
        var index = new PublishedIndex("x", new Citation("ONS"), [new(Base, from.Get / 10m), new(On, to.Get / 10m)]);

        ExactMoney growth = index.Growth(Money.FromMinorUnits(amount, Currency.Gbp), Base, On);

        Assert.Equal(new Ratio((BigInteger)amount * (to.Get - from.Get), from.Get), growth.MinorUnits);
    }

    [Fact]
    public void An_outturn_with_indices_and_standards_round_trips()
    {
        Outturn outturn = Indexed(Uplift() with { Clause = "7.3" }) with
        {
            Actual = new AllowableCost(null, [new CostLine("care", Money.Pounds(500_000), "beds", new StandardCost(10, 49_000, 50_000, 50_500)), new CostLine("rent", Money.Pounds(0))]),
            Measures = [new MeasureOutturn("homes", new AgreedTarget(Money.Pounds(1), [Uplift() with { Indexed = null }]), Money.Pounds(2))],
        };

        string json = outturn.ToJson(Currency.Gbp);
        Outturn read = AllianceJson.ReadOutturn(json).OrThrow();

        Assert.Equal(outturn, read);
        Assert.Equal(json, read.ToJson(Currency.Gbp));
        Assert.DoesNotContain("adjusted", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"index\": \"cpih\"", "4106.46")]
    [InlineData("\"index\": \"rpi\"", "0.00")]
    public void A_document_may_leave_the_amount_to_the_index(string index, string amount)
    {
        Outturn outturn = AllianceJson.ReadOutturn(Document($$"""{ "on": "2025-04-01", "reason": "Indexation", "indexed": { {{index}}, "base": "100000", "baseDate": "2024-04-01" } }""")).OrThrow();

        Assert.Equal(amount, outturn.Target!.Adjustments![0].Amount.ToString("F", null));
    }

    [Theory]
    [InlineData("""{ "on": "2025-04-01", "reason": "Why" }""", "131.5", "$.target.adjustments[0]")]
    [InlineData("""{ "on": "2025-04-01", "reason": " ", "amount": "1" }""", "131.5", "$.target.adjustments[0]")]
    [InlineData("""{ "on": "2025-04-01", "reason": "Why", "amount": "1" }""", "-1", "$.indices[0]")]
    public void A_document_that_the_types_refuse_says_where(string adjustment, string value, string path)
    {
        DocumentOutcome<Outturn> outcome = AllianceJson.ReadOutturn(Document(adjustment, value));

        Assert.StartsWith(path, Assert.Single(outcome.Findings).Path, StringComparison.Ordinal);
    }

    private static string Document(string adjustment, string value = "131.5") => $$"""
        {
          "format": "alliancing.outturn.v1", "agreement": "riverside", "period": { "from": "2025-04-01", "to": "2026-03-31" },
          "target": { "amount": "500000", "adjustments": [{{adjustment}}] },
          "indices": [{ "id": "cpih", "source": { "source": "ONS", "provision": "L522" }, "frequency": "monthly",
            "values": [{ "from": "2024-04-01", "value": "{{value}}" }, { "from": "2025-04-01", "value": "136.9" }] }]
        }
        """;

    private static TargetAdjustment Uplift() => TargetAdjustment.ByIndex(On, "Indexation", new Indexation("cpih", Money.Pounds(100_000), Base), Prices);

    private static Outturn Indexed(TargetAdjustment adjustment) => new("riverside", ReportingPeriod.Of(FinancialYear.StartingIn(2025)))
    {
        Target = new AgreedTarget(Money.Pounds(500_000), [adjustment]),
        Actual = Money.Pounds(500_000),
        Indices = [Prices],
    };

    private static (string Id, string Path) Refusal(Outturn outturn)
    {
        Finding finding = new RiskShareCalculator().Evaluate(Terms, outturn).Findings.First(f => f.Severity == Severity.Error);
        return (finding.Id, finding.Path);
    }
}
