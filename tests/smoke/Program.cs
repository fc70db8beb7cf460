using Alliancing;
using Alliancing.DependencyInjection;
using Alliancing.RiskShare;
using Alliancing.Serialization;
using Microsoft.Extensions.DependencyInjection;

using ServiceProvider services = new ServiceCollection().AddAlliancing().BuildServiceProvider();
var terms = RiskShareTerms.Create(
    "riverside",
    Currency.Gbp,
    [Participant.Owner("council", "Riverside Council"), Participant.Provider("alder", "Alder Care"), Participant.Provider("birch", "Birch Homes")],
    Component.Saving(
        "cost",
        gain: [Curve.Flat(Rate.Percent(50), rest: To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers)],
        pain: [Curve.Flat(Rate.Percent(50), rest: To.Owner), Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers), Limit.EachAt(Rate.One, Basis.FeeAtRisk, To.Owner)]));
Outturn outturn = new Outturn("riverside", ReportingPeriod.Of(FinancialYear.StartingIn(2025)))
{
    Target = Money.Pounds(1_000_000m),
    Actual = Money.Pounds(900_000.01m),
}.With(Basis.FeeAtRisk, ("alder", 60_000m), ("birch", 30_000m));

Settlement settlement = services.GetRequiredService<RiskShareCalculator>().Settle(terms, outturn);
foreach (SettlementLine line in settlement.Lines)
{
    Console.WriteLine($"{line.Account} {line.Amount:C}");
}

Console.WriteLine(AllianceJson.ReadSettlement(settlement.ToJson()).OrThrow().Lines.Count);
