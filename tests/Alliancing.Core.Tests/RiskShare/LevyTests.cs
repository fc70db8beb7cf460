using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class LevyTests
{
    [Fact]
    public void Levy_takes_a_rate_of_the_live_amount()
    {
        RiskShareSchedule terms = Both(Curve.Flat(Pc(50), To.Owner), Levy.Of(Pc(2), To.Payee("regulator")), AllToAlder);

        Assert.Equal("council 5.00, alder 4.90, payee:regulator 0.10", terms.Due(10));
        Assert.Equal("council -5.00, alder -4.90, payee:regulator -0.10", terms.Due(-10));
    }

    [Fact]
    public void T03_Levy_on_a_saving()
    {
        RiskShareSchedule terms = Both(new Threshold(OfTarget(2), To.Owner), Curve.Flat(Pc(40), To.Owner), Levy.Of(Pc(2), To.Owner), Limit.Side(OfTarget(10), To.Owner), AllToAlder);

        Assert.Equal(Money.Pounds(5_096_000), terms.Settle(Outturn(500_000_000, 487_000_000))["alder"].Due);
    }

    [Theory]
    [InlineData(6.99, "council 6.99")]
    [InlineData(7, "council 7.00")]
    [InlineData(7.01, "council 7.00, alder 0.01")]
    public void Levy_of_a_stated_amount_never_exceeds_what_is_live(decimal variance, string dues)
    {
        RiskShareSchedule terms = Both(Levy.UpTo(Pounds(7), To.Owner), AllToAlder);

        Assert.Equal(dues, terms.Due(variance));
        Assert.Equal(Mirror(dues), terms.Due(-variance));
    }

    // Relief from a loss: 15 % × 90 % of the loss, for the owner.
    [Fact]
    public void T05_Relief_is_a_levy_on_the_loss()
    {
        RiskShareSchedule terms = Both(
            Curve.Flat(Pc(75), To.Owner),
            Limit.Side(OfTarget(15), To.Owner),
            Levy.Of(RateExpression.Product(Pc(15), Pc(90)), To.Owner),
            AllToAlder);

        Assert.Equal(Money.Pounds(-1_686_750), terms.Settle(Outturn(130_000_000, 132_600_000))["alder"].Due);
    }

    [Theory]
    [InlineData(12, "alder 12.00")]
    [InlineData(9, "council 3.00, alder 9.00")]
    public void Levy_may_be_prorated_by_months(decimal months, string dues)
    {
        RateExpression missing = RateExpression.Linear(Driver.Quantity("months"), 1, -1m / 12m, min: 0, max: 1);

        Assert.Equal(dues, Both(Levy.Of(missing, To.Owner), AllToAlder).Due(Variance(12).WithQuantity("months", months)));
    }

    [Fact]
    public void Levy_fills_a_list_of_payees_in_order()
    {
        Destination to = To.Payee("regulator", Pounds(1)).Then(To.Participant("birch", Level.Of(Pc(20), Basis.Variance))).Then(To.Residual);

        Assert.Equal("alder 5.00, birch 2.00, payee:regulator 1.00, residual 2.00", Both(Levy.UpTo(Pounds(5), to), AllToAlder).Due(10));
        Assert.Equal("alder 95.00, birch 4.00, payee:regulator 1.00", Both(Levy.UpTo(Pounds(5), to), AllToAlder).Due(100));
    }

    [Fact]
    public void Levy_of_the_live_amount_s_own_rate_reads_it() =>
        Assert.Equal("council 6.00, alder 4.00", Both(Curve.Flat(Pc(50), To.Owner), Levy.UpTo(Level.Of(Pc(20), Basis.Amount), To.Owner), AllToAlder).Due(10));
}
