using Alliancing.Core.Tests.Contracts;

namespace Alliancing.Core.Tests.Root;

/// <summary>The examples of the documentation, run.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void Money_example() => Under.EachCulture(() =>
    {
        Money overspend = Money.Pounds(3_000_000m);
        Money council = (overspend * Rate.Percent(51)).Round(Rounding.HalfAwayFromZero);
        string text = council.ToString("C", null);

        Assert.Equal("£1,530,000.00", text);
    });

    [Fact]
    public void Exact_money_example() => Under.EachCulture(() =>
    {
        ExactMoney third = ExactMoney.Fraction(Money.Pounds(100m), 1, 3);
        string text = third.ToString();
        Money paid = third.Round(Rounding.HalfAwayFromZero);

        Assert.Equal("GBP 100/3", text);
        Assert.Equal(Money.Pounds(33.33m), paid);
    });

    [Fact]
    public void Rate_example() => Under.EachCulture(() =>
    {
        Rate share = Rate.Percent(12.5m);
        Rate rest = share.Complement;
        string text = share.ToString();

        Assert.Equal(Rate.Percent(87.5m), rest);
        Assert.Equal("12.5 %", text);
    });

    [Fact]
    public void Currency_example()
    {
        Currency dinar = Currency.Of("KWD");
        int places = dinar.MinorUnitDigits;

        Assert.Equal(3, places);
    }

    [Fact]
    public void Value_list_example()
    {
        ValueList<string> names = ["alder", "birch"];
        bool same = names.Equals(["alder", "birch"]);
        string last = names[^1];

        Assert.True(same);
        Assert.Equal("birch", last);
    }
}
