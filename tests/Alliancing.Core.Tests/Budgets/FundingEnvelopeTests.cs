using Alliancing.Budgets;

namespace Alliancing.Core.Tests.Budgets;

public sealed class FundingEnvelopeTests
{
    private static readonly EnvelopeYear First = new(FinancialYear.StartingIn(2020), Money.Pounds(23_000_000m), YearStanding.Firm);
    private static readonly EnvelopeYear Second = new(FinancialYear.StartingIn(2021), Money.Pounds(22_000_000.50m), YearStanding.Firm);
    private static readonly EnvelopeYear Third = new(FinancialYear.StartingIn(2022), Money.Pounds(21_000_000m), YearStanding.Indicative, "6.1");

    [Fact]
    public void Firm_and_total_add_up_the_years()
    {
        var envelope = FundingEnvelope.Of(First, Second, Third);

        Assert.Equal(Money.Pounds(45_000_000.50m), envelope.Firm);
        Assert.Equal(Money.Pounds(66_000_000.50m), envelope.Total);
    }

    [Fact]
    public void Year_is_found_by_its_financial_year_and_is_null_beyond_the_envelope()
    {
        var envelope = FundingEnvelope.Of(First, Second, Third);

        Assert.Equal(Third, envelope[FinancialYear.StartingIn(2022)]);
        Assert.Null(envelope[FinancialYear.StartingIn(2023)]);
        Assert.Null(envelope[FinancialYear.StartingIn(2019)]);
    }

    [Fact]
    public void An_envelope_of_indicative_years_alone_is_allowed_and_holds_nothing_firm() =>
        Assert.Equal(Money.Zero(Currency.Gbp), FundingEnvelope.Of(Third).Firm);

    [Fact]
    public void Years_that_break_every_rule_are_refused_with_every_reason()
    {
        var firmAgain = new EnvelopeYear(FinancialYear.StartingIn(2025), Money.Of(1m, Currency.Eur), YearStanding.Firm);

        string message = Assert.Throws<ArgumentException>(() => FundingEnvelope.Of(First, Third, firmAgain)).Message;

        Assert.Contains("2022/23 stands after 2020/21. The years of an envelope follow each other: give 2021/22 next.", message, StringComparison.Ordinal);
        Assert.Contains("2025/26 stands after 2022/23. The years of an envelope follow each other: give 2023/24 next.", message, StringComparison.Ordinal);
        Assert.Contains("2025/26 is firm after 2022/23, which is indicative. Firm years come first.", message, StringComparison.Ordinal);
        Assert.Contains("2025/26 is in EUR and 2022/23 in GBP. An envelope has one currency.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_year_is_refused() =>
        Assert.Contains("at least one year", Assert.Throws<ArgumentException>(() => FundingEnvelope.Of()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_year_holds_nothing_or_more_and_never_less()
    {
        Assert.Equal(Money.Zero(Currency.Gbp), (First with { Amount = Money.Pounds(0m) }).Amount);
        Assert.Contains("−£0.01", Assert.Throws<ArgumentException>(() => First with { Amount = Money.Pounds(-0.01m) }).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => First with { Standing = (YearStanding)7 });
    }

    [Fact]
    public void Years_print_amount_and_standing() => Assert.Equal(
        "2020/21 £23,000,000.00, firm; 2021/22 £22,000,000.50, firm; 2022/23 £21,000,000.00, indicative",
        FundingEnvelope.Of(First, Second, Third).ToString());
}
