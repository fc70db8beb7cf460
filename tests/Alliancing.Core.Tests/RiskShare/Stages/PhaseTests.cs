using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Stages;

/// <summary>A stage that takes the whole slice leaves an amount, so that what follows it looks at what is live.</summary>
public sealed class PhaseTests
{
    // 10, of which the first stage moves a part; a cap of 4 on what is left, its excess to the owner.
    public static TheoryData<string, Stage, string> WholeSlice() => new()
    {
        { "levy", Levy.Of(Pc(50), To.Residual), "council 1.00, alder 4.00, residual 5.00" },
        { "modifier", new Modifier(Pc(50), Account.Residual), "council 1.00, alder 4.00, residual 5.00" },
        { "reserve", new Reserve("pot", Pounds(5)), "council 1.00, alder 4.00, reserve:pot 5.00" },
        { "release", new Reserve("pot", Pounds(5), ReserveMovement.FromReserve), "council 11.00, alder 4.00, reserve:pot -5.00" },
        { "floor", Limit.Floor(Pounds(12), Account.Reserve("pot")), "council 8.00, alder 4.00, reserve:pot -2.00" },
    };

    [Theory]
    [MemberData(nameof(WholeSlice))]
    public void A_cap_behind_a_stage_that_took_the_slice_holds_what_is_live(string word, Stage first, string dues)
    {
        Assert.NotEmpty(word);
        RiskShareSchedule terms = Both(first, Limit.Side(Pounds(4), To.Owner), AllToAlder);

        Assert.Equal(dues, terms.Due(10));
        Assert.Equal(Mirror(dues), terms.Due(-10));
    }

    [Theory]
    [MemberData(nameof(WholeSlice))]
    public void A_threshold_behind_a_stage_that_took_the_slice_looks_at_what_is_live(string word, Stage first, string dues)
    {
        Assert.NotEmpty(dues);
        decimal live = word switch { "release" => 15, "floor" => 12, _ => 5 };

        Assert.Equal(live, Both(first, new Threshold(Pounds(live), To.Owner), AllToAlder).Settle(Variance(10))["alder"].Due.Amount);
        Assert.Equal(live, Both(first, new Threshold(Pounds(live + 0.01m), To.Owner), AllToAlder).Settle(Variance(10))["council"].Due.Amount);
    }

    [Fact]
    public void A_tranche_of_the_first_stage_may_be_a_rate_of_what_is_live()
    {
        RiskShareSchedule terms = Both(new Waterfall([new Tranche(Basis.Equal, Recipients.Of("alder"), InAll: Level.Of(Pc(30), Basis.Amount))], To.Owner));

        Assert.Empty(terms.Refused());
        Assert.Equal("council 7.00, alder 3.00", terms.Due(10));
    }

    [Fact]
    public void A_cap_after_the_curve_may_be_a_rate_of_what_is_live() =>
        Assert.Equal("council 9.00, alder 1.00", Both(Curve.Flat(Pc(50), To.Owner), Limit.Side(Pc(20), Basis.Amount, To.Owner), AllToAlder).Due(10));

    [Fact]
    public void A_floor_after_the_curve_may_be_a_rate_of_the_variance() =>
        Assert.Equal("council 3.00, alder 7.00", Both(Curve.Flat(Pc(50), To.Owner), Limit.Floor(Level.Of(Pc(70), Basis.Variance), Account.Owner), AllToAlder).Due(10));
}
