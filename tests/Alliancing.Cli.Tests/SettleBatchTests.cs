using System.Globalization;
using System.Text;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Cli.Tests;

public sealed class SettleBatchTests(Folder folder) : IClassFixture<Folder>
{
    private const string Header = "target,actual,bases.feeAtRisk.alder,bases.feeAtRisk.birch";
    private const string Good = "1000000.00,1120000,60000,30000.5";

    private readonly string _agreement = folder.Write("agreement.json", Documents.Agreement);

    [Fact]
    public void The_header_of_a_file_is_printed() =>
        Assert.Equal(Header + "\n", Shell.Run("settle", _agreement, "--columns").IsFine().Out);

    [Fact]
    public void A_good_file_settles_every_row_as_settle_does()
    {
        string[][] rows = [.. Enumerable.Range(0, 12).Select(i => new[] { "1000000.00", $"{880_000 + (i * 20_000)}.{i:00}", $"{60_000 + i}", "30000.5" })];

        (Answer answer, string settled, string problems) = Settle("id," + Header + "\n" + string.Concat(rows.Select((r, i) => $"r{i},{string.Join(',', r)}\n")));

        Assert.Equal("12 of 12 outturns settled.\n", answer.IsFine().Out);
        Assert.Equal("row,line,id,column,reason\n", problems);
        string[] lines = settled.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] accounts = lines[0].Split(',')[1..];
        Assert.Equal("id", lines[0].Split(',')[0]);
        Assert.Equal(rows.Length, lines.Length - 1);
        foreach (int i in (int[])[0, 5, 6, 11])
        {
            string[] cells = lines[i + 1].Split(',');
            Assert.Equal($"r{i}", cells[0]);
            Assert.Equal(Alone(Document(rows[i]), accounts), cells[1..]);
        }
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_rows_without_a_name_are_numbered()
    {
        (Answer answer, string settled, _) = Settle("\uFEFFbases.feeAtRisk.birch,actual,\"target\",bases.feeAtRisk.alder\r\n30000,1120000,1000000,60000\r\n\r\n30000,\"1000000\",1000000,60000");

        answer.IsFine();
        Assert.Equal(["1,-60000.00,-40000.00,-20000.00", "2,0.00,0.00,0.00"], Sorted(settled));
    }

    [Fact]
    public void Bad_rows_are_reported_with_every_reason_and_the_others_kept()
    {
        (Answer answer, string settled, string problems) = Settle(
            "row," + Header + "\n"
            + $"a,{Good}\n"
            + "b,\"1,000\",1e6,,60000.123\n"
            + "c,1,2,3\n"
            + $"\"d\"x,{Good}\n"
            + "e,1000000,1120000,60000,-30000\n"
            + "f,1000000,99999999999999999999,60000,30000\n"
            + $"\"g,{Good}\n"
            + $"\"h, \"\"h\"\"\",{Good}\n");

        answer.Fails(1, "6 of 8 outturns are refused", "out.problems.csv");
        string[] rows = settled.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, rows.Length);
        Assert.StartsWith("a,", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("\"h, \"\"h\"\"\",", rows[2], StringComparison.Ordinal);
        string[] reasons = problems.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.Collection(
            reasons,
            r => Says(r, "2,3,b,target,", "'1,000' is not a plain number"),
            r => Says(r, "2,3,b,actual,", "'1e6' is not a plain number"),
            r => Says(r, "2,3,b,bases.feeAtRisk.alder,", "empty"),
            r => Says(r, "2,3,b,bases.feeAtRisk.birch,", "finer than 2 decimal places"),
            r => Says(r, "3,4,c,,", "4 fields, the header 5"),
            r => Says(r, "4,5,", "Text follows a closing quote"),
            r => Says(r, "5,6,e,", "-30000"),
            r => Says(r, "6,7,f,actual,", "beyond what"),
            r => Says(r, "7,8,", "does not end on its line"));
    }

    [Fact]
    public void The_report_goes_where_it_is_wanted()
    {
        string report = Path.Combine(folder.Path, "wrong.csv");

        Settle(Header + "\n1,2,3\n", "--problems", report).Answer.Fails(1, "wrong.csv");

        Assert.Contains("4", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_that_is_not_the_plans_is_refused_with_all_that_is_wrong()
    {
        (Answer answer, string settled, _) = Settle("target,target,bases.feeAtRisk.alder,note,id\n1,2,3,4,5\n");

        answer.Fails(2, "'actual' is missing", "'bases.feeAtRisk.birch' is missing", "'note' is none", "'id' is none", "'target' stands there more than once", Header).SaysOneLine();
        Assert.Empty(settled);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void An_empty_file_is_unusable(string text) => Settle(text).Answer.Fails(2, "is empty", Header).SaysOneLine();

    [Fact]
    public void A_header_alone_settles_nothing() => Assert.Equal("0 of 0 outturns settled.\n", Settle(Header + "\n").Answer.IsFine().Out);

    [Fact]
    public void Json_lines_settle_as_their_documents_and_bad_ones_are_reported()
    {
        string good = Documents.Outturn.ReplaceLineEndings(" ");
        (Answer answer, string settled, string problems) = Settle(
            $"\uFEFF{good}\r\n\n{good.Replace("1120000.00", "1000000.00", StringComparison.Ordinal)}\n{{ \"format\": 1 }}\n{good.Replace("riverside", "elsewhere", StringComparison.Ordinal)}\n{good}", [], "rows.jsonl");

        answer.Fails(1, "2 of 5 outturns are refused");
        Assert.Equal(["1,-60000.00,-40000.00,-20000.00", "2,0.00,0.00,0.00", "5,-60000.00,-40000.00,-20000.00"], Sorted(settled));
        Assert.Contains("\n3,4,,", problems, StringComparison.Ordinal);
        Assert.Contains("\n4,5,,", problems, StringComparison.Ordinal);
        Assert.Contains("elsewhere", problems, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lines_beyond_a_block_are_read_whole()
    {
        const int Rows = 700;
        string[] lines = [.. Enumerable.Range(0, Rows).Select(i => Documents.Outturn.ReplaceLineEndings(" ").Replace("1120000.00", $"{1_120_000 + (4 * i)}.00", StringComparison.Ordinal) + new string(' ', i == 5 ? 100_000 : i % 7))];

        (Answer answer, string settled, _) = Settle(string.Join('\n', lines), [], "long.jsonl");

        answer.IsFine();
        Assert.Equal(
            Enumerable.Range(0, Rows).Select(i => FormattableString.Invariant($"{i + 1},{-60_000 - (2 * i)}.00")),
            Sorted(settled).Select(r => string.Join(',', r.Split(',')[..2])));
    }

    [Fact]
    public void A_fact_that_is_asked_for_yes_or_no_is_true_or_false()
    {
        string proven = """{ "stage": "condition", "when": { "kind": "fact", "fact": "proven" }, "failing": "owner", "clause": "8.1" }, { "stage": "split", "to": "providers", "by": "feeAtRisk", "clause": "8.3" }""";
        string agreement = folder.Write("proven.json", Documents.AgreementWithSplit(proven));
        string rows = folder.Write("facts.csv", Header + ",facts.proven\n" + string.Concat(new[] { "true", "false", "TRUE", "" }.Select(fact => $"1000000,1120000,60000,30000,{fact}\n")));
        string to = Path.Combine(folder.Path, "facts.out.csv");

        Shell.Run("settle", agreement, "--outturns", rows, "--out", to).Fails(1, "2 of 4");

        Assert.Equal(["1,-60000.00,-40000.00,-20000.00", "2,-120000.00,0.00,0.00"], Sorted(File.ReadAllText(to)));
        Assert.Equal(
            ["3,4,,facts.proven,'TRUE' is no value of the fact. Write true or false.", "4,5,,facts.proven,'' is no value of the fact. Write true or false."],
            File.ReadAllLines(Path.Combine(folder.Path, "facts.out.problems.csv"))[1..]);
    }

    [Fact]
    public void Many_rows_leave_nothing_out()
    {
        const int Rows = 20_000;

        (Answer answer, string settled, _) = Settle(Header + "\n" + string.Concat(Enumerable.Repeat(Good + "\n", Rows)));

        Assert.Equal($"{Rows} of {Rows} outturns settled.\n", answer.IsFine().Out);
        Assert.Equal(Rows + 1, settled.Count(c => c == '\n'));
    }

    [Fact]
    public void Blocks_of_rows_settle_as_each_row_does_alone_with_the_problems_of_every_block_in_order()
    {
        const int Rows = 40_000;
        SettlementPlan plan = AllianceJson.ReadAgreement(Documents.Agreement).OrThrow().Terms!.Compile();
        var lines = new long[plan.Lines.Count];
        StringBuilder text = new("id," + Header + "\n");
        StringBuilder settled = new($"id,{string.Join(',', plan.Lines)}\n");
        StringBuilder problems = new("row,line,id,column,reason\n");
        for (int i = 0; i < Rows; i++)
        {
            long[] row = [1_000_000_00 + i, 880_000_00 + (i * 7_919 % 24_000_000), 60_000_00 + (i % 31), i % 4_999 == 7 ? -5_00 : 30_000_50];
            bool unreadable = i % 6_007 == 11;
            text.Append(CultureInfo.InvariantCulture, $"r{i},{Units(row[0])},{(unreadable ? "x" : Units(row[1]))},{Units(row[2])},{Units(row[3])}\n");
            ValueList<Finding> findings = plan.Evaluate(row, lines);
            if (unreadable)
                problems.Append(CultureInfo.InvariantCulture, $"{i + 1},{i + 2},r{i},actual,\"'x' is not a plain number. Write digits with a point before the decimal places, such as 1234.56, without spaces, a sign of currency, groups or an exponent.\"\n");
            else if (findings.Count == 0)
                settled.Append(CultureInfo.InvariantCulture, $"r{i},{string.Join(',', lines.Select(Units))}\n");
            foreach (Finding finding in unreadable ? [] : findings)
                problems.Append(CultureInfo.InvariantCulture, $"{i + 1},{i + 2},r{i},{finding.Path},{Quoted($"{finding.Id}: {finding.Message}")}\n");
        }

        (Answer answer, string actualSettled, string actualProblems) = Settle(text.ToString());

        answer.Fails(1, "16 of 40000 outturns are refused");
        Assert.Equal(settled.ToString(), actualSettled);
        Assert.Equal(problems.ToString(), actualProblems);
    }

    [Fact]
    public void Json_lines_of_several_blocks_stay_in_order()
    {
        const int Rows = 300;
        string[] lines = [.. Enumerable.Range(0, Rows).Select(i => i % 70 == 3 ? "{ }" : Documents.Outturn.ReplaceLineEndings(" ").Replace("1120000.00", $"{1_120_000 + (4 * i)}.00", StringComparison.Ordinal) + new string(' ', 100_000))];

        (Answer answer, string settled, string problems) = Settle(string.Join('\n', lines), [], "blocks.jsonl");

        answer.Fails(1, "5 of 300");
        Assert.Equal(
            Enumerable.Range(0, Rows).Where(i => i % 70 != 3).Select(i => FormattableString.Invariant($"{i + 1},{-60_000 - (2 * i)}.00")),
            Sorted(settled).Select(r => string.Join(',', r.Split(',')[..2])));
        Assert.Equal(["4", "74", "144", "214", "284"], problems.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(r => r.Split(',')[0]).Distinct());
    }

    [Fact]
    public void Rows_before_a_place_that_is_no_csv_are_settled_all_the_same()
    {
        const int Rows = 20_000;

        (Answer answer, string settled, _) = Settle(Header + "\n" + string.Concat(Enumerable.Repeat(Good + "\n", Rows)) + new string('1', 3_000_000));

        answer.Fails(2, "is not a CSV file").SaysOneLine();
        Assert.Equal(Rows + 1, settled.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("0.01", "-0.01,0.00,0.00")]
    [InlineData("-0", "0.00,0.00,0.00")]
    [InlineData("000000000000000000000009.90", "-4.95,-3.30,-1.65")]
    [InlineData("123456789012345.67", "-61728394506172.84,-41152263004115.22,-20576131502057.61")]
    public void Numbers_of_any_length_are_read_and_written_to_the_penny(string overrun, string settled)
    {
        (Answer answer, string text, _) = Settle(Header + $"\n0,{overrun},60000,30000\n");

        answer.IsFine();
        Assert.Equal($"1,{settled}", Sorted(text).Single());
    }

    [Fact]
    public void A_locale_changes_nothing_of_a_batch()
    {
        string rows = folder.Write("rows.csv", Header + "\n" + Good + "\n");
        string[] settled = [.. new[] { "de_DE", "ar_SA" }.Select(locale =>
        {
            string to = Path.Combine(folder.Path, locale + ".csv");
            Shell.RunIn(locale, folder, "settle", _agreement, "--outturns", rows, "--out", to).IsFine();
            return File.ReadAllText(to);
        })];

        Assert.All(settled, text => Assert.Equal(Settle(Header + "\n" + Good + "\n").Settled, text));
    }

    [Fact]
    public void Files_that_cannot_be_used_are_one_line()
    {
        string rows = folder.Write("rows.csv", Header + "\n");

        Shell.Run("settle", _agreement, "--outturns", folder.Missing, "--out", rows + ".out").Fails(2, "does not exist").SaysOneLine();
        Shell.Run("settle", _agreement, "--outturns", rows, "--out", folder.Path).Fails(2, "cannot be written").SaysOneLine();
        Shell.Run("settle", _agreement, "--outturns", rows, "--out", rows).Fails(2, "different files").SaysOneLine();
        Assert.Equal(Header + "\n", File.ReadAllText(rows));
    }

    [Theory]
    [InlineData("--out", "--outturns", "rows.csv")]
    [InlineData("belong to --outturns", "outturn.json", "--out", "x.csv")]
    [InlineData("exclude each other", "--outturns", "rows.csv", "--out", "x.csv", "--columns")]
    [InlineData("Leave those out", "outturn.json", "--columns")]
    [InlineData("Leave those out", "--columns", "--json")]
    [InlineData("is not a period", "--outturns", "rows.csv", "--out", "x.csv", "--period", "2025")]
    [InlineData("OUTTURN|HISTORY")]
    public void Options_that_do_not_go_together_are_wrong_usage(string reason, params string[] options) =>
        Shell.Run(["settle", _agreement, .. options]).Fails(2, reason);

    private (Answer Answer, string Settled, string Problems) Settle(string text, params string[] options) => Settle(text, options, "rows.csv");

    private (Answer Answer, string Settled, string Problems) Settle(string text, string[] options, string name)
    {
        string to = Path.Combine(folder.Path, "out.csv");
        string report = Path.Combine(folder.Path, "out.problems.csv");
        File.Delete(to);
        File.Delete(report);
        Answer answer = Shell.Run(["settle", _agreement, "--outturns", folder.Write(name, text), "--out", to, .. options]);
        return (answer, Text(to), Text(report));
    }

    private static string Text(string path) => File.Exists(path) ? File.ReadAllText(path) : string.Empty;

    private static void Says(string line, string start, string reason)
    {
        Assert.StartsWith(start, line, StringComparison.Ordinal);
        Assert.Contains(reason, line, StringComparison.Ordinal);
    }

    /// <summary>The rows with the council, alder and birch in this order.</summary>
    private static string[] Sorted(string settled)
    {
        string[][] rows = [.. settled.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(','))];
        int[] order = [0, .. new[] { "council", "alder", "birch" }.Select(a => Array.IndexOf(rows[0], a))];
        return [.. rows[1..].Select(r => string.Join(',', order.Select(at => r[at])))];
    }

    private static string Document(string[] row) => $$"""
        { "format": "alliancing.outturn.v1", "agreement": "riverside", "period": { "from": "2025-04-01", "to": "2026-03-31" },
          "target": { "amount": "{{row[0]}}" }, "actual": { "amount": "{{row[1]}}" }, "bases": { "feeAtRisk": { "alder": "{{row[2]}}", "birch": "{{row[3]}}" } } }
        """;

    private static string Units(long units) => Money.FromMinorUnits(units, Currency.Gbp).ToString("F", null);

    private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private string[] Alone(string outturn, string[] accounts)
    {
        RecordedSettlement settlement = AllianceJson.ReadSettlement(Shell.Run("settle", _agreement, folder.Write("one.json", outturn), "--json").IsFine().Out).OrThrow();
        return [.. accounts.Select(a => settlement.Lines.Where(l => l.Account.ToString() == a).Aggregate(Money.Pounds(0), (sum, l) => sum + l.Amount).ToString("F", null))];
    }
}
