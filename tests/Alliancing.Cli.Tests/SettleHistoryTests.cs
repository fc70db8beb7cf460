using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Serialization;

namespace Alliancing.Cli.Tests;

public sealed class SettleHistoryTests(Folder folder) : IClassFixture<Folder>
{
    private const string Interim = """
        { "kind": "interim", "outturn": { "agreement": "riverside", "period": { "from": "2025-04-01", "to": "2026-03-31" },
          "target": { "amount": "1000000.00" }, "actual": { "amount": "880000.00" }, "bases": { "feeAtRisk": { "alder": "60000", "birch": "30000" } } } }
        """;

    private static readonly string OnAccount = Documents.Agreement.Replace("] } ] } }", "] } ], \"onAccount\": { \"method\": \"sumOfPeriods\", \"retention\": \"0.2\", \"clause\": \"9.1\" } } }", StringComparison.Ordinal);

    private readonly string _agreement = folder.Write("on-account.json", OnAccount);
    private readonly string _history = folder.Write("history.json", History(Interim));

    [Fact]
    public void A_history_is_recognised_by_its_format_and_its_statement_printed() =>
        Golden.Match(Shell.Run("settle", _agreement, _history).IsFine().Out, "tests/Alliancing.Cli.Tests/settle-history.golden.txt");

    [Fact]
    public void A_statement_in_Markdown_is_the_reviewed_one() =>
        Golden.Match(Shell.Run("settle", _agreement, _history, "--markdown").IsFine().Out, "tests/Alliancing.Cli.Tests/settle-history.golden.md");

    [Fact]
    public void A_statement_in_JSON_is_a_document_with_its_trace()
    {
        string json = Shell.Run("settle", _agreement, _history, "--json", "--trace").IsFine().Out;
        RecordedStatement statement = AllianceJson.ReadStatement(json).OrThrow();

        Assert.Equal(Money.Pounds(32_000m), statement.Statements[^1].Positions[1].Due);
        Assert.NotEmpty(statement.Trace!.Nodes);
        Assert.Contains("statement on account of 'riverside'", Shell.Run("check", folder.Write("statement.json", json)).IsFine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trace_follows_the_statement() =>
        Assert.Contains("onAccount[alder]", Shell.Run("settle", _agreement, _history, "--trace").IsFine().Out, StringComparison.Ordinal);

    [Fact]
    public void A_locale_changes_nothing_of_a_statement() =>
        Assert.Equal(Shell.Run("settle", _agreement, _history).Out, Shell.RunIn("de_DE", folder, "settle", _agreement, _history).IsFine().Out);

    [Fact]
    public void A_refused_history_says_every_reason()
    {
        string gap = Interim.Replace("2025-04-01", "2027-04-01", StringComparison.Ordinal).Replace("2026-03-31", "2028-03-31", StringComparison.Ordinal);
        string history = folder.Write("refused.json", History($"{Interim}, {gap}", """, "payments": [ { "account": "elm", "amount": "1.00", "due": "2025-03-31", "paid": "2025-03-31" } ]"""));

        Answer answer = Shell.Run("settle", _agreement, history, "--json").Fails(1, "The statement on account of 'riverside' is refused", "OA-012", "OA-019", "OA-021", "OA-027");

        Assert.Equal(["OA-027", "OA-012", "OA-019", "OA-021"], AllianceJson.ReadRefusal(answer.Out).OrThrow().Findings.Select(f => f.Id));
        Assert.Empty(Shell.Run("settle", _agreement, history).Fails(1, "OA-012").Out);
    }

    [Fact]
    public void Terms_without_rules_on_account_say_so() =>
        Assert.Empty(Shell.Run("settle", folder.Write("plain.json", Documents.Agreement), _history).Fails(1, "OA-010", "State 'onAccount'").Out);

    [Fact]
    public void A_document_of_another_kind_is_told_the_kinds_that_are_wanted_and_no_others() =>
        Assert.DoesNotContain("alliancing.register.v1", Shell.Run("settle", _agreement, _agreement).Fails(2, "JS-002", "this is 'alliancing.agreement.v1'; wanted is 'alliancing.outturn.v1' or 'alliancing.history.v1'.").Error, StringComparison.Ordinal);

    [Fact]
    public void A_history_that_is_no_document_is_refused_with_the_place() =>
        Assert.Empty(Shell.Run("settle", _agreement, folder.Write("bad.json", History(Interim.Replace("interim", "provisional", StringComparison.Ordinal)))).Fails(2, "JS-007", "$.statements[0].kind").Out);

    [Fact]
    public void Check_says_of_a_history_in_reverse_and_of_a_payment_that_stands_there_twice_where_and_what_to_do()
    {
        string next = Interim.Replace("2026-03-31", "2027-03-31", StringComparison.Ordinal).Replace("2025-04-01", "2026-04-01", StringComparison.Ordinal);
        const string payment = """{ "account": "alder", "amount": "1.00", "due": "2026-05-01", "paid": "2026-05-01" }""";
        string bad = History($"{next}, {Interim}", $", \"payments\": [ {payment}, {payment} ]").Replace("2026-05-31", "2027-05-31", StringComparison.Ordinal);
        string good = History($"{Interim}, {next}", $", \"payments\": [ {payment}, {payment.Replace("1.00", "2.00", StringComparison.Ordinal)} ]").Replace("2026-05-31", "2027-05-31", StringComparison.Ordinal);

        Answer answer = Shell.Run("check", folder.Write("reverse.json", bad));

        Assert.Equal((1, string.Empty), (answer.ExitCode, answer.Error));
        Assert.Contains("OA-014 error   history.statements[1]", answer.Out, StringComparison.Ordinal);
        Assert.Contains("OA-031 warning history.payments[1]: £1.00 of 'alder'", answer.Out, StringComparison.Ordinal);
        Assert.EndsWith("nothing found\n", Shell.Run("check", folder.Write("forward.json", good)).IsFine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_adds_a_recorded_settlement_up()
    {
        string json = Shell.Run("settle", folder.Write("plain-agreement.json", Documents.Agreement), folder.Write("plain-outturn.json", Documents.Outturn), "--json").IsFine().Out;

        Answer answer = Shell.Run("check", folder.Write("bent.json", json.Replace("\"amount\": \"-40000.00\"", "\"amount\": \"-39000.00\"", StringComparison.Ordinal)));

        Assert.Equal((1, string.Empty), (answer.ExitCode, answer.Error));
        Assert.Contains("RD-001 error   components[cost]: its lines add up to \u2212£119,000.00, and the component came to \u2212£120,000.00: £1,000.00 too much.", answer.Out, StringComparison.Ordinal);
        Assert.EndsWith("nothing found\n", Shell.Run("check", folder.Write("straight.json", json)).IsFine().Out, StringComparison.Ordinal);
    }

    private static string History(string statements, string rest = "") => $$"""
        { "format": "alliancing.history.v1", "agreement": "riverside", "asAt": "2026-05-31", "statements": [ {{statements}} ]{{rest}} }
        """;
}
