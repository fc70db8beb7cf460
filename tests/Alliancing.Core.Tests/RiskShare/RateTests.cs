using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

public sealed class RateTests
{
    private static string Rate(RateExpression rate, Outturn outturn) => Both(Curve.Flat(rate, To.Owner), AllToAlder).Settle(outturn)["alder"].Due.ToString("F", null);

    private static RateExpression Table(Interpolation between = Interpolation.Linear, TableEnds outside = TableEnds.Refuse) =>
        RateExpression.Table(Driver.Quantity("n"), [new TablePoint(1, 0.1m), new TablePoint(2, 0.2m), new TablePoint(4, 0.1m)], between, outside);

    [Theory]
    [InlineData(1, "10.00", "10.00")]
    [InlineData(1.5, "15.00", "10.00")]
    [InlineData(2, "20.00", "20.00")]
    [InlineData(3, "15.00", "20.00")]
    [InlineData(3.99, "10.05", "20.00")]
    [InlineData(4, "10.00", "10.00")]
    public void Table_is_read_on_the_line_or_in_steps(decimal at, string linear, string step)
    {
        Assert.Equal(linear, Rate(Table(), Variance(100, 1_000).WithQuantity("n", at)));
        Assert.Equal(step, Rate(Table(Interpolation.Step), Variance(100, 1_000).WithQuantity("n", at)));
    }

    [Theory]
    [InlineData(0, "10.00")]
    [InlineData(9, "10.00")]
    public void Table_may_hold_its_ends(decimal at, string expected) => Assert.Equal(expected, Rate(Table(outside: TableEnds.Hold), Variance(100, 1_000).WithQuantity("n", at)));

    [Fact]
    public void Table_holds_the_nearer_end() =>
        Assert.Equal("30.00", Rate(RateExpression.Table(Driver.Quantity("n"), [new TablePoint(1, 0.1m), new TablePoint(2, 0.3m)], outside: TableEnds.Hold), Variance(100, 1_000).WithQuantity("n", 3)));

    [Theory]
    [InlineData(-100, "20.00")]
    [InlineData(-40, "20.00")]
    [InlineData(-39.9, "20.05")]
    [InlineData(39.9, "59.95")]
    [InlineData(40, "60.00")]
    [InlineData(100, "60.00")]
    public void Linear_rate_is_held_between_its_ends(decimal score, string expected) => Assert.Equal(
        expected,
        Rate(RateExpression.Linear(Driver.Score("quality"), 0.4m, 0.005m, 0.2m, 0.6m), Variance(100, 1_000).WithScore("quality", score)));

    [Theory]
    [InlineData("good", "60.00")]
    [InlineData("fair", "50.00")]
    [InlineData("poor", "40.00")]
    public void Rate_is_picked_by_a_fact(string grade, string expected) => Assert.Equal(
        expected,
        Rate(RateExpression.Pick("grade", [new PickCase("good", Pc(60)), new PickCase("fair", Pc(50))], Pc(40)), Variance(100, 1_000).WithFact("grade", grade)));

    [Fact]
    public void Rates_multiply_and_add()
    {
        Assert.Equal("12.00", Rate(RateExpression.Product(Pc(50), Pc(40), Pc(60)), Variance(100, 1_000)));
        Assert.Equal("70.00", Rate(RateExpression.Sum([Pc(50), Pc(40), Pc(-20)]), Variance(100, 1_000)));
        Assert.Equal("60.00", Rate(RateExpression.Sum([Pc(50), Pc(40)], max: 0.6m), Variance(100, 1_000)));
        Assert.Equal("95.00", Rate(RateExpression.Sum([Pc(50), Pc(40)], 0.95m), Variance(100, 1_000)));
    }

    [Fact]
    public void T14_A_rate_is_never_rounded_on_the_way()
    {
        // 1 − 0.75 · 0.7809 = 0.414325 of a loss of 8,354,010, less relief of 2,566,990.
        RateExpression rate = RateExpression.Linear(Driver.Score("quality"), 1, -0.75m);
        RiskShareSchedule terms = Both(Curve.Flat(rate, To.Owner), Levy.UpTo(Pounds(2_566_990), To.Owner), AllToAlder) with { Scores = [new ScoreScale("quality", 0, 1, 4)] };

        Money paid = terms.Settle(Variance(-8_354_010, 125_000_000).WithScore("quality", 0.7809m))["alder"].Due;

        Assert.Equal(Money.Pounds(-894_285.19m), paid);
    }

    public static TheoryData<string, string, string> Ranges() => new()
    {
        { "fixed", "0.5", "0.5" },
        { "score", "-100", "100" },
        { "falling", "-99", "101" },
        { "flat", "3", "3" },
        { "quantity", "", "" },
        { "clamped", "0", "1" },
        { "atLeast", "0", "" },
        { "atMost", "", "1" },
        { "table", "0.1", "0.2" },
        { "noTable", "", "" },
        { "pick", "0.4", "0.6" },
        { "pickOpen", "", "" },
        { "noPick", "", "" },
        { "product", "-50", "50" },
        { "squares", "-10000", "10000" },
        { "productOpen", "", "" },
        { "productPositive", "0", "" },
        { "productLater", "", "" },
        { "productFromNothing", "0", "" },
        { "productBelow", "", "" },
        { "productOfBelow", "", "" },
        { "sum", "-99.5", "100.5" },
        { "sumOpen", "", "" },
        { "sumClamped", "0", "1" },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Range_is_what_the_terms_allow(string name, string low, string high)
    {
        RateExpression score = RateExpression.Linear(Driver.Score("quality"));
        RateExpression quantity = RateExpression.Linear(Driver.Quantity("n"));
        RateExpression atLeast = RateExpression.Linear(Driver.Quantity("n"), min: 0);
        RateExpression rate = name switch
        {
            "fixed" => Pc(50),
            "score" => score,
            "falling" => RateExpression.Linear(Driver.Score("quality"), 1, -1),
            "flat" => RateExpression.Linear(Driver.Quantity("n"), 3, 0),
            "quantity" => quantity,
            "clamped" => RateExpression.Linear(Driver.Quantity("n"), min: 0, max: 1),
            "atLeast" => atLeast,
            "atMost" => RateExpression.Linear(Driver.Quantity("n"), max: 1),
            "table" => Table(),
            "noTable" => RateExpression.Table(Driver.Quantity("n"), []),
            "pick" => RateExpression.Pick("grade", [new PickCase("a", Pc(60)), new PickCase("b", Pc(50))], Pc(40)),
            "pickOpen" => RateExpression.Pick("grade", [new PickCase("a", Pc(60)), new PickCase("b", quantity)]),
            "noPick" => RateExpression.Pick("grade", []),
            "product" => RateExpression.Product(score, Pc(50)),
            "squares" => RateExpression.Product(score, score),
            "productOpen" => RateExpression.Product(score, quantity),
            "productPositive" => RateExpression.Product(Pc(50), atLeast),
            "productLater" => RateExpression.Product(quantity, Pc(50)),
            "productFromNothing" => RateExpression.Product(RateExpression.Linear(Driver.Quantity("n"), min: 0, max: 1), atLeast, atLeast),
            "productBelow" => RateExpression.Product(atLeast, Pc(-50)),
            "productOfBelow" => RateExpression.Product(Pc(-50), atLeast),
            "sum" => RateExpression.Sum([score, Pc(50)]),
            "sumOpen" => RateExpression.Sum([score, quantity]),
            _ => RateExpression.Sum([score, quantity], 0, 1),
        };

        (Ratio? from, Ratio? to) = rate.Range(new SideCheck(Both(Shares), new AccountLayout(Both(Shares)), null, "here", []));

        Assert.Equal((low, high), (from?.ToString() ?? "", to?.ToString() ?? ""));
    }

    [Theory]
    [InlineData(null, null, "any number")]
    [InlineData(0, null, "0 or more")]
    [InlineData(null, 1, "at most 1")]
    [InlineData(0, 1, "0 to 1")]
    public void A_range_is_described(int? low, int? high, string words) =>
        Assert.Equal(words, RateExpression.Describe(low is { } l ? (Ratio)l : null, high is { } h ? (Ratio)h : null));
}
