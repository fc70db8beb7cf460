using Alliancing.Agreements;
using NodaTime;

namespace Alliancing.Core.Tests.Agreements;

public sealed class AgreementPartTests
{
    private static readonly LocalDate Due = new(2028, 3, 31);

    public static TheoryData<object, string> Said { get; } = new()
    {
        { new CharterItem("a", "People live independently"), "People live independently" },
        { new CharterItem("a", "People live independently", "2.1"), "People live independently [clause 2.1]" },
        { new CostItem("a", "Pay"), "Pay: allowable" },
        { new CostItem("a", "Fines", IsAllowable: false), "Fines: not allowable" },
        { new CostItem("a", "Travel", Condition: "at the public rate"), "Travel: allowable, at the public rate" },
        { new CostItem("a", "Fines", IsAllowable: false, Clause: "7.3"), "Fines: not allowable [clause 7.3]" },
        { new CostItem("a", "Travel", Condition: "at the public rate", Clause: "7.4"), "Travel: allowable, at the public rate [clause 7.4]" },
        { new Invoicing(InvoiceFrequency.Monthly), "invoiced monthly in arrears, paid within 30 days" },
        { new Invoicing(InvoiceFrequency.Quarterly, 0, InArrears: false), "invoiced quarterly in advance, paid within 0 days" },
        { new Invoicing(InvoiceFrequency.Yearly, 365, Clause: "6.8"), "invoiced yearly in arrears, paid within 365 days [clause 6.8]" },
        { new Invoicing(InvoiceFrequency.OnMilestone, 14, InArrears: false, Clause: "6.8"), "invoiced on each milestone in advance, paid within 14 days [clause 6.8]" },
        { new ScheduledPayment("a", "The last share", Due), "The last share, due on 2028-03-31" },
        { new ScheduledPayment("a", "The last share", Due, Survives: true), "The last share, due on 2028-03-31, whatever ends the agreement" },
        { new ScheduledPayment("a", "The last share", Due, Clause: "8.9"), "The last share, due on 2028-03-31 [clause 8.9]" },
        { new ScheduledPayment("a", "The last share", Due, Survives: true, Clause: "8.9"), "The last share, due on 2028-03-31, whatever ends the agreement [clause 8.9]" },
        { new ReportingLine("a", "Joint board", "performance"), "the alliance to Joint board: performance" },
        { new ReportingLine("a", "Joint board", "performance", "council", "5.4"), "'council' to Joint board: performance [clause 5.4]" },
        { new Duty("a", "Meets need"), "Meets need" },
        { new Duty("a", "Meets need", Citation.Law("Care Act 2014", "s. 18")), "Meets need [Care Act 2014, s. 18]" },
        { new MemberRole("a", "Establishes need"), "Establishes need" },
        { new MemberRole("a", "Establishes need", Filled: false), "Establishes need (unfilled)" },
        { new PerformanceReference("a", "Scorecard", []), "Scorecard" },
        { new PerformanceReference("a", "Scorecard", ["s"], "9.1"), "Scorecard [clause 9.1]" },
        { new PlannedSpending("a", Riverside.Year, "Visits", "outreach", Money.Pounds(400m)), "2026/27 Visits: £400.00 under 'outreach'" },
        { new PlannedSpending("a", Riverside.Year, "Visits", "outreach", Money.Pounds(400m), "alder"), "2026/27 Visits: £400.00 under 'outreach', committed by 'alder'" },
    };

    [Theory, MemberData(nameof(Said), DisableDiscoveryEnumeration = true)]
    public void A_part_says_what_it_states_and_nothing_of_what_it_leaves_out(object part, string text)
    {
        ArgumentNullException.ThrowIfNull(part);

        Assert.Equal(text, part.ToString());
    }

    [Fact]
    public void Planned_spending_may_be_nothing_and_never_less()
    {
        PlannedSpending line = Riverside.Finance.Spending[0];

        Assert.True((line with { Amount = Money.Pounds(0m) }).Amount.IsZero);
        ArgumentException created = Assert.Throws<ArgumentException>("amount", () => new PlannedSpending("a", Riverside.Year, "Visits", "outreach", Money.Pounds(-0.01m)));
        ArgumentException copied = Assert.Throws<ArgumentException>("amount", () => line with { Amount = Money.Pounds(-0.01m) });
        Assert.Equal("Planned spending cannot be −£0.01. Give 0 or more. (Parameter 'amount')", created.Message);
        Assert.Equal(created.Message, copied.Message);
    }

    [Fact]
    public void An_item_that_is_listed_both_in_and_out_of_scope_is_read_as_in()
    {
        var scope = new AllianceScope([new CharterItem("night", "Nights in")], [new CharterItem("night", "Nights out"), new CharterItem("acute", "Acute care")]);

        Assert.Equal("Nights in", scope["night"]?.Text);
        Assert.Equal("Acute care", scope["acute"]?.Text);
        Assert.Null(scope["boats"]);
        Assert.True(scope.Covers("night"));
        Assert.False(scope.Covers("acute"));
    }
}
