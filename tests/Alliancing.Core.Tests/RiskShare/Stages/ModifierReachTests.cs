using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Stages;

public sealed class ModifierReachTests
{
    private static string[] Refused(params ReadOnlySpan<Stage> stages) => Schedule(Component.Saving("cost", [.. stages, AllToAlder], [])).Refused();

    private static string[] Behind(decimal factor, params ReadOnlySpan<Band> bands) =>
        Refused(Curve.Marginal(Basis.Target, To.Owner, bands), new Modifier(Number(factor), Account.Owner));

    private static readonly string[] NotCovered = ["RS-022 components[cost].gain[1].factor"];

    [Fact]
    public void A_factor_of_1_adds_nothing_that_anybody_could_lack()
    {
        Assert.Empty(Refused(new Modifier(Number(1), Account.Residual)));
        Assert.Equal(["RS-022 components[cost].gain[0].factor"], Refused(new Modifier(Number(1.01m), Account.Residual)));
    }

    // Of the first 10 % nothing is shared, of the next 80 %: together they cover an addition of one half, the second alone does not.
    [Fact]
    public void Bands_whose_places_are_known_cover_a_factor_together() =>
        Assert.Empty(Behind(1.5m, Band.UpTo(Pc(10), Rate.Zero), Band.UpTo(Pc(20), Pc(80)), Band.Beyond(Rate.Zero)));

    [Fact]
    public void A_band_with_a_basis_of_its_own_lets_it_and_those_after_it_cover_themselves() => Assert.Equal(
        NotCovered,
        Behind(1.5m, new Band(Rate.Zero, To: Pc(10), Of: Basis.Actual), Band.UpTo(Pc(20), Pc(80)), Band.Beyond(Rate.Zero)));

    [Fact]
    public void A_band_with_a_beginning_of_its_own_lets_it_and_those_after_it_cover_themselves() => Assert.Equal(
        NotCovered,
        Behind(1.5m, new Band(Rate.Zero, To: Pc(10), From: Number(0)), Band.UpTo(Pc(20), Pc(80)), Band.Beyond(Rate.Zero)));

    [Fact]
    public void A_band_that_covers_itself_may_stand_anywhere() =>
        Assert.Empty(Behind(1.25m, new Band(Rate.Zero, To: Pc(10), From: Number(0)), Band.UpTo(Pc(20), Pc(80)), Band.Beyond(Pc(80))));

    [Fact]
    public void A_rate_without_a_highest_value_counts_as_everything()
    {
        RateExpression open = RateExpression.Linear(Driver.Quantity("n"), min: 0);

        Assert.Equal(NotCovered, Behind(1.01m, new Band(open)));
        Assert.Empty(Behind(1, new Band(open)));
    }

    [Fact]
    public void A_counterparty_that_receives_a_capped_part_of_the_rest_does_not_cover() => Assert.Equal(
        NotCovered,
        Refused(Curve.Flat(Pc(50), To.Of(Account.Owner, Pounds(1)).Then(To.Owner)), new Modifier(Number(1.1m), Account.Owner)));

    [Fact]
    public void Modifiers_below_1_take_nothing_off_what_later_ones_may_add() => Assert.Equal(
        ["RS-022 components[cost].gain[2].factor"],
        Refused(Curve.Flat(Pc(50), To.Owner), new Modifier(Pc(50), Account.Owner), new Modifier(Number(2.01m), Account.Owner)));

    [Fact]
    public void Bands_that_just_cover_a_factor_cover_it()
    {
        Assert.Empty(Behind(2, Band.UpTo(Pc(10), Pc(50)), Band.Beyond(Rate.Zero)));
        Assert.Equal(NotCovered, Behind(2.01m, Band.UpTo(Pc(10), Pc(50)), Band.Beyond(Rate.Zero)));
    }
}
