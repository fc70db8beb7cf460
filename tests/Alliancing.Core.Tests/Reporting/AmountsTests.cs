using Alliancing.Reporting;

namespace Alliancing.Core.Tests.Reporting;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("1/3 1/3 1/3", "33.34 %, 33.33 %, 33.33 %")]
    [InlineData("1/6 1/6 2/3", "16.67 %, 16.67 %, 66.66 %")]
    [InlineData("5/9 1/9 1/3", "55.56 %, 11.11 %, 33.33 %")]
    [InlineData("1/2 1/2 0", "50 %, 50 %, 0 %")]
    [InlineData("4/3 -1/3", "133.33 %, \u221233.33 %")]
    public void Shares_of_one_whole_add_up_to_it_as_they_are_printed(string parts, string printed) =>
        Assert.Equal(printed, string.Join(", ", Amounts.Shares([.. parts.Split(' ').Select(p => ExactMoney.Parse("GBP " + p))], ExactMoney.Parse("GBP 1"))));

    [Theory]
    [InlineData("1/3 1/3", "33.33 %, 33.33 %")]
    [InlineData("200000000/3 -200000000/3", "6,666,666,666.67 %, \u22126,666,666,666.67 %")]
    public void Shares_that_come_to_no_hundredth_of_a_per_cent_are_rounded_each(string parts, string printed) =>
        Assert.Equal(printed, string.Join(", ", Amounts.Shares([.. parts.Split(' ').Select(p => ExactMoney.Parse("GBP " + p))], ExactMoney.Parse("GBP 1"))));

    [Fact]
    public void Shares_of_nothing_are_not_printed() => Assert.Equal([""], Amounts.Shares([ExactMoney.Parse("GBP 0")], ExactMoney.Parse("GBP 0")));

    [Theory]
    [InlineData("100/3", "\u2248 £33.33")]
    [InlineData("-33.335", "\u2248 \u2212£33.34")]
    [InlineData("1234.50", "£1,234.50")]
    public void An_amount_in_a_cell_is_to_the_penny_and_marked_where_that_rounds_it(string amount, string printed) =>
        Assert.Equal((printed, printed), (Amounts.Near(ExactMoney.Parse("GBP " + amount)), Amounts.Near(TraceValue.Money(ExactMoney.Parse("GBP " + amount).MinorUnits, Currency.Gbp))));

    [Fact]
    public void A_rate_or_a_count_in_a_cell_has_two_places_and_is_marked_where_that_rounds_it()
    {
        Assert.Equal("\u2248 \u221233.33 %", Amounts.Near(TraceValue.Rate(-new Ratio(1, 3))));
        Assert.Equal("12.5 %", Amounts.Near(TraceValue.Rate(new Ratio(1, 8))));
        Assert.Equal("\u2248 0.33", Amounts.Near(TraceValue.Number(new Ratio(1, 3))));
        Assert.Equal("12", Amounts.Near(TraceValue.Number(12)));
        Assert.Equal("word", Amounts.Near(TraceValue.Text("word")));
    }
}
