using Alliancing.RiskShare;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class ReserveTests
{
    private static RiskShareSchedule Expiring(RiskShareSchedule schedule, LocalDate on) => schedule with { Reserves = [new TaggedReserve("pot", Expires: on)] };

    [Theory]
    [InlineData(2.99, "reserve:pot 2.99")]
    [InlineData(3, "reserve:pot 3.00")]
    [InlineData(10, "alder 7.00, reserve:pot 3.00")]
    public void Reserve_takes_at_most_what_is_live(decimal variance, string dues)
    {
        RiskShareSchedule terms = Both(new Reserve("pot", Pounds(3)), AllToAlder);

        Assert.Equal(dues, terms.Due(variance));
        Assert.Equal(Mirror(dues), terms.Due(-variance));
    }

    [Fact]
    public void Reserve_adds_to_what_is_shared()
    {
        RiskShareSchedule terms = Both(new Reserve("pot", Level.Of(Pc(30), Basis.Amount), ReserveMovement.FromReserve), Shares);

        Assert.Equal("alder 6.50, birch 3.90, cedar 2.60, reserve:pot -3.00", terms.Due(10));
        Assert.Equal("alder -6.50, birch -3.90, cedar -2.60, reserve:pot 3.00", terms.Due(-10));
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(30, false)]
    public void Reserve_in_force_on_the_last_day_of_the_period_is_in_force(int day, bool inForce)
    {
        var expires = new LocalDate(2026, 3, day);
        RiskShareSchedule[] all =
        [
            Both(new Reserve("pot", Pounds(3)), AllToAlder),
            Both(new Reserve("pot", Pounds(3), ReserveMovement.FromReserve), AllToAlder),
            Both(new Deductible(Pounds(1), To.Reserve("pot")), AllToAlder),
            Both(Limit.Floor(Pounds(20), Account.Reserve("pot")), AllToAlder),
            Both(new Modifier(Pc(50), Account.Reserve("pot")), AllToAlder),
        ];

        foreach (RiskShareSchedule terms in all)
        {
            Assert.Equal(inForce ? [] : ["RS-037"], Expiring(terms, expires).Evaluate(Variance(10)).Findings.Select(f => f.Id));
        }
    }

    [Fact]
    public void Reserve_is_refused_once_however_often_it_moves() =>
        Assert.Single(Expiring(Both(new Reserve("pot", Pounds(3)), new Reserve("pot", Pounds(3)), AllToAlder), new LocalDate(2025, 1, 1)).Evaluate(Variance(10)).Findings);

    [Fact]
    public void Carried_forward_is_an_account_of_its_own() =>
        Assert.Equal("alder 8.00, carriedForward 2.00", Both(new Deductible(Pounds(2), To.CarriedForward), AllToAlder).Due(10));

    [Fact]
    public void Residual_is_shown()
    {
        Settlement settlement = Both(new Deductible(Pounds(2), To.Residual), AllToAlder).Settle(Variance(10));

        Assert.Equal(Money.Pounds(2), settlement.Residual);
        Assert.Equal(Money.Pounds(10), settlement.Total);
    }
}
