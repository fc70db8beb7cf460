using System.Text.RegularExpressions;
using Alliancing.Core.Tests.RiskShare.Reference;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>Holds the sentences of the terms to the figures that are used: the numbers of a sentence are those of the parameters and of the sentences of its parts, no more and no fewer.</summary>
internal static partial class Statements
{
    private const string Unsent = ", to which nothing is left to go";
    private const string Unread = ", which is not read any more";

    public static void Check(PrintedNode node)
    {
        if (Said(node) is { } said && !said.Order().SequenceEqual(Numbers(node.Statement).Order()))
        {
            throw node.Objection($"says {string.Join(", ", Numbers(node.Statement))} in its sentence and uses {string.Join(", ", said)}");
        }

        foreach (PrintedNode inner in node.Inside)
        {
            Check(inner);
        }
    }

    /// <summary>The numbers that a step's sentence must have; null where it is the only place of its numbers, or has none.</summary>
    private static List<Fraction>? Said(PrintedNode node) => node.Rule switch
    {
        "component" => Component(node),
        "threshold" => [.. Of(node, "reach"), .. Sent(node)],
        "condition" => [.. Of(node, "when"), .. Sent(node)],
        "deductible" => [.. Of(node, "first"), .. Sent(node)],
        "curve" => [.. Bands(node), .. Sent(node)],
        "limit" => [.. Limit(node), .. Sent(node)],
        "modifier" => Of(node, "factor"),
        "levy" => [.. Of(node, node.Statement.StartsWith("Up to ", StringComparison.Ordinal) ? "amount" : "rate"), .. Sent(node)],
        "reserve" => Of(node, "amount"),
        "split" => [.. Tranche(node, string.Empty, string.Empty), .. Sent(node)],
        "waterfall" => [.. Waterfall(node), .. Sent(node)],
        "level" => Of(node, "rate"),
        "band" => Band(node),
        "linear" => [.. node.Reads.Where(r => r.IsParameter).Select(r => r.Value.Number)],
        "lower of" or "higher of" or "comparison" or "product" or "all of" or "any of" or "not" => Parts(node),
        "sum" when node.Statement.StartsWith('(') => Parts(node),
        "pick" => [.. node.Alternatives.SelectMany(a => Numbers(a.Text[a.Text.IndexOf(": ", StringComparison.Ordinal)..]))],
        "shares" => [.. Weights(node, string.Empty, string.Empty)],
        "clamp" => [.. Each(node, "atMost"), .. Each(node, "atLeast")],
        "table" => Table(node),
        _ => null,
    };

    /// <summary>What a value is said to be: its figure where it is stated, else the numbers of the sentence by which it is worked out, and none where it is read.</summary>
    private static List<Fraction> Of(PrintedNode node, string name)
    {
        PrintedRead? read = node.Reads.FirstOrDefault(r => PrintedNode.Same(r.Name, name));
        return Worked(node, name) is { } worked ? [.. Numbers(worked.Statement)] : read is { IsParameter: true } ? [read.Value.Number] : [];
    }

    private static PrintedNode? Worked(PrintedNode node, string name) => node.Inner(name) ?? node.Parent?.Inside.FirstOrDefault(n => n.Id == $"{node.Id}.{name}");

    /// <summary>The parts of a calculation that has nothing but parts.</summary>
    private static List<Fraction> Parts(PrintedNode node) =>
    [
        .. node.Reads.Where(r => r.IsParameter).Select(r => r.Value.Number),
        .. node.Reads.Where(r => !r.IsParameter).SelectMany(r => Worked(node, r.Name) is { } worked ? Numbers(worked.Statement) : []),
        .. node.Alternatives.Where(a => a.Text.EndsWith(Unread, StringComparison.Ordinal)).SelectMany(a => Numbers(a.Text)),
    ];

    private static List<Fraction> Component(PrintedNode node) =>
    [
        .. node.Reads.Where(r => r.IsParameter && r.Value.Words is null && r.Name is "base" or "scale").Select(r => r.Value.Number),
        .. Of(node, "price"),
        .. Of(node, "score"),
        .. node.Alternatives.Where(a => a.Text.StartsWith("size ", StringComparison.Ordinal)).SelectMany(a => Numbers(a.Text)),
    ];

    private static List<Fraction>? Table(PrintedNode node) =>
        node.Parent is { } parent && !parent.Statement.Contains(node.Statement, StringComparison.Ordinal) && !parent.Alternatives.Any(a => a.Text.Contains(node.Statement, StringComparison.Ordinal))
            ? throw node.Objection("is not the table of the sentence that it stands in")
            : null;

    private static IEnumerable<Fraction> Bands(PrintedNode node)
    {
        bool isFlat = node.Statement.Contains(" of the variance is shared; the rest goes to ", StringComparison.Ordinal);
        for (int i = 0; node.Inner($"bands[{i}]") is { } band; i++)
        {
            if (!isFlat && !node.Statement.Contains(band.Statement, StringComparison.Ordinal))
            {
                throw band.Objection("is not a band of its curve");
            }

            foreach (Fraction number in Numbers(band.Statement))
            {
                yield return number;
            }
        }
    }

    /// <summary>A band's bounds, and its rate where the slice has a part in it.</summary>
    private static List<Fraction>? Band(PrintedNode node)
    {
        bool isPassed = node.Alternatives.Count > 0;
        List<Fraction> bounds = [.. Of(node, "from"), .. Of(node, "to")];
        if (!isPassed)
        {
            return [.. Of(node, "rate"), .. bounds];
        }

        List<Fraction> left = [.. Numbers(node.Statement)];
        return bounds.All(left.Remove) ? null : throw node.Objection("has other bounds than its sentence");
    }

    private static IEnumerable<Fraction> Limit(PrintedNode node)
    {
        string name = node.Statement.Contains(" is at most ", StringComparison.Ordinal) ? "atMost" : "atLeast";
        return node.Statement.StartsWith("The amount of each of ", StringComparison.Ordinal) ? Each(node, name) : Of(node, name);
    }

    /// <summary>A level that stands once in the sentence and is worked out for each; it must be said the same of all.</summary>
    private static List<Fraction> Each(PrintedNode node, string name)
    {
        List<List<Fraction>> all =
        [
            .. node.Reads.Where(r => r.IsParameter && (PrintedNode.Same(r.Name, name) || r.Name.StartsWith(PrintedNode.Called(name) + " of ", StringComparison.Ordinal))).Select(r => new List<Fraction> { r.Value.Number }),
            .. node.Inside.Where(n => n.Id == $"{node.Id}.{name}" || (n.Id.StartsWith($"{node.Id}.{name}[", StringComparison.Ordinal) && n.Id.EndsWith(']') && n.Id.IndexOf("].", node.Id.Length + name.Length, StringComparison.Ordinal) < 0)).Select(n => Numbers(n.Statement).ToList()),
        ];
        return all.Count == 0 ? [] : all.All(one => one.SequenceEqual(all[0])) ? all[0] : throw node.Objection($"says several things of '{name}'");
    }

    private static IEnumerable<Fraction> Waterfall(PrintedNode node)
    {
        for (int i = 0; ; i++)
        {
            string called = $"tranche {i + 1}";
            string? passed = node.Alternatives.FirstOrDefault(a => a.Text.StartsWith(called + ": ", StringComparison.Ordinal)).Text;
            PrintedRead? tranche = node.Reads.FirstOrDefault(r => r.Name == called);
            if (passed is null && tranche is null)
            {
                yield break;
            }

            List<Fraction> numbers = [.. Numbers(tranche?.Value.Words ?? passed![(called.Length + 2)..])];
            if (tranche is not null && !numbers.Order().SequenceEqual(Tranche(node, called + ": ", $"tranches[{i}].").Order()))
            {
                throw node.Objection($"uses other numbers in {called} than its sentence says");
            }

            foreach (Fraction number in numbers)
            {
                yield return number;
            }
        }
    }

    private static IEnumerable<Fraction> Tranche(PrintedNode node, string called, string place)
    {
        string? passed = called.Length > 0 ? null : node.Alternatives.FirstOrDefault(a => a.Text.EndsWith("; there is nothing for it", StringComparison.Ordinal)).Text;
        return passed is not null ? Numbers(passed) : [.. Weights(node, called, place), .. Each(node, place + "each"), .. Of(node, place + "inAll")];
    }

    private static IEnumerable<Fraction> Weights(PrintedNode node, string called, string place) =>
        node.Reads.Where(r => r.IsParameter && r.Name.StartsWith($"{called}weight of ", StringComparison.Ordinal)).Select(r => r.Value.Number);

    /// <summary>The steps of the destinations: those that money went along, and those that it did not reach.</summary>
    private static IEnumerable<Fraction> Sent(PrintedNode node) =>
    [
        .. node.Reads.Where(r => r.IsParameter && Step().IsMatch(r.Name)).Select(r => r.Value.Number),
        .. node.Inside.Where(n => UpTo().IsMatch(n.Id[node.Id.Length..])).SelectMany(n => Numbers(n.Statement)),
        .. node.Reads.Where(r => r.IsParameter && r.Name.StartsWith("headroom: weight of ", StringComparison.Ordinal)).Select(r => r.Value.Number),
        .. node.Alternatives.Where(a => a.Text.EndsWith(Unsent, StringComparison.Ordinal)).SelectMany(a => Numbers(a.Text)),
    ];

    private static IEnumerable<Fraction> Numbers(string text) => Number().Matches(text).Select(static m =>
    {
        Fraction size = decimal.Parse(m.Groups["digits"].Value.Replace(",", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
        Fraction value = m.Groups["percent"].Success ? size / 100 : size;
        return m.Groups["minus"].Value.Length > 0 ? -value : value;
    });

    [GeneratedRegex("^\\w+ step \\d+: up to for ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Step();

    [GeneratedRegex("^\\.\\w+\\[\\d+\\]\\.upTo\\[[^\\]]*\\]$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UpTo();

    [GeneratedRegex("(?<![\\w:'./\u2212-])(?<minus>(?:\u2212 ?|-)?)(?:[A-Z]{3} |[^\\w\\s\u2212\"'(\\[-])?(?<digits>\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?)(?<percent> %)?(?![\\w-])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();
}
