using System.Text.RegularExpressions;
using Alliancing.Core.Tests.RiskShare.Reference;
using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>Performs one printed stage: what it moves follows from what it reads and from the sentence of the terms.</summary>
internal sealed partial class Stages(Ledger ledger, OwnerName owner)
{
    private readonly List<PrintedMove> _expected = [];
    private readonly Dictionary<string, Fraction> _change = new(StringComparer.Ordinal);

    /// <summary>Performs the stage and returns the moves that it must show.</summary>
    public List<PrintedMove> Perform(PrintedNode node)
    {
        _expected.Clear();
        _change.Clear();
        switch (node.Rule)
        {
            case "component": Begin(node); break;
            case "threshold": Threshold(node); break;
            case "condition": Way(node, node.Text("when") == "holds", "met", "failed", "Failing that, everything goes to "); break;
            case "deductible": Deductible(node); break;
            case "curve": Curve(node); break;
            case "limit": Limit(node); break;
            case "modifier": Modifier(node); break;
            case "levy": Levy(node); break;
            case "reserve": Reserve(node); break;
            case "split": Divide(node, [Rule(node.Statement)]); break;
            case "waterfall": Divide(node, Tranches(node.Statement)); break;
            case "owners": Owners(node); break;
            default: throw node.Objection($"is a '{node.Rule}', which nobody knows how to perform");
        }

        return _expected;
    }

    private Fraction Live => ledger[Ledger.Live] + _change.GetValueOrDefault(Ledger.Live);

    private Fraction Held(string account) => ledger[account] + _change.GetValueOrDefault(account);

    private void Move(string from, string to, Fraction amount)
    {
        if (amount == 0)
        {
            return;
        }

        _expected.Add(new PrintedMove(amount, from, to));
        _change[from] = _change.GetValueOrDefault(from) - amount;
        _change[to] = _change.GetValueOrDefault(to) + amount;
    }

    private void Begin(PrintedNode node)
    {
        Move("variance", Ledger.Live, ledger.Variance.Size * ledger.Portion);
        if (!node.Inside.Any(n => n.Id.StartsWith(node.Id + ".gain[", StringComparison.Ordinal) || n.Id.StartsWith(node.Id + ".pain[", StringComparison.Ordinal)))
        {
            // A side without stages goes to the owner.
            Move(Ledger.Live, owner.Named(Ledger.Owner), Live);
        }
    }

    private void Threshold(PrintedNode node)
    {
        Fraction value = node.Find("variance") ?? node.Value("live amount");
        Way(node, value >= node.Value("reach"), "reached", "below", "Below it, everything goes to ");
    }

    private void Way(PrintedNode node, bool holds, string yes, string no, string words)
    {
        if (node.Took(yes) != holds || node.Took(no) == holds)
        {
            throw node.Objection("takes the other way");
        }

        if (holds || node.Inside.Any(n => n.Id.StartsWith(node.Id + ".otherwise[", StringComparison.Ordinal)))
        {
            return;
        }

        // Other stages that are none send the whole to the owner.
        List<PrintedStep> steps = node.Statement.EndsWith("other stages apply.", StringComparison.Ordinal) || node.Statement.EndsWith("other stages apply", StringComparison.Ordinal)
            ? [new PrintedStep(Ledger.Owner, false, "the owner")]
            : Destinations.After(node.Statement, words);
        Send(node, Live, steps, "instead");
    }

    private (Fraction Lo, Fraction Hi, Fraction Portion) Slice(PrintedNode node)
    {
        Fraction portion = node.Find("portion") ?? 1;
        if (node.Value("slice from") != ledger.Lo || node.Value("slice to") != ledger.Hi || portion != ledger.Portion)
        {
            throw node.Objection("reads another slice than the steps before it left");
        }

        return (ledger.Lo, ledger.Hi, portion);
    }

    private void Deductible(PrintedNode node)
    {
        (Fraction lo, Fraction hi, Fraction portion) = Slice(node);
        Fraction edge = Fraction.Lower(Fraction.Higher(lo, node.Value("first")), hi);
        Same(node, "slice from now", edge);
        ledger.Lo = edge;
        Send(node, (edge - lo) * portion, Destinations.After(node.Statement, "is not shared and goes to "), "kept");
    }

    private void Curve(PrintedNode node)
    {
        (Fraction lo, Fraction hi, Fraction portion) = Slice(node);
        Fraction end = 0;
        Fraction covered = 0;
        Fraction shared = 0;
        for (int i = 0; node.Inner($"bands[{i}]") is { } band; i++)
        {
            Fraction origin = band.Find("measured from") ?? 0;
            PrintedRead from = band.Reads.Single(r => r.Name == "from");
            Fraction? to = band.Reads.FirstOrDefault(r => r.Name == "to")?.Value.Number;
            if ((origin != 0 && origin != lo) || (from.Source is "the beginning" or "the end of the band before" && from.Value.Number != end))
            {
                throw band.Objection("begins elsewhere");
            }

            Fraction low = Fraction.Higher(lo, origin + from.Value.Number);
            Fraction high = to is { } top ? Fraction.Lower(hi, origin + top) : hi;
            end = to ?? from.Value.Number;
            Fraction width = high > low ? (high - low) * portion : 0;
            if (high <= low)
            {
                Pass(band);
                continue;
            }

            Same(band, "width", width);
            Fraction rate = band.Value("rate");
            if (rate < 0 || rate > 1 || band.Result != width * rate)
            {
                throw band.Objection("does not come to its width times its rate");
            }

            covered += width;
            shared += width * rate;
        }

        Fraction uncovered = Live - covered;
        bool isFlat = node.Statement.Contains(" of the variance is shared; the rest goes to ", StringComparison.Ordinal);
        Send(node, covered - shared, Destinations.After(node.Statement, isFlat ? "; the rest goes to " : "; what is not shared goes to "), "rest");
        Send(node, uncovered, node.Statement.Contains(", what no band covers to ", StringComparison.Ordinal) ? Destinations.After(node.Statement, ", what no band covers to ") : [new PrintedStep(Ledger.Owner, false, "the owner")], "uncovered");
    }

    private static void Pass(PrintedNode band)
    {
        if (band.Took("the slice has a part in it") || band.Result != 0)
        {
            throw band.Objection("has a part of a slice that does not reach it");
        }
    }

    private void Limit(PrintedNode node)
    {
        bool isCap = node.Statement.Contains(" is at most ", StringComparison.Ordinal);
        if (node.Statement.StartsWith("The amount of each of ", StringComparison.Ordinal))
        {
            string[] accounts = [.. node.Reads.Where(r => r.Name.StartsWith("held by ", StringComparison.Ordinal)).Select(r => r.Name["held by ".Length..])];
            foreach (string account in accounts.Union(Limited(node, isCap ? "atMost" : "atLeast"), StringComparer.Ordinal))
            {
                Same(node, "held by " + account, Held(account));
            }

            if (isCap)
            {
                CapEach(node, accounts);
            }
            else
            {
                LiftEach(node, accounts);
            }

            return;
        }

        if (!isCap)
        {
            TopUp(node, node.Value("atLeast") - Live, node.Reads.Any(r => r.Name.StartsWith("held by ", StringComparison.Ordinal)));
            return;
        }

        Fraction removed = Fraction.Higher(0, Live - node.Value("atMost"));
        if (node.Find("slice from") is not null)
        {
            (Fraction lo, Fraction hi, Fraction portion) = Slice(node);
            Fraction edge = Fraction.Higher(Fraction.Lower(hi, node.Value("atMost")), lo);
            Same(node, "slice to now", edge);
            ledger.Hi = edge;
            removed = (hi - edge) * portion;
        }

        Same(node, "removed by the limit", removed);
        Send(node, removed, Destinations.After(node.Statement, "; the excess goes to "), "excess");
    }

    /// <summary>Whose level is stated or worked out.</summary>
    private static IEnumerable<string> Limited(PrintedNode node, string name)
    {
        string stated = PrintedNode.Called(name) + " of ";
        string worked = $"{node.Id}.{name}[";
        return node.Reads.Where(r => r.Name.StartsWith(stated, StringComparison.Ordinal)).Select(r => r.Name[stated.Length..])
            .Concat(node.Inside.Where(n => n.Id.StartsWith(worked, StringComparison.Ordinal) && n.Id.IndexOf(']', worked.Length) == n.Id.Length - 1).Select(n => n.Id[worked.Length..^1]));
    }

    private void CapEach(PrintedNode node, string[] accounts)
    {
        Dictionary<string, Fraction> most = accounts.ToDictionary(a => a, a => node.Value($"atMost[{a}]"), StringComparer.Ordinal);
        Fraction removed = 0;
        foreach (string account in accounts)
        {
            Fraction over = Fraction.Higher(0, Held(account) - most[account]);
            Move(account, Ledger.Live, over);
            removed += over;
        }

        Same(node, "removed by the limit", removed);
        Send(node, removed, Destinations.After(node.Statement, "; the excess goes to "), "excess", most);
    }

    private void LiftEach(PrintedNode node, string[] held)
    {
        string[] accounts = [.. held.Where(a => node.Find($"atLeast[{a}]") is not null).Distinct(StringComparer.Ordinal)];
        Fraction[] missing = [.. accounts.Select(a => Fraction.Higher(0, node.Value($"atLeast[{a}]") - Held(a)))];
        TopUp(node, Fraction.Sum(missing), held.Length > accounts.Length);
        Fraction[] paid = Dividing.Fill(Live, [.. missing.Select(m => new Party(m, m))]);
        for (int i = 0; i < accounts.Length && Fraction.Sum(missing) > 0; i++)
        {
            Move(Ledger.Live, accounts[i], paid[i]);
        }
    }

    /// <summary>A floor is paid as far as its source holds enough; who may go below 0 shows nothing held.</summary>
    private void TopUp(PrintedNode node, Fraction missing, bool isHeldTo)
    {
        if (missing <= 0)
        {
            return;
        }

        string words = Source().Match(node.Statement).Groups["from"].Value;
        string from = Destinations.Account(words);
        from = owner.Named(from);
        if (isHeldTo)
        {
            Same(node, "held by " + from, Held(from));
        }

        Move(from, Ledger.Live, isHeldTo ? Fraction.Higher(0, Fraction.Lower(missing, Held(from))) : missing);
    }

    private void Modifier(PrintedNode node)
    {
        Fraction change = (Live * Fraction.Higher(0, node.Value("factor"))) - Live;
        if (change == 0)
        {
            return;
        }

        string words = Counterparty().Match(node.Statement).Groups["account"].Value;
        string account = owner.Named(Destinations.Account(words));
        Move(change < 0 ? Ledger.Live : account, change < 0 ? account : Ledger.Live, change.Size);
    }

    private void Levy(PrintedNode node)
    {
        Fraction levied = node.Statement.StartsWith("Up to ", StringComparison.Ordinal) ? Fraction.Lower(Live, node.Value("amount")) : Live * node.Value("rate");
        Send(node, levied, Destinations.After(node.Statement, " is taken for "), "to");
    }

    private void Reserve(PrintedNode node)
    {
        bool gives = node.Statement.Contains(" is added from reserve ", StringComparison.Ordinal);
        string reserve = $"reserve:{ReserveName().Match(node.Statement).Groups["id"].Value}";
        if (gives)
        {
            Move(reserve, Ledger.Live, node.Value("amount"));
        }
        else
        {
            Move(Ledger.Live, reserve, Fraction.Lower(Live, node.Value("amount")));
        }
    }

    private void Owners(PrintedNode node)
    {
        Fraction held = Held(Ledger.Owner);
        PrintedNode shares = node.Inner("owners") ?? throw node.Objection("does not say how the owner side is split");
        if (node.Result != held)
        {
            throw node.Objection("splits another amount than the owner side holds");
        }

        foreach ((string account, Fraction share) in OwnerShares.Of(shares))
        {
            Move(Ledger.Owner, account, held * share);
        }
    }

    /// <summary>Sends an amount along the steps of a destination.</summary>
    private void Send(PrintedNode node, Fraction amount, List<PrintedStep> steps, string where, Dictionary<string, Fraction>? most = null)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            PrintedStep step = steps[i];
            if (amount <= 0)
            {
                return;
            }

            if (step.Account is null)
            {
                amount -= FillHeadroom(node, amount, most!);
                continue;
            }

            string account = owner.Named(step.Account);
            Fraction part = step.HasMost ? Fraction.Lower(amount, node.Value($"{where}[{i}].upTo[{account}]")) : amount;
            Move(Ledger.Live, account, part);
            amount -= part;
        }
    }

    private Fraction FillHeadroom(PrintedNode node, Fraction amount, Dictionary<string, Fraction> most)
    {
        foreach ((string account, Fraction limit) in most)
        {
            Same(node, "headroom of " + account, Fraction.Higher(0, limit - Held(account)));
        }

        Dictionary<string, Fraction> weights = Weights(node, "headroom: ", "headroom.", most.Keys);
        Fraction[] taken = Dividing.Fill(amount, [.. most.Keys.Select(a => new Party(weights[a], node.Value("headroom of " + a)))]);
        foreach ((string account, Fraction part) in most.Keys.Zip(taken))
        {
            Move(Ledger.Live, account, part);
        }

        return Fraction.Sum(taken);
    }

    private void Divide(PrintedNode node, List<string> tranches)
    {
        if (Emptied(node) is { } emptied)
        {
            Same(node, "held by " + emptied, Held(emptied));
            Move(emptied, Ledger.Live, Fraction.Higher(0, Held(emptied)));
        }

        for (int i = 0; i < tranches.Count; i++)
        {
            bool isListed = node.Rule == "waterfall";
            Tranche(node, tranches[i], isListed ? $"tranche {i + 1}: " : string.Empty, isListed ? $"tranches[{i}]." : string.Empty);
        }

        if (node.Statement.Contains("; the rest goes to ", StringComparison.Ordinal))
        {
            Send(node, Live, Destinations.After(node.Statement, "; the rest goes to "), "rest");
        }
    }

    private void Tranche(PrintedNode node, string words, string called, string place)
    {
        Fraction available = words.Contains(", in all at most ", StringComparison.Ordinal) && Live > 0 ? Fraction.Lower(Live, node.Value(place + "inAll")) : Live;
        if (available <= 0)
        {
            if (!node.Alternatives.Any(a => !a.Applies && a.Text.StartsWith(called, StringComparison.Ordinal) && a.Text.EndsWith("; there is nothing for it", StringComparison.Ordinal)))
            {
                throw node.Objection($"does not say that there is nothing for '{words}'");
            }

            return;
        }

        if (called.Length > 0 && (node.Text(called[..^2]) != words || node.Value(called + "available") != available))
        {
            throw node.Objection($"has another {called[..^2]}");
        }

        bool isClaims = Claims().IsMatch(words);
        string kind = isClaims ? "claim" : "weight";
        string[] accounts = [.. Accounts(node, called, place, kind)];
        Dictionary<string, Fraction> weights = Weights(node, called, place, accounts, kind);
        bool hasMost = words.Contains(", each at most ", StringComparison.Ordinal);
        if (!isClaims && words.Contains("by agreed shares (", StringComparison.Ordinal))
        {
            available = Fraction.Lower(available, Live * Fraction.Sum(weights.Values));
        }

        Fraction[] taken = isClaims
            ? Dividing.Claims(ClaimsOf(words), available, [.. weights.Values])
            : Dividing.Fill(available, [.. accounts.Select(a => new Party(weights[a], hasMost ? node.Value($"{place}each[{a}]") : null))]);
        foreach ((string account, Fraction part) in accounts.Zip(taken))
        {
            Move(Ledger.Live, account, part);
        }
    }

    private IEnumerable<string> Accounts(PrintedNode node, string called, string place, string kind)
    {
        string read = $"{called}{kind} of ";
        string worked = $"{node.Id}.{place}{kind}[";
        IEnumerable<string> inReads = node.Reads.Where(r => r.Name.StartsWith(read, StringComparison.Ordinal)).Select(r => r.Name[read.Length..]);
        IEnumerable<string> inWorkings = node.Inside.Where(n => n.Id.StartsWith(worked, StringComparison.Ordinal) && n.Id.EndsWith(']') && n.Id.IndexOf("].", worked.Length, StringComparison.Ordinal) < 0).Select(n => n.Id[worked.Length..^1]);
        return inReads.Concat(inWorkings).OrderBy(a => Order(node, a));
    }

    /// <summary>Those with an amount worked out stand apart from those with one that is read; the moves tell how they stand together.</summary>
    private int Order(PrintedNode node, string account)
    {
        int move = node.Moves.FindIndex(Math.Min(_expected.Count, node.Moves.Count), m => m.To == account);
        return move < 0 ? int.MaxValue : move;
    }

    private static Dictionary<string, Fraction> Weights(PrintedNode node, string called, string place, IEnumerable<string> accounts, string kind = "weight")
    {
        Dictionary<string, Fraction> weights = accounts.ToDictionary(a => a, a => node.Find($"{called}{kind} of {a}") ?? node.Value($"{place}{kind}[{a}]"), StringComparer.Ordinal);
        return weights.Values.All(w => w >= 0) && Fraction.Sum(weights.Values) == node.Value($"{called}{kind}s in all")
            ? weights
            : throw node.Objection($"adds its {kind}s up wrongly");
    }

    private static ClaimsRule ClaimsOf(string words) => Claims().Match(words).Value switch
    {
        "nobody above its claim" => ClaimsRule.Proportional,
        "by constrained equal awards" => ClaimsRule.EqualAwards,
        "by constrained equal losses" => ClaimsRule.EqualLosses,
        _ => ClaimsRule.Talmud,
    };

    private static string? Emptied(PrintedNode node) =>
        node.Reads.FirstOrDefault(r => r.Name.StartsWith("held by ", StringComparison.Ordinal))?.Name["held by ".Length..];

    private static string Rule(string statement) => statement.Split("; the rest goes to ")[0].TrimEnd('.');

    private static List<string> Tranches(string statement) => [.. Rule(statement)[(statement.IndexOf(" goes in this order: ", StringComparison.Ordinal) + " goes in this order: ".Length)..].Split("; then ")];

    private static void Same(PrintedNode node, string name, Fraction value)
    {
        foreach (PrintedRead read in node.Reads.Where(r => r.Name == name))
        {
            if (read.Value.Number != value)
            {
                throw node.Objection($"reads '{name}' as {read.Value.Number}, which is {value}");
            }
        }

        _ = node.Value(name);
    }

    [GeneratedRegex("the shortfall comes from (?<from>.+?)\\.?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Source();

    [GeneratedRegex("the difference is to or from (?<account>.+?)\\.?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Counterparty();

    [GeneratedRegex("reserve '(?<id>[^']+)'\\.?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ReserveName();

    [GeneratedRegex("nobody above its claim|by constrained equal awards|by constrained equal losses|by the Talmud rule", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Claims();
}
