using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Settlements;

public sealed class SettlingTests
{
    private static readonly RiskShareSchedule Two = Schedule(
        new Component("a", new SavingMeasure("a"), [AllToAlder], [AllToAlder]),
        new Component("b", new SavingMeasure("b"), [Split.Agreed(("birch", Rate.One))], [Split.Agreed(("birch", Rate.One))]));

    private static Outturn Pennies(long a, long b) => Variance(0) with { Measures = [Measure("a", a), Measure("b", b)] };

    private static MeasureOutturn Measure(string id, long variance) =>
        new(id, Money.FromMinorUnits(Math.Max(variance, 0), Currency.Gbp), Money.FromMinorUnits(-Math.Min(variance, 0), Currency.Gbp));

    [Theory]
    [InlineData(long.MaxValue - 2, 2)]
    [InlineData(-(long.MaxValue - 2), -2)]
    public void All_lines_together_may_move_as_much_as_money_can_hold(long a, long b)
    {
        Settlement settlement = Two.Settle(Pennies(a, b));

        Assert.Equal(Money.FromMinorUnits(a + b, Currency.Gbp), settlement.Total);
        Assert.Equal(Money.FromMinorUnits(b, Currency.Gbp), settlement["birch"].Due);
    }

    [Theory]
    [InlineData(long.MaxValue - 2, 3)]
    [InlineData(-(long.MaxValue - 2), -3)]
    public void One_unit_more_is_refused_whether_it_is_received_or_borne(long a, long b)
    {
        Finding finding = Assert.Single(Two.Evaluate(Pennies(a, b)).Findings);

        Assert.Equal(("RS-033", "components"), (finding.Id, finding.Path));
        Assert.Contains("move 9223372036854775808 minor units", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_received_and_what_is_borne_are_summed_apart()
    {
        Settlement settlement = Two.Settle(Pennies(long.MaxValue - 2, -(long.MaxValue - 2)));

        Assert.Equal(Money.Zero(Currency.Gbp), settlement.Total);
    }

    [Fact]
    public void A_refused_component_is_followed_by_no_entitlement_and_no_clamp()
    {
        RiskShareSchedule terms = Both(Split.ByBasis(Basis.Volume, Side.Provider)) with
        {
            Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)],
            Closing = [new ClosingClamp(Side.Provider, Account.Owner, Level.Whole(Basis.Revenue))],
        };

        Assert.Equal(["RS-014 components[cost].gain[0]"], terms.Refused(Variance(10)));
        Assert.Equal(["RS-014 entitlements[0]"], terms.Refused(Variance(10).With(Basis.Volume, ("alder", 1), ("birch", 1), ("cedar", 1))));
    }
}
