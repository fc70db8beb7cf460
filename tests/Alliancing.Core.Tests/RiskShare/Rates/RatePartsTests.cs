using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Rates;

/// <summary>A rate made of rates is checked in each of them, where it stands.</summary>
public sealed class RatePartsTests
{
    private const string Of = "components[cost].gain[0].bands[0].rate";

    private static readonly RateExpression Undeclared = RateExpression.Linear(Driver.Score("speed"));

    private static string[] Refused(RateExpression rate) => Schedule(Component.Saving("cost", [Curve.Flat(rate, To.Owner), AllToAlder], [])).Refused();

    [Fact]
    public void Cases_and_what_applies_otherwise()
    {
        Assert.Equal([$"RS-006 {Of}.cases[1].rate.by"], Refused(RateExpression.Pick("grade", [new PickCase("good", Pc(50)), new PickCase("fair", Undeclared)], Pc(10))));
        Assert.Equal([$"RS-006 {Of}.otherwise.by"], Refused(RateExpression.Pick("grade", [new PickCase("good", Pc(50))], Undeclared)));
        Assert.Equal([$"RS-039 {Of}.fact"], Refused(RateExpression.Pick("not an id", [new PickCase("good", Pc(50))])));
    }

    [Fact]
    public void Factors_and_terms()
    {
        Assert.Equal([$"RS-006 {Of}.factors[1].by"], Refused(RateExpression.Product(Pc(50), Undeclared)));
        Assert.Equal([$"RS-006 {Of}.terms[1].by"], Refused(RateExpression.Sum([Pc(50), Undeclared])));
    }

    [Fact]
    public void The_driver_of_a_table() =>
        Assert.Equal([$"RS-006 {Of}.by"], Refused(RateExpression.Table(Driver.Score("speed"), [new TablePoint(0, 0.1m)])));

    [Fact]
    public void Every_point_that_does_not_ascend() => Assert.Equal(
        [$"RS-034 {Of}.points[1]", $"RS-034 {Of}.points[3]"],
        Refused(RateExpression.Table(Driver.Quantity("n"), [new TablePoint(2, 0.1m), new TablePoint(1, 0.2m), new TablePoint(3, 0.3m), new TablePoint(3, 0.3m)])));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 1)]
    public void A_table_of_one_point_that_holds_its_ends_is_one_rate(decimal at, decimal alder)
    {
        RateExpression table = RateExpression.Table(Driver.Quantity("n"), [new TablePoint(5, 0.1m)], outside: TableEnds.Hold);

        Assert.Equal(Money.Pounds(alder), Both(Curve.Flat(table, To.Owner), AllToAlder).Settle(Variance(10).WithQuantity("n", at))["alder"].Due);
    }

    [Fact]
    public void A_fact_that_picks_no_rate_is_one_finding_when_it_is_missing()
    {
        RiskShareSchedule terms = Both(Curve.Flat(RateExpression.Pick("grade", [new PickCase("good", Pc(50))]), To.Owner), AllToAlder);

        Assert.Equal("the outturn does not say 'grade'. Add facts.grade.", Assert.Single(terms.Evaluate(Variance(10)).Findings).Message);
    }
}
