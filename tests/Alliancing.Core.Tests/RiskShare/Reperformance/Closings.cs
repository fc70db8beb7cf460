using System.Numerics;
using System.Text.RegularExpressions;
using Alliancing.Core.Tests.RiskShare.Reference;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>A line of the settlement as the text gives it.</summary>
internal sealed record PrintedLine(PrintedNode Node, string Account, string Category, string? Component, Fraction Amount);

/// <summary>Performs what follows the stages: closing, funding, entitlements, clamps, and what is due.</summary>
internal sealed partial class Closings(int places, OwnerName owner)
{
    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["share"] = "Share",
        ["funding"] = "Funding",
        ["fee"] = "Fee",
        ["reimbursed cost"] = "ReimbursedCost",
        ["cap or floor"] = "Clamp",
    };

    private readonly BigInteger _units = BigInteger.Pow(10, places);

    public List<PrintedLine> Lines { get; } = [];

    public void Close(PrintedNode node, Ledger ledger)
    {
        Fraction whole = ledger.Variance * ledger.Portion;
        Require(node, node.Value("variance") == ledger.Variance && (node.Find("portion") ?? 1) == ledger.Portion && node.Result == whole, "closes another amount than the component's");
        BigInteger total = WholeUnits.Round(Units(whole), WorkedOut.RoundingOf(node.Statement));
        Require(node, Units(node.Whole) == total, "is rounded another way than it says");
        PrintedNode[] lines = [.. node.Inside.Where(n => n.Rule == "line")];
        foreach (PrintedNode line in lines)
        {
            string account = Book(line, ledger.Component);
            Fraction sign = ledger.Variance.Sign < 0 ? -1 : 1;
            Require(line, line.Statement.EndsWith(", borne", StringComparison.Ordinal) == ledger.Variance.Sign < 0, "is on the wrong side");
            Require(line, line.Reads.Where(r => r.Name == "moved").All(r => ledger.Moved(r.Source, account) == r.Value.Number), "reads a move that its step does not show");
            Require(line, line.Result == sign * Fraction.Sum(line.Reads.Where(r => r.Name == "moved").Select(r => r.Value.Number)), "is not the sum of its moves");
            Require(line, line.Result == sign * ledger[account], "is not what the account holds");
        }

        Require(node, ledger.Accounts.All(a => ledger[a] == 0 || lines.Any(l => AccountOf(l) == a)), "leaves out an account that holds something");
        CloseLines(node, lines, total);
        if (node.Inside.SingleOrDefault(n => n.Rule == "funding") is { } funding)
        {
            Fund(funding, ledger, whole, total);
        }
    }

    private void Fund(PrintedNode node, Ledger ledger, Fraction whole, BigInteger total)
    {
        Require(node, Units(node.Value("whole")) == total && node.Result == -whole && Units(node.Whole) == -total, "puts in another amount than the whole");
        foreach (PrintedNode line in node.Inside)
        {
            Book(line, ledger.Component);
            Require(line, line.Value("funding") == -whole && line.Result == -whole * line.Value("share"), "is not its share of the funding");
        }

        Require(node, Fraction.Sum(node.Inside.Select(l => l.Value("share"))) == 1, "does not share out the whole");
        CloseLines(node, [.. node.Inside], -total);
    }

    public void Entitle(PrintedNode node)
    {
        PrintedNode[] paid = [.. node.Inside.Where(n => n.Rule == "line" && n.Find("share") is not null)];
        PrintedNode[] own = [.. node.Inside.Where(n => n.Rule == "line").Except(paid)];
        foreach (PrintedNode line in own)
        {
            Book(line, null);
            Require(line, line.Result == line.Reads.Single().Value.Number, "is not what it reads");
        }

        Fraction total = Fraction.Sum(own.Select(l => l.Result));
        Require(node, node.Result == total, "is not the sum of its lines");
        foreach (PrintedNode line in paid)
        {
            Book(line, null);
            Require(line, line.Value("paid") == -total && line.Result == -total * line.Value("share"), "is not its share of what is paid");
        }

        Require(node, Fraction.Sum(paid.Select(l => l.Value("share"))) == 1, "does not share out the whole");
        CloseLines(node, paid, -Units(total).Above);
    }

    public void Clamp(PrintedNode node)
    {
        Match rule = ClampRule().Match(node.Statement);
        Require(node, rule.Success, "is no rule that can be read");
        List<PrintedLine> before = [.. Lines];
        (string Account, PrintedNode Node)[] sums = [.. node.Inside.Where(n => n.Id.StartsWith(node.Id + ".lines[", StringComparison.Ordinal)).Select(n => (n.Id[(node.Id.Length + ".lines[".Length)..^1], n))];
        foreach ((string account, PrintedNode sum) in sums)
        {
            PrintedLine[] covered = [.. before.Where(l => l.Account == account && IsCovered(l, rule))];
            Require(sum, sum.Reads.Select(r => r.Source).SequenceEqual(covered.Select(l => l.Node.Id)), "adds up other lines than the clamp covers");
        }

        if (rule.Groups["together"].Success)
        {
            Together(node, rule, sums);
            return;
        }

        foreach ((string account, PrintedNode sum) in sums)
        {
            Fraction? bound = Bound(node, rule, sum.Result, $"[{account}]", account);
            PrintedNode? line = node.Inside.FirstOrDefault(n => n.Id == $"{node.Id}[{account}]");
            Require(node, (bound is null || bound == sum.Result) == line is null, $"moves something of {account} where nothing is to be moved, or the other way");
            if (line is not null)
            {
                Book(line, null);
                Require(line, line.Value("lines") == sum.Result && line.Value("bound") == bound && line.Result == bound - sum.Result, "is not the bound less the lines");
                Against(node, line, rule);
            }
        }
    }

    private void Together(PrintedNode node, Match rule, (string Account, PrintedNode Node)[] sums)
    {
        Fraction all = Fraction.Sum(sums.Select(s => s.Node.Result));
        Require(node, node.Value("lines together") == all, "adds its lines up wrongly");
        Fraction? bound = Bound(node, rule, all, string.Empty, "all together");
        if (bound is null || bound == all)
        {
            Require(node, node.Inside.All(n => n.Rule != "line"), "moves something within its bounds");
            return;
        }

        Fraction move = bound.Value - all;
        Require(node, node.Value("bound") == bound && node.Value("to move") == move, "moves another amount than the bound less the lines");
        Fraction[] weights = [.. sums.Select(s => Fraction.Higher(0, Units(move.Sign < 0 ? s.Node.Result : -s.Node.Result)))];
        weights = weights.All(w => w == 0) ? [.. weights.Select(_ => Fraction.One)] : weights;
        Require(node, sums.Select(s => node.Value($"weight of {s.Account}")).SequenceEqual(weights) && node.Value("weights in all") == Fraction.Sum(weights), "weighs its lines wrongly");
        Fraction[] exact = [.. weights.Select(w => Units(move) * w / Fraction.Sum(weights))];
        BigInteger[] whole = WholeUnits.Close(Units(move).Above, exact);
        Shortage(node, exact, Units(move).Above);
        for (int i = 0; i < sums.Length; i++)
        {
            PrintedNode? line = node.Inside.FirstOrDefault(n => n.Id == $"{node.Id}[{sums[i].Account}]");
            Require(node, whole[i].IsZero == line is null, $"moves something of {sums[i].Account} where nothing is to be moved, or the other way");
            if (line is not null)
            {
                Book(line, null);
                Require(line, Units(line.Result) == exact[i], "is not its part of what is to be moved");
                Whole(line, exact[i], whole[i], exact, Units(move).Above);
                Against(node, line, rule);
            }
        }
    }

    /// <summary>The bound that the lines pass, and null within the bounds; the text must say which it is.</summary>
    private Fraction? Bound(PrintedNode node, Match rule, Fraction sum, string place, string who)
    {
        Fraction? found = null;
        foreach ((string name, string words, int beyond, string passed) in new[] { ("atMost", "at most ", 1, "above the cap"), ("atLeast", "at least ", -1, "below the floor") })
        {
            int at = BoundAt(rule.Groups["bounds"].Value, words);
            if (at < 0)
            {
                continue;
            }

            bool isNegative = rule.Groups["bounds"].Value[(at + words.Length)..].StartsWith("minus ", StringComparison.Ordinal);
            BigInteger cut = Units(node.Value(name + place)).Whole;
            Fraction bound = new(isNegative ? -cut : cut, _units);
            bool isPassed = sum.CompareTo(bound) == beyond;
            Require(node, node.Alternatives.Single(a => a.Text == $"{who}: {passed}").Applies == isPassed, $"does not say whether {who} is {passed}");
            found = isPassed ? bound : found;
        }

        return found;
    }

    /// <summary>A cap stands first; a floor first or after "and".</summary>
    private static int BoundAt(string bounds, string words) => bounds.StartsWith(words, StringComparison.Ordinal)
        ? 0
        : words == "at least " && bounds.IndexOf(" and at least ", StringComparison.Ordinal) is >= 0 and int at ? at + " and ".Length : -1;

    private void Against(PrintedNode node, PrintedNode line, Match rule)
    {
        PrintedNode[] others = [.. node.Inside.Where(n => n.Id.StartsWith(line.Id + ".against[", StringComparison.Ordinal))];
        Fraction moved = -line.Whole;
        Require(line, others.Length > 0 && Fraction.Sum(others.Select(o => o.Find("share") ?? 1)) == 1, "stands against nobody, or not against the whole");
        string counterparty = Destinations.Account(rule.Groups["counterparty"].Value);
        foreach (PrintedNode other in others)
        {
            string account = Book(other, null);
            if (other.Find("share") is null)
            {
                Require(other, owner.Named(counterparty) == account, "stands against somebody else");
            }

            Require(other, other.Value("moved") == moved && other.Result == moved * (other.Find("share") ?? 1), "is not its share of what the line moves");
        }

        CloseLines(null, others, Units(moved).Above);
    }

    private static bool IsCovered(PrintedLine line, Match rule) =>
        (!rule.Groups["categories"].Success || rule.Groups["categories"].Value.Split(", ").Contains(line.Category))
        && (!rule.Groups["components"].Success || line.Category is "Fee" or "ReimbursedCost" || rule.Groups["components"].Value.Split(", ").Contains(line.Component));

    public void Due(PrintedNode node)
    {
        string[] accounts = [.. Lines.Select(l => l.Account).Distinct(StringComparer.Ordinal)];
        Require(node, node.Inside.Select(n => n.Id).SequenceEqual(accounts.Select(a => $"due[{a}]")), "leaves out an account, or adds one");
        foreach ((PrintedNode due, string account) in node.Inside.Zip(accounts))
        {
            PrintedLine[] lines = [.. Lines.Where(l => l.Account == account)];
            Require(due, due.Reads.Select(r => r.Source).SequenceEqual(lines.Select(l => l.Node.Id)), "adds up other lines than the account has");
            Require(due, due.Whole == Fraction.Sum(lines.Select(l => l.Amount)), "is not the sum of the lines");
        }
    }

    private string Book(PrintedNode line, string? component)
    {
        string account = AccountOf(line);
        string category = line.Statement.Split(" of ")[0];
        Require(line, Categories.ContainsKey(category), "is of no known kind");
        Lines.Add(new PrintedLine(line, account, Categories[category], component, line.Whole));
        return account;
    }

    private static string AccountOf(PrintedNode line) => line.Statement.Split(" of ", 2)[1].Split(", ")[0];

    /// <summary>Closes lines into whole units and holds them to it.</summary>
    private void CloseLines(PrintedNode? node, PrintedNode[] lines, BigInteger total)
    {
        Fraction[] exact = [.. lines.Select(l => Units(l.Result))];
        BigInteger[] whole = WholeUnits.Close(total, exact);
        if (node is not null)
        {
            Shortage(node, exact, total);
        }

        for (int i = 0; i < lines.Length; i++)
        {
            Whole(lines[i], exact[i], whole[i], exact, total);
        }
    }

    private void Shortage(PrintedNode node, Fraction[] exact, BigInteger total)
    {
        if (exact.All(e => e.Below.IsOne))
        {
            return;
        }

        BigInteger cut = exact.Aggregate(BigInteger.Zero, static (sum, e) => sum + e.Whole);
        Require(node, Units(node.Value("cut amounts")) == cut && node.Value("missing units") == total - cut, "counts the missing units wrongly");
    }

    private void Whole(PrintedNode line, Fraction exact, BigInteger whole, Fraction[] all, BigInteger total)
    {
        Require(line, Units(line.Whole) == whole, $"comes to {whole} units");
        if (exact.Below.IsOne)
        {
            return;
        }

        Require(line, line.Value("fraction cut off") == exact - exact.Whole, "cuts off another fraction");
        if (all.Aggregate(BigInteger.Zero, static (sum, e) => sum + e.Whole) != total)
        {
            Require(line, line.Took("takes a missing unit") == (whole != exact.Whole), "says the wrong thing of the missing units");
        }
    }

    private Fraction Units(Fraction money) => money * new Fraction(_units, 1);

    private static void Require(PrintedNode node, bool holds, string what)
    {
        if (!holds)
        {
            throw node.Objection(what);
        }
    }

    [GeneratedRegex("^(?:all lines|the lines of (?<categories>[A-Z]\\w*(?:, [A-Z]\\w*)*))(?: of (?<components>(?!each of ).+?))? of (?:each of .+?|(?<together>.+?) together) come to (?<bounds>.+); the difference is to or from (?<counterparty>.+?)\\.?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ClampRule();
}
