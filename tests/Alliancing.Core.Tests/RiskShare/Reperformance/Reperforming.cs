using Alliancing.Core.Tests.RiskShare.Reference;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>Performs a settlement again with nothing but the printed text of its trace.</summary>
/// <remarks>
/// It knows the words of the contract and school arithmetic on fractions. Every step is computed from what it reads; every value that is said to come
/// from an earlier step is looked up there; what is read from the outturn is the same wherever it is read.
/// </remarks>
internal sealed class Reperforming
{
    private readonly Dictionary<string, PrintedNode> _done = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fraction> _outturn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Ledger> _ledgers = new(StringComparer.Ordinal);
    private readonly OwnerName _owner = new();
    private readonly PrintedTrace _trace;
    private readonly Closings _closings;

    private Reperforming(PrintedTrace trace)
    {
        _trace = trace;
        _closings = new Closings(trace.Places, _owner);
    }

    /// <summary>Performs the text again and gives its lines.</summary>
    /// <exception cref="ObjectionException">A step does not come to what is printed.</exception>
    public static IReadOnlyList<PrintedLine> Of(string text)
    {
        var reader = new Reperforming(PrintedTrace.Of(text));
        foreach (PrintedNode node in reader._trace.Nodes)
        {
            reader.Top(node);
        }

        return reader._closings.Lines;
    }

    private void Top(PrintedNode node)
    {
        switch (node.Rule)
        {
            case "component": Component(node); return;
            case "closing": Prepared(node); _closings.Close(node, _ledgers[node.Id[..^".closing".Length]]); break;
            case "entitlement": Prepared(node); _closings.Entitle(node); break;
            case "clamp": Prepared(node); _closings.Clamp(node); break;
            case "due": Prepared(node); _closings.Due(node); break;
            default: throw node.Objection($"is a '{node.Rule}', which no settlement has at the top");
        }

        Statements.Check(node);
    }

    private void Component(PrintedNode node)
    {
        foreach (PrintedNode working in node.Inside.Where(n => !IsStage(n)))
        {
            Working(working);
        }

        Cited(node);
        Fraction variance = Measures.Variance(node);
        if (node.Result != variance || node.Took("gain") != variance > 0 || node.Took("pain") != variance < 0)
        {
            throw node.Objection($"comes to {variance}");
        }

        if (node.Reads.FirstOrDefault(r => r.Name == "owner") is { } named)
        {
            _owner.Is(named.Value.Words!);
        }

        var ledger = new Ledger(node.Id["components[".Length..^1], variance, node.Value("portion"));
        _ledgers.Add(node.Id, ledger);
        Moves(node, new Stages(ledger, _owner).Perform(node), ledger);
        Done(node);
        foreach (PrintedNode stage in node.Inside.Where(IsStage))
        {
            Stage(stage, ledger);
        }

        if (ledger[Ledger.Live] != 0)
        {
            throw node.Objection("leaves something that nobody gets");
        }

        Statements.Check(node);
    }

    private void Stage(PrintedNode node, Ledger ledger)
    {
        foreach (PrintedNode working in node.Inside.Where(n => !IsStage(n)))
        {
            Working(working);
        }

        Cited(node);
        if (node.Rule != "owners" && node.Value("live amount") != ledger[Ledger.Live])
        {
            throw node.Objection("begins with another amount than the step before left");
        }

        Moves(node, new Stages(ledger, _owner).Perform(node), ledger);
        Done(node);
        foreach (PrintedNode inner in node.Inside.Where(IsStage))
        {
            Stage(inner, ledger);
        }

        if (node.Rule != "owners" && node.Result != ledger[Ledger.Live])
        {
            throw node.Objection($"leaves {ledger[Ledger.Live]}");
        }
    }

    private static void Moves(PrintedNode node, List<PrintedMove> expected, Ledger ledger)
    {
        if (!expected.SequenceEqual(node.Moves))
        {
            throw node.Objection($"should move {string.Join(", ", expected)} and moves {string.Join(", ", node.Moves)}");
        }

        foreach (PrintedMove move in node.Moves)
        {
            ledger.Move(node, move);
        }
    }

    /// <summary>Everything inside a step that closes: workings are performed, lines are looked up.</summary>
    private void Prepared(PrintedNode node)
    {
        Cited(node);
        Done(node);
        foreach (PrintedNode inner in node.Inside)
        {
            if (inner.Rule is "line" or "funding" || node.Rule == "due")
            {
                Prepared(inner);
            }
            else
            {
                Working(inner);
            }
        }
    }

    private void Working(PrintedNode node)
    {
        Cited(node);
        if (node.Rule == "shares")
        {
            _ = OwnerShares.Of(node);
        }
        else if (WorkedOut.Holds(node) is { } holds)
        {
            Require(node, node.Gives!.Words == (holds ? "holds" : "fails"));
        }
        else if (node.Rule != "band")
        {
            Require(node, node.Result == (WorkedOut.Number(node, _trace.Places) ?? throw node.Objection($"is worked out as a '{node.Rule}', which nobody knows")));
        }

        Done(node);
    }

    private void Done(PrintedNode node)
    {
        if (!_done.TryAdd(node.Id, node) && _done[node.Id].Gives != node.Gives)
        {
            throw node.Objection("stands twice with different results");
        }
    }

    /// <summary>A value that comes from an earlier step is that step's; one of the outturn is the same wherever it is read.</summary>
    private void Cited(PrintedNode node)
    {
        foreach (PrintedRead read in node.Reads.Where(r => !r.IsParameter && r.Value.Words is null))
        {
            if (read.Source.StartsWith("outturn.", StringComparison.Ordinal))
            {
                _outturn.TryAdd(read.Source, read.Value.Number);
                Require(node, _outturn[read.Source] == read.Value.Number);
            }
            else if (_done.TryGetValue(read.Source, out PrintedNode? source) && Expected(node, read, source) is { } expected)
            {
                Require(node, read.Value.Number == expected);
            }
            else if (source is null && read.Source.Contains('[', StringComparison.Ordinal) && !read.Source.Contains(' ', StringComparison.Ordinal))
            {
                throw node.Objection($"reads from {read.Source}, which comes later or nowhere");
            }
        }
    }

    /// <summary>What a step gives to those that cite it; null where the reader keeps it in the ledger, which is compared there.</summary>
    private Fraction? Expected(PrintedNode node, PrintedRead read, PrintedNode source) => (source.Rule, read.Name) switch
    {
        ("component", "variance") => node.Rule == "closing" ? source.Result : source.Result.Size,
        ("component", "portion") => source.Value("portion"),
        ("component", "funding") => -(source.Result * source.Value("portion")),
        ("component", "amount" or "live amount") => source.Result.Size * source.Value("portion"),
        (_, "slice from" or "slice to" or "measured from" or "moved") when source.Rule != "line" => null,
        ("shares", "share") => source.Value("share of " + node.Statement.Split(" of ", 2)[1].Split(", ")[0]),
        ("entitlement", "paid") => -source.Result,
        ("line", "moved") => -source.Whole,
        ("line", _) or ("closing", "whole") => source.Whole,
        _ => source.Result,
    };

    private static bool IsStage(PrintedNode node) => node.Rule is "threshold" or "condition" or "deductible" or "curve" or "limit" or "modifier" or "levy" or "reserve" or "split" or "waterfall" or "owners";

    private static void Require(PrintedNode node, bool holds)
    {
        if (!holds)
        {
            throw node.Objection("does not agree with what it reads");
        }
    }
}
