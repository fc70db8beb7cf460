using System.Text.RegularExpressions;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>The text of a trace, read line by line and no further.</summary>
internal sealed partial class PrintedTrace
{
    private PrintedTrace(string currency, List<PrintedNode> nodes) => (Currency, Nodes) = (currency, nodes);

    public string Currency { get; }

    public int Places => Alliancing.Currency.Of(Currency).MinorUnitDigits;

    public List<PrintedNode> Nodes { get; }

    public static PrintedTrace Of(string text)
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Match title = Title().Match(lines[0]);
        if (!title.Success)
        {
            throw new ObjectionException("the title does not name the agreement and the currency.");
        }

        var trace = new PrintedTrace(title.Groups["currency"].Value, []);
        Stack<(int Depth, PrintedNode Node)> open = new();
        foreach (string line in lines[1..])
        {
            int depth = line.Length - line.TrimStart(' ').Length;
            string content = line.Trim();
            while (open.Count > 0 && open.Peek().Depth >= depth)
            {
                open.Pop();
            }

            PrintedNode? parent = open.Count > 0 ? open.Peek().Node : null;
            if (parent is not null && IsPart(content))
            {
                trace.Add(parent, content);
                continue;
            }

            PrintedNode node = trace.Heading(content, parent);
            (parent?.Inside ?? trace.Nodes).Add(node);
            open.Push((depth, node));
        }

        return trace;
    }

    private static bool IsPart(string content) => Part().IsMatch(content);

    private PrintedNode Heading(string content, PrintedNode? parent)
    {
        string[] parts = Between().Split(content);
        Match heading = Head().Match(parts[0]);
        if (!heading.Success)
        {
            throw new ObjectionException($"'{content}' is neither a step nor a part of one.");
        }

        var node = new PrintedNode(heading.Groups["id"].Value, heading.Groups["rule"].Value, heading.Groups["statement"].Value, heading.Groups["clause"].Success ? heading.Groups["clause"].Value : null, parent);
        foreach (string part in parts[1..])
        {
            Add(node, part);
        }

        return node;
    }

    private void Add(PrintedNode node, string part)
    {
        if (Read().Match(part) is { Success: true } read)
        {
            node.Reads.Add(new PrintedRead(read.Groups["name"].Value, Value(read, "value"), read.Groups["source"].Value, read.Groups["verb"].Value == "uses"));
        }
        else if (Way().Match(part) is { Success: true } way)
        {
            node.Alternatives.Add((way.Groups["text"].Value, way.Groups["verb"].Value == "applies"));
        }
        else if (Move().Match(part) is { Success: true } move)
        {
            node.Moves.Add(new PrintedMove(Value(move, "value").Number, move.Groups["from"].Value, move.Groups["to"].Value));
        }
        else if (Result().Match(part) is { Success: true } result)
        {
            node.Gives = Value(result, "value");
            node.Rounded = result.Groups["rounded"].Success ? Value(result, "rounded") : null;
        }
        else
        {
            throw node.Objection($"says '{part}', which is not understood");
        }
    }

    private PrintedValue Value(Match match, string group) => PrintedValue.Of(match.Groups[group].Value, Places);

    [GeneratedRegex("^How it was calculated: .+, version .+, in (?<currency>[A-Z]{3})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Title();

    [GeneratedRegex("^(?:reads|uses|applies:|does not apply:|moves|gives) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Part();

    [GeneratedRegex("; (?=(?:reads|uses|applies:|does not apply:|moves|gives) )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Between();

    [GeneratedRegex("^(?<id>\\S+)  (?<rule>[a-z ]+): (?<statement>.*?)(?: \\[clause (?<clause>[^\\]]*)\\])?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Head();

    [GeneratedRegex("^(?<verb>reads|uses) (?<name>.*) = (?<value>" + PrintedValue.Pattern + "), from (?<source>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Read();

    [GeneratedRegex("^(?<verb>applies|does not apply): (?<text>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Way();

    [GeneratedRegex("^moves (?<value>" + PrintedValue.Pattern + ") from (?<from>\\S+) to (?<to>\\S+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Move();

    [GeneratedRegex("^gives (?<value>" + PrintedValue.Pattern + ")(?:, rounded to (?<rounded>" + PrintedValue.Pattern + "))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Result();
}
