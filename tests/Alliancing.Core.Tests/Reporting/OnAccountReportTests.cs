using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Reporting;
using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.Reporting;

public sealed class OnAccountReportTests
{
    private const string Folder = "tests/Alliancing.Core.Tests/Reporting/";

    public static TheoryData<string> Accounts => ["harbour", "carried", "rounded"];

    [Theory, MemberData(nameof(Accounts))]
    public void Statement_as_text_is_the_reviewed_one(string name) => Golden.Match(Named(name).ToText(), $"{Folder}{name}.on-account.golden.txt");

    [Theory, MemberData(nameof(Accounts))]
    public void Statement_as_Markdown_is_the_reviewed_one(string name) => Golden.Match(Named(name).ToMarkdown(), $"{Folder}{name}.on-account.golden.md");

    [Fact]
    public void Terms_print_their_rules_on_account() => Golden.Match(OnAccountAccounts.Harbour.Terms.ToMarkdown(), Folder + "harbour.terms.golden.md");

    [Theory, MemberData(nameof(Accounts))]
    public void Reports_are_the_same_in_every_culture(string name)
    {
        OnAccountStatement statement = Named(name);
        string expected = statement.ToText() + statement.ToMarkdown();

        Cultures.InEach(() => Assert.Equal(expected, statement.ToText() + statement.ToMarkdown()));
    }

    [Theory, MemberData(nameof(Accounts))]
    public void Every_figure_of_every_statement_is_printed(string name)
    {
        OnAccountStatement statement = Named(name);
        string text = statement.ToText();

        foreach (OnAccountPosition position in statement.Statements.SelectMany(s => s.Positions))
        {
            Assert.All([position.Entitlement, position.Retained, position.CarriedForward, position.Recouped, position.Paid, position.Due], amount =>
                Assert.True(amount.IsZero || text.Contains(amount.ToString("C", null), StringComparison.Ordinal), $"{position.Account}: {amount}"));
        }

        Assert.All(statement.Lines.SelectMany(l => l.Clauses), clause => Assert.Contains(clause, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_penny_of_the_other_sign_is_named_rounding_of_earlier_periods()
    {
        string text = OnAccountAccounts.Rounded.ToText();

        Assert.Contains("\u2212£0.01 of cost is rounding of earlier periods", text, StringComparison.Ordinal);
        Assert.Single(text.Split("rounding of earlier periods")[1..]);
    }

    [Fact]
    public void Names_steer_neither_a_terminal_nor_a_table()
    {
        OnAccountStatement plain = OnAccountAccounts.Rounded;
        var terms = RiskShareTerms.Create(plain.Terms.Schedule with
        {
            Name = "# <b>A</b> | `B`\n| x |",
            Participants = [.. plain.Terms.Participants.Select(p => p with { Name = $"| {p.Name} \u001b[31m\u202E | *" })],
            Components = [.. plain.Terms.Components.Select(c => c with { Name = "cost | `share`\r\n" })],
        });
        OnAccountStatement statement = new RiskShareCalculator().Settle(terms, plain.History);

        Assert.DoesNotContain(statement.ToText(), c => c is '\u001b' or '\u202E' or '\r');
        Assert.All(
            statement.ToMarkdown().Split('\n').Where(line => line.StartsWith('|')),
            row => Assert.InRange(row.Replace("\\|", string.Empty, StringComparison.Ordinal).Count(c => c == '|'), 5, 6));
    }

    [Fact]
    public void Without_interest_in_the_terms_late_payments_say_so()
    {
        OnAccountStatement harbour = OnAccountAccounts.Harbour;
        var terms = RiskShareTerms.Create(harbour.Terms.Schedule with { OnAccount = harbour.Terms.Schedule.OnAccount! with { LateInterest = null } });

        string text = new RiskShareCalculator().Settle(terms, harbour.History).ToText();

        Assert.Contains("The terms state no interest on what is late.", text, StringComparison.Ordinal);
        Assert.Contains("10 days late", text, StringComparison.Ordinal);
        Assert.Contains("1 day overdue", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_due_adds_up_to_nothing_when_the_only_owner_holds_the_money()
    {
        string text = OnAccountAccounts.Rounded.ToText();
        Money others = OnAccountAccounts.Rounded.Positions.Skip(1).Aggregate(Money.Zero(Currency.Gbp), (sum, p) => sum + p.Due);

        Assert.Contains($" {Shown(-others)}\n", Row(text, "Council"), StringComparison.Ordinal);
        Assert.EndsWith(" £0.00\n", Row(text, "total"), StringComparison.Ordinal);
        Assert.Contains("Council holds the money itself and records no payments.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_several_owners_pay_is_one_line_because_the_account_does_not_divide_it()
    {
        OnAccountStatement plain = OnAccountAccounts.Rounded;
        var terms = RiskShareTerms.Create(plain.Terms.Schedule with
        {
            Participants = [Participant.Owner("county", "County"), .. plain.Terms.Participants],
            Owners = SplitRule.Shares(("county", Rate.Percent(50)), ("council", Rate.Percent(50))),
        });
        OnAccountStatement statement = new RiskShareCalculator().Settle(terms, plain.History);
        string text = statement.ToText();
        Money others = statement.Positions.Skip(2).Aggregate(Money.Zero(Currency.Gbp), (sum, p) => sum + p.Due);

        Assert.EndsWith($" {Shown(-others)}\n", Row(text, "the owners together"), StringComparison.Ordinal);
        Assert.EndsWith(" £0.00\n", Row(text, "total"), StringComparison.Ordinal);
        Assert.Contains("County, Council hold the money themselves", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_owner_that_records_payments_has_its_own_due_and_the_column_its_plain_total()
    {
        OnAccountStatement plain = OnAccountAccounts.Rounded;
        OnAccountStatement statement = new RiskShareCalculator().Settle(plain.Terms, plain.History with { Payments = [new AccountPayment(Account.Owner, Money.Pounds(0.01m), plain.AsAt, plain.AsAt, "bank 7")] });
        string text = statement.ToText();

        Assert.EndsWith($" {Shown(statement["council"].Due)}\n", Row(text, "Council"), StringComparison.Ordinal);
        Assert.EndsWith($" {Shown(statement.Positions.Aggregate(Money.Zero(Currency.Gbp), (sum, p) => sum + p.Due))}\n", Row(text, "total"), StringComparison.Ordinal);
        Assert.Contains("bank 7", text, StringComparison.Ordinal);
        Assert.DoesNotContain("holds the money itself", text, StringComparison.Ordinal);
    }

    private static string Shown(Money money) => money.ToString("C", null);

    /// <summary>The first row of a table that begins with a name.</summary>
    private static string Row(string text, string name) => text.Split('\n').First(line => line.TrimStart().StartsWith(name, StringComparison.Ordinal)) + "\n";

    private static OnAccountStatement Named(string name) => name switch
    {
        "harbour" => OnAccountAccounts.Harbour,
        "carried" => OnAccountAccounts.Carried,
        _ => OnAccountAccounts.Rounded,
    };
}
