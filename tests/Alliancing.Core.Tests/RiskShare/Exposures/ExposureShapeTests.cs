using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Exposures.Riverside;

namespace Alliancing.Core.Tests.RiskShare.Exposures;

public sealed class ExposureShapeTests
{
    private static readonly RiskShareTerms Capped = Cost([Flat(50), ToAlder], [Flat(50), Limit.Side(Money.Pounds(5), To.Owner), ToAlder]);

    private static string Asymmetry(RiskShareTerms terms, ExposureRange? range = null) =>
        terms.Exposure(Year, range)["alder"].Asymmetry is { } found ? $"{found.Distance.Amount.ToString("F", null)} {Pounds(found.Below)} {Pounds(found.Above)}" : "none";

    private static string Extreme(ExposureExtreme extreme) => extreme.Amount is { } amount ? $"{Pounds(amount)} at {extreme.At!.Value.Amount.ToString("F", null)} {(extreme.IsReached ? "reached" : "approached")}" : "no bound";

    [Fact]
    public void Asymmetry_is_the_nearest_distance_at_which_the_two_sides_differ()
    {
        Assert.Equal("100.00 50.00 -5.00", Asymmetry(Capped));
        Assert.Equal("20.00 10.00 -5.00", Asymmetry(Capped, ExposureRange.OfActual(80)));
        Assert.Equal("11.00 5.50 -5.00", Asymmetry(Capped, ExposureRange.OfActual(0, 111)));
    }

    [Fact]
    public void Sides_are_compared_only_where_the_range_has_both()
    {
        Assert.Equal("none", Asymmetry(Capped, ExposureRange.OfActual(90)));
        Assert.Equal("none", Asymmetry(Capped, ExposureRange.OfActual(0, 110)));
        Assert.Equal("none", Asymmetry(Capped, ExposureRange.OfActual(0, 90)));
        Assert.Equal("none", Asymmetry(Capped, ExposureRange.OfActual(100)));
        Assert.Equal("none", Asymmetry(Capped, ExposureRange.OfActual(120)));
    }

    // The pain is cut between 10 and 20 and back again from there: at both ends of the part the sides agree, inside they do not.
    [Fact]
    public void An_asymmetry_between_two_places_is_found_inside()
    {
        var within = Criterion.All(
            Criterion.Money(Level.Whole(Basis.Variance), Comparison.Above, Money.Pounds(10)),
            Criterion.Money(Level.Whole(Basis.Variance), Comparison.Below, Money.Pounds(20)));
        RiskShareTerms terms = Cost([Flat(50), ToAlder], [new Condition(Criterion.Not(within), To.Owner), Flat(50), ToAlder]);

        Assert.Equal("40/3 20/3 0.00", Asymmetry(terms));
    }

    [Fact]
    public void Extremes_are_the_first_place_that_has_them()
    {
        AccountExposure capped = Capped.Exposure(Year)["alder"];
        AccountExposure open = Cost([Flat(50), ToAlder], [new Threshold(Money.Pounds(10), To.Owner), Flat(50), Limit.Side(Money.Pounds(5), To.Owner), ToAlder]).Exposure(Year)["alder"];

        Assert.Equal("50.00 at 0.00 reached", Extreme(capped.Highest));
        Assert.Equal("-5.00 at 110.00 reached", Extreme(capped.Lowest));
        Assert.Equal("-5.00 at 110.00 reached", Extreme(open.Lowest));
        Assert.Equal("no bound", Extreme(Cost([Flat(50), ToAlder], [Flat(50), ToAlder]).Exposure(Year)["alder"].Lowest));
        Assert.Equal("no bound", Extreme(Terms(Component.Excess("activity", [ToAlder], [])).Exposure(Year)["alder"].Highest));
    }

    [Fact]
    public void An_extreme_that_is_held_between_two_cliffs_is_reached()
    {
        var within = Criterion.All(
            Criterion.Money(Level.Whole(Basis.Variance), Comparison.Above, Money.Pounds(10)),
            Criterion.Money(Level.Whole(Basis.Variance), Comparison.Below, Money.Pounds(20)));
        RiskShareTerms terms = Cost([], [new Condition(within, To.Owner), Curve.Flat(Rate.One, To.Owner), Limit.Side(Money.Pounds(4), To.Owner), ToAlder]);

        Assert.Equal("-4.00 at 110.00 reached", Extreme(terms.Exposure(Year)["alder"].Lowest));
    }

    [Fact]
    public void Rows_of_a_closed_range_end_with_its_end_and_have_no_slope_there()
    {
        Exposure exposure = Bands().Exposure(Year, ExposureRange.OfActual(85, 105));
        int alder = exposure.Accounts.ToList().FindIndex(a => a.Account == Account.Of("alder"));

        Assert.Equal(
            ["85.00 At 6.50 -0.3", "90.00 At 5.00 -0.5", "105.00 At -2.50 "],
            exposure.Rows.Select(r => $"{r.At.Amount.ToString("F", null)} {r.Place} {Pounds(r.Amounts[alder])} {r.Slopes?[alder].ToString()}"));
    }

    [Fact]
    public void Rows_at_a_cliff_from_the_left_stand_just_below_and_at_it()
    {
        Exposure exposure = Cost([], [new Threshold(Money.Pounds(10), To.Owner), Flat(50), ToAlder]).Exposure(Year, ExposureRange.OfActual(100));
        int alder = exposure.Accounts.ToList().FindIndex(a => a.Account == Account.Of("alder"));

        Assert.Equal(
            ["100.00 At 0.00 0", "110.00 JustBelow 0.00 ", "110.00 At -5.00 -0.5"],
            exposure.Rows.Select(r => $"{r.At.Amount.ToString("F", null)} {r.Place} {Pounds(r.Amounts[alder])} {r.Slopes?[alder].ToString()}"));
    }

    [Fact]
    public void A_place_outside_the_range_is_refused_with_where_the_range_runs()
    {
        AccountExposure open = Bands().Exposure(Year, ExposureRange.OfActual(85))["alder"];
        AccountExposure closed = Bands().Exposure(Year, ExposureRange.OfActual(85, 105))["alder"];

        Assert.Contains("runs from GBP 85.00 to no end", Assert.Throws<ArgumentOutOfRangeException>(() => open.AmountAt(84.99m)).Message, StringComparison.Ordinal);
        Assert.Contains("runs from GBP 85.00 to GBP 105.00", Assert.Throws<ArgumentOutOfRangeException>(() => closed.AmountAt(105.01m)).Message, StringComparison.Ordinal);
        Assert.Equal("6.50 -2.50", $"{Pounds(closed.AmountAt(85))} {Pounds(closed.AmountAt(105))}");
    }

    [Fact]
    public void Accounts_that_never_move_have_no_line_unless_they_are_participants()
    {
        Assert.Equal(["council", "alder", "birch", "cedar"], Capped.Exposure(Year).Accounts.Select(a => a.Account.ToString()));
        Assert.Equal(
            ["council", "alder", "birch", "cedar", "reserve:pot"],
            Cost([new Deductible(Money.Pounds(1), To.Reserve("pot")), ToAlder], []).Exposure(Year).Accounts.Select(a => a.Account.ToString()));
        Assert.Contains("'residual' has no line. Known are council, alder, birch, cedar.", Assert.Throws<KeyNotFoundException>(() => Capped.Exposure(Year)[Account.Residual]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_place_may_be_the_extreme()
    {
        var exactly = Criterion.All(
            Criterion.Money(Level.Whole(Basis.Variance), Comparison.AtLeast, Money.Pounds(10)),
            Criterion.Money(Level.Whole(Basis.Variance), Comparison.AtMost, Money.Pounds(10)));
        RiskShareTerms terms = Cost([], [new Condition(exactly, To.Owner), ToAlder]);

        Assert.Equal("-10.00 at 110.00 reached", Extreme(terms.Exposure(Year)["alder"].Lowest));
    }

    [Fact]
    public void An_amount_at_the_target_itself_is_no_asymmetry_of_the_sides()
    {
        RiskShareTerms terms = RiskShareTerms.Create(Schedule(Component.Saving("cost", [Flat(50), ToAlder], [Flat(30), ToAlder])) with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.FeeAtRisk)] });

        Assert.Equal("100.00 56.00 -24.00", Asymmetry(terms));
    }

    [Fact]
    public void An_owner_who_funds_a_component_has_what_it_puts_in()
    {
        Exposure exposure = Terms(Component.Excess("activity", [Flat(50), ToAlder], [])).Exposure(Year);

        Assert.Equal("-5.00 5.00", $"{Pounds(exposure["council"].AmountAt(110))} {Pounds(exposure["alder"].AmountAt(110))}");
    }
}
