using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Exposures.Riverside;

namespace Alliancing.Core.Tests.RiskShare.Exposures;

public sealed class ExposureRangeTests
{
    private static readonly Component Cost = Component.Saving("cost", [ToAlder], [ToAlder]);
    private static readonly Component Works = new("works", new ExcessMeasure("works"), [ToAlder], [ToAlder]);
    private static readonly Component Days = Component.Quantity("time", new QuantityMeasure("days", 140, QuantityDirection.BelowBase, RateExpression.Number(1)), [ToAlder], [ToAlder]);
    private static readonly Component Pool = Component.Pool("pool", new ScoreMeasure(RateExpression.Linear(Driver.Score("quality")), 100, Money.Pounds(1), Money.Pounds(1)), [ToAlder], [ToAlder]);

    [Fact]
    public void What_can_vary_is_the_actual_then_measures_then_quantities_each_once()
    {
        RiskShareTerms terms = Terms(
            Days,
            Works,
            Pool,
            Cost with { Portion = Pc(50) },
            Cost with { Id = "more", Portion = Pc(50) },
            Works with { Id = "more-works" },
            Days with { Id = "more-time" });

        Assert.Equal(["actual", "measures[works].actual", "quantities.days"], ExposureRange.All(terms).Select(r => r.ToString()));
        Assert.Equal("actual", ExposureRange.Of(terms).ToString());
        Assert.Empty(ExposureRange.All(Terms(Pool)));
    }

    [Theory]
    [InlineData("actual", true, false, false, false)]
    [InlineData("works", false, true, false, false)]
    [InlineData("days", false, false, true, false)]
    [InlineData("weeks", false, false, false, false)]
    public void A_range_moves_the_measures_that_read_it(string what, bool cost, bool works, bool days, bool pool)
    {
        ExposureRange range = what switch { "actual" => ExposureRange.OfActual(), "works" => ExposureRange.OfMeasure("works"), _ => ExposureRange.OfQuantity(what) };

        Assert.Equal([cost, works, days, pool], new[] { Cost, Works, Days, Pool }.Select(c => range.Moves(c.Measure)));
    }

    [Fact]
    public void A_quantity_of_the_name_of_a_measure_is_another_range()
    {
        Component counted = Component.Quantity("count", new QuantityMeasure("works", 1, QuantityDirection.AboveBase, RateExpression.Number(1)), [ToAlder], [ToAlder]);

        Assert.False(ExposureRange.OfMeasure("works").Moves(counted.Measure));
        Assert.False(ExposureRange.OfQuantity("works").Moves(Works.Measure));
    }

    [Fact]
    public void An_outturn_is_moved_to_a_place_of_the_range_and_nothing_else_of_it()
    {
        Outturn outturn = (Year with { Actual = Money.Pounds(90), Measures = [new MeasureOutturn("works", Money.Pounds(10), Money.Pounds(9)), new MeasureOutturn("other", Money.Pounds(5), Money.Pounds(4))] })
            .WithQuantity("days", 150).WithQuantity("weeks", 20);
        Ratio at = Ratio.FromDecimal(7.5m);

        Outturn actual = ExposureRange.OfActual().Move(outturn, at * 100, Currency.Gbp);
        Outturn works = ExposureRange.OfMeasure("works").Move(outturn, at * 100, Currency.Gbp);
        Outturn days = ExposureRange.OfQuantity("days").Move(outturn, at, Currency.Gbp);

        Assert.Equal(outturn with { Actual = Money.Pounds(7.50m) }, actual);
        Assert.Equal(outturn with { Measures = [new MeasureOutturn("works", Money.Pounds(10), Money.Pounds(7.50m)), outturn.Measures[1]] }, works);
        Assert.Equal(outturn with { Quantities = [outturn.Quantities[1], new StatedValue<decimal>("days", 7)] }, days);
    }

    [Fact]
    public void The_centre_is_the_target_of_what_varies_or_the_base_of_what_is_counted()
    {
        RiskShareTerms terms = Terms(Cost, Works, Days);
        Outturn outturn = Year with
        {
            Target = new AgreedTarget(Money.Pounds(100), [new TargetAdjustment(new NodaTime.LocalDate(2025, 5, 1), Money.Pounds(7), "why")]),
            Measures = [new MeasureOutturn("other", Money.Pounds(1), null), new MeasureOutturn("works", Money.Pounds(10), null)],
        };

        Assert.Equal(10_700, ExposureRange.OfActual().Centre(terms, outturn));
        Assert.Equal(1_000, ExposureRange.OfMeasure("works").Centre(terms, outturn));
        Assert.Equal(140, ExposureRange.OfQuantity("days").Centre(terms, outturn));
        Assert.Null(ExposureRange.OfActual().Centre(terms, outturn with { Target = null }));
        Assert.Null(ExposureRange.OfMeasure("north").Centre(terms, outturn));
        Assert.Null(ExposureRange.OfQuantity("weeks").Centre(terms, outturn));
    }

    [Fact]
    public void A_range_may_be_one_place_and_does_not_end_before_it_begins()
    {
        Assert.Equal((5m, 5m), (ExposureRange.OfActual(5, 5).From, ExposureRange.OfActual(5, 5).To));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExposureRange.OfQuantity("days", 5, 4.99m));
        Assert.Throws<ArgumentException>(() => ExposureRange.OfQuantity("not an id"));
        Assert.Throws<ArgumentException>(() => ExposureRange.OfMeasure("not an id"));
    }
}
