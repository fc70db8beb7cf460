using System.Text;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class PresetTests
{
    private static readonly ValueList<KeyResult> Areas = [new("safety", Rate.Percent(60)), new("community", Rate.Percent(40))];

    [Fact]
    public void Preset_is_the_very_list_that_one_would_write_by_hand() =>
        Assert.Equal(
            Component.Saving("cost",
                gain: [Curve.Flat(Rate.Percent(50), To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)],
                pain: [Curve.Flat(Rate.Percent(50), To.Owner), Limit.Side(Rate.Percent(100), Basis.FeeAtRisk, To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)]),
            Presets.ProjectAlliance(share: Rate.Percent(50), painCap: Rate.Percent(100)));

    [Fact]
    public void Preset_is_changed_by_changing_its_stages()
    {
        Component cost = Presets.ProjectAlliance(share: Rate.Percent(50), painCap: Rate.Percent(100));
        Component changed = cost with { Gain = [new Threshold(Level.Of(Rate.Percent(1), Basis.Target), To.Owner), .. cost.Gain] };

        Assert.Equal(cost.Gain.Count + 1, changed.Gain.Count);
        Assert.Equal(cost.Pain, changed.Pain);
    }

    [Fact]
    public void Every_preset_builds_without_a_finding_and_prints_as_its_stages()
    {
        StringBuilder text = new();
        foreach ((string name, ValueList<Component> components) in All())
            text.Append("# ").Append(name).Append('\n').Append(Terms(components)).Append("\n\n");

        Golden.Match(text.ToString(), "tests/Alliancing.Core.Tests/Presets/presets.golden.txt");
    }

    [Fact]
    public void Every_public_preset_is_printed()
    {
        string[] printed = [.. All().Select(preset => preset.Name.Split(' ')[0])];

        Assert.Empty(typeof(Presets).GetMethods().Where(m => m.DeclaringType == typeof(Presets)).Select(m => m.Name).Except(printed));
    }

    [Fact]
    public void Evidence_that_is_missing_leaves_the_gain_with_the_owner_and_the_pain_as_it_is()
    {
        RiskShareTerms terms = Terms([Presets.ProjectAlliance(share: Rate.Percent(50), evidence: "saving-proven")]);
        Outturn outturn = Outturn(100, 90).With(Basis.FeeAtRisk, ("alder", 6), ("birch", 3));

        Assert.Equal(0m, new RiskShareCalculator().Settle(terms, outturn.WithFact("saving-proven", false))["alder"].Due.Amount);
        Assert.Equal(3.33m, new RiskShareCalculator().Settle(terms, outturn.WithFact("saving-proven", true))["alder"].Due.Amount);
        Assert.Equal(-3.33m, new RiskShareCalculator().Settle(terms, outturn with { Actual = Money.Pounds(110) })["alder"].Due.Amount);
    }

    [Fact]
    public void Range_that_spans_the_target_is_cut_there()
    {
        Component cost = Presets.TargetCost([new(Rate.Percent(97.5m), Rate.Zero), new(Rate.Percent(102.5m), Rate.Percent(50)), ShareRange.Above(Rate.Percent(100))]);

        Assert.Equal(Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Rate.Percent(2.5m), Rate.Percent(50)), Band.Beyond(Rate.Zero)), cost.Gain[0]);
        Assert.Equal(Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Rate.Percent(2.5m), Rate.Percent(50)), Band.Beyond(Rate.Percent(100))), cost.Pain[0]);
    }

    [Fact]
    public void Ranges_without_ascending_ends_and_an_open_last_one_are_refused()
    {
        Refuses<ArgumentException>([]);
        Refuses<ArgumentException>([new(Rate.Percent(80), Rate.Percent(50))]);
        Refuses<ArgumentException>([ShareRange.Above(Rate.Percent(50)), ShareRange.Above(Rate.Percent(20))]);
        Refuses<ArgumentException>([new(Rate.Percent(90), Rate.Percent(30)), new(Rate.Percent(90), Rate.Percent(50)), ShareRange.Above(Rate.Percent(20))]);
        Refuses<ArgumentException>([new(Rate.Zero, Rate.Percent(30)), ShareRange.Above(Rate.Percent(20))]);

        static void Refuses<T>(ValueList<ShareRange> ranges)
            where T : Exception => Assert.ThrowsAny<T>(() => Presets.TargetCost(ranges));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3)]
    public void Slope_that_is_no_decimal_over_its_scale_is_refused(int scale) =>
        Assert.ThrowsAny<ArgumentException>(() => Presets.ProjectAllianceWithModifier(new PerformanceModifier { Share = Rate.Percent(50), Results = Areas, Scale = scale }));

    [Theory]
    [InlineData(499, null)]
    [InlineData(500, "0.122")]
    [InlineData(999, "0.087")]
    [InlineData(1_000, "0.087")]
    [InlineData(4_999, "0.039")]
    [InlineData(5_333, "0.038")]
    [InlineData(59_999, "0.02")]
    [InlineData(60_000, "0.02")]
    [InlineData(5_000_000, "0.02")]
    public void Minimum_savings_rate_is_read_from_the_published_table_and_refused_below_it(int people, string? rate)
    {
        RiskShareTerms terms = Terms([Presets.SharedSavingsOneSided(new SavingsShare { MinimumRate = Presets.MinimumSavingsRate("people"), Rate = Rate.Percent(50) })]);

        Settlement? settlement = new RiskShareCalculator().Evaluate(terms, Outturn(100, 50).WithQuantity("people", people)).Settlement;

        TraceNode? threshold = settlement?.Trace!.Nodes.SelectMany(n => n.Children).FirstOrDefault(n => n.Rule == "threshold");
        Assert.Equal(rate, threshold?.Workings[0].Workings[0].Result.ToString());
    }

    private static IEnumerable<(string Name, ValueList<Component> Components)> All()
    {
        KeyResultPool pool = new() { Results = Areas, Reward = Money.Pounds(2_000_000m), Liability = Money.Pounds(1_000_000m), EveryMinimum = true };
        Component cost = Presets.ProjectAlliance(share: Rate.Percent(50), painCap: Rate.Percent(100));
        yield return ("ProjectAlliance", [cost]);
        yield return ("ProjectAlliance with evidence", [Presets.ProjectAlliance(share: Rate.Percent(50), evidence: "saving-proven")]);
        yield return ("KeyResults", [Presets.KeyResults(pool)]);
        yield return ("ProjectAllianceWithKeyResults", Presets.ProjectAllianceWithKeyResults(cost, pool with { EveryMinimum = false }));
        PerformanceModifier modifier = new() { Share = Rate.Percent(50), Results = Areas, PainCap = Rate.Percent(100) };
        yield return ("ProjectAllianceWithModifier multiplying", [Presets.ProjectAllianceWithModifier(modifier)]);
        yield return ("ProjectAllianceWithModifier adding points", [Presets.ProjectAllianceWithModifier(modifier with { Form = ModifierForm.AddsPoints, Slope = Rate.Percent(10) })]);
        yield return ("TargetCost", [Presets.TargetCost(
            [new(Rate.Percent(80), Rate.Percent(15)), new(Rate.Percent(90), Rate.Percent(30)), new(Rate.Percent(110), Rate.Percent(50)), ShareRange.Above(Rate.Percent(20))])]);
        yield return ("BudgetShare", [Presets.BudgetShare(("client", Rate.Percent(40)), ("alder", Rate.Percent(40)), ("birch", Rate.Percent(20)))]);
        yield return ("ProfitAtRisk", [Presets.ProfitAtRisk(savingsShare: Rate.Percent(50))]);
        yield return ("CapAndCollar", [Presets.CapAndCollar(new Corridor(Collar: Rate.Percent(2), Share: Rate.Percent(50), Cap: Rate.Percent(5)))]);
        yield return ("BlendedPayment", [Presets.BlendedPayment()]);
        yield return ("TimeBonus", [Presets.TimeBonus(days: "days", agreedDays: 140, pricePerDay: 200_000m)]);
        SavingsShare savings = new()
        {
            MinimumRate = Presets.MinimumSavingsRate(people: "people"),
            Rate = Rate.Percent(40),
            RateBelowMinimum = Rate.Percent(20),
            PaidWhen = Criterion.Fact("member-on-the-last-day"),
            Levy = Rate.Percent(2),
            PaymentLimit = Rate.Percent(10),
        };
        yield return ("SharedSavingsOneSided with MinimumSavingsRate", [Presets.SharedSavingsOneSided(savings)]);
        yield return ("MinimumSavingsRate alone", [Presets.SharedSavingsOneSided(new SavingsShare { MinimumRate = Presets.MinimumSavingsRate(people: "people"), Rate = Rate.Percent(40) })]);
        yield return ("SharedSavingsTwoSided", [Presets.SharedSavingsTwoSided(
            new SavingsShare { MinimumRate = Rate.Percent(2), Rate = Rate.Percent(50), Levy = Rate.Percent(2), PaymentLimit = Rate.Percent(10) },
            new LossShare
            {
                MinimumRate = Rate.Percent(2),
                Rate = Rate.Percent(30),
                Limit = Level.LowerOf(Level.Of(Rate.Percent(8), Basis.Revenue), Level.Of(Rate.Percent(4), Basis.Target)),
                Relief = Level.Whole(Basis.Named("relief")),
                PartOfYear = RateExpression.Table(Driver.Quantity("months"), [new(0, 0), new(12, 1)]),
            })]);
        yield return ("WholeFund with PriorityClause on underspends and FixedShareOfDeficit on overspends", [
            Component.Saving("fund", gain: Presets.PriorityClause(Rate.Percent(10), "alder", "birch"), pain: Presets.FixedShareOfDeficit("alder", Rate.Percent(10), To.Participant("birch")))]);
        yield return ("PriorityClause", [Presets.WholeFund(Presets.PriorityClause(Rate.Percent(10), "alder", "birch"))]);
        yield return ("FixedShareOfDeficit", [Presets.WholeFund(Presets.FixedShareOfDeficit("alder", Rate.Percent(10), To.Participant("birch")))]);
        yield return ("SharedByContribution", [Presets.WholeFund(Presets.SharedByContribution())]);
        yield return ("SharedByAgreement", [Presets.WholeFund(Presets.SharedByAgreement(("alder", Rate.Percent(48)), ("birch", Rate.Percent(52))))]);
        yield return ("SharedEqually", [Presets.WholeFund(Presets.SharedEqually())]);
        yield return ("SharedByActivity", [Presets.WholeFund(Presets.SharedByActivity())]);
        yield return ("BorneBy", [Presets.WholeFund(Presets.BorneBy("alder"))]);
        yield return ("OwnRisk", Presets.OwnRisk(("home-care", "alder"), ("community-beds", "birch")));
        yield return ("FundLine", [Presets.FundLine("equipment", Presets.SharedByContribution())]);
        ValueList<Stage> tiered = Presets.Tiered(Tier.Of(Rate.Percent(2), ("alder", Rate.Percent(100))), Tier.Beyond(("alder", Rate.Percent(30)), ("birch", Rate.Percent(70))));
        yield return ("Tiered", [Presets.WholeFund(tiered)]);
        yield return ("Capped", [Presets.WholeFund(Presets.Capped(tiered, new PartnerCap("alder", AtMost: Money.Pounds(750_000m), Spill: To.Participant("birch"))))]);
        yield return ("DeadBand", [Presets.WholeFund(Presets.DeadBand(Rate.Percent(1), Presets.SharedByContribution()))]);
        yield return ("RiskPoolFirst", [Presets.WholeFund(Presets.RiskPoolFirst("risk-pool", Money.Pounds(500_000m), Presets.SharedByContribution()))]);
        yield return ("WholeFund", [Presets.WholeFund(Presets.SharedByContribution())]);
    }

    private static RiskShareTerms Terms(ValueList<Component> components)
    {
        RiskShareTerms terms = RiskShareTerms.Create(new RiskShareSchedule
        {
            Agreement = "preset",
            Participants = [Participant.Owner("client", "Client"), Participant.Provider("alder", "Alder"), Participant.Provider("birch", "Birch")],
            Scores = [.. Areas.Select(area => new ScoreScale(area.Score, -100, 100))],
            Reserves = [new TaggedReserve("risk-pool")],
            Components = components,
        });
        Assert.Empty(terms.Warnings);
        return terms;
    }

    private static Outturn Outturn(decimal target, decimal actual) =>
        new("preset", ReportingPeriod.Of(FinancialYear.StartingIn(2025))) { Target = Money.Pounds(target), Actual = Money.Pounds(actual) };
}
