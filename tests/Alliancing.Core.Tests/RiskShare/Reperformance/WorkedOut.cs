using System.Globalization;
using System.Text.RegularExpressions;
using Alliancing.Core.Tests.RiskShare.Reference;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>Performs what is worked out before a step: levels, rates, tables, comparisons, sums.</summary>
internal static partial class WorkedOut
{
    private const string Before = "before its bounds";

    /// <summary>The number that a working comes to; null when it is none of these.</summary>
    public static Fraction? Number(PrintedNode node, int places) => node.Rule switch
    {
        "level" or "product" => Terms(node).Aggregate(Fraction.One, static (product, one) => product * one),
        "lower of" => Terms(node).Aggregate(Fraction.Lower),
        "higher of" => Terms(node).Aggregate(Fraction.Higher),
        "sum" => Clamped(node, Fraction.Sum(Terms(node))),
        "linear" => Clamped(node, node.Value("start") + (node.Value("slope") * node.Reads.First(r => !r.IsParameter).Value.Number)),
        "table" => Table(node),
        "pick" => Picked(node),
        "cost" => Fraction.Sum(node.Reads.Select(r => r.Name.StartsWith("excluded: ", StringComparison.Ordinal) ? -r.Value.Number : r.Value.Number)),
        "indexed" => Indexed(node, places),
        _ => null,
    };

    /// <summary>Whether a criterion holds; null when the working is none.</summary>
    public static bool? Holds(PrintedNode node) => node.Rule switch
    {
        "fact" => Fact(node),
        "comparison" => Compared(node),
        "all of" => All(node, stops: "fails"),
        "any of" => !All(node, stops: "holds"),
        "not" => node.Text("criterion") == "fails",
        _ => null,
    };

    private static IEnumerable<Fraction> Terms(PrintedNode node)
    {
        Fraction[] terms = [.. node.Reads.Where(r => r.Name is not ("at least" or "at most" or Before)).Select(r => r.Value.Number)];
        return terms.Length > 0 || node.Rule == "sum" ? terms : throw node.Objection("is made of nothing");
    }

    private static Fraction Clamped(PrintedNode node, Fraction value)
    {
        if ((node.Find("at least") ?? node.Find("at most")) is not null && node.Value(Before) != value)
        {
            throw node.Objection("comes to something else before its bounds");
        }

        Fraction raised = node.Find("at least") is { } least ? Fraction.Higher(least, value) : value;
        return node.Find("at most") is { } most ? Fraction.Lower(most, raised) : raised;
    }

    /// <summary>The whole table stands in the statement; the points used must be those between which the driver lies.</summary>
    private static Fraction Table(PrintedNode node)
    {
        Match table = Points().Match(node.Statement);
        (Fraction At, Fraction Rate)[] points = [.. table.Groups["points"].Value.Split("; ").Select(p => p.Split(": ")).Select(p => (Plain(p[0]), Plain(p[1])))];
        Fraction x = node.Reads.First(r => !r.IsParameter).Value.Number;
        int upper = Array.FindIndex(points, p => p.At >= x);
        if (upper > 0 && points[upper].At != x && table.Groups["how"].Value == "linear between points")
        {
            ((Fraction At, Fraction Rate) left, (Fraction At, Fraction Rate) right) = (points[upper - 1], points[upper]);
            Expect(node, "lower point", left);
            Expect(node, "upper point", right);
            return left.Rate + ((right.Rate - left.Rate) * (x - left.At) / (right.At - left.At));
        }

        (Fraction At, Fraction Rate) point = upper < 0 ? points[^1] : upper == 0 || points[upper].At == x ? points[upper] : points[upper - 1];
        Expect(node, "point", point);
        return node.Value("beyond the point") == x - point.At ? point.Rate : throw node.Objection("reads another distance from the point");
    }

    private static void Expect(PrintedNode node, string name, (Fraction At, Fraction Rate) point)
    {
        if (node.Value(name) != point.At || node.Value($"rate at the {name}") != point.Rate)
        {
            throw node.Objection($"uses another {name} than its table has there");
        }
    }

    private static Fraction Picked(PrintedNode node)
    {
        string fact = node.Reads.First(r => r.Value.Words is not null).Value.Words!;
        string taken = node.Alternatives.Single(a => a.Applies).Text;
        bool isCase = node.Alternatives.Any(a => a.Text.StartsWith(fact + ": ", StringComparison.Ordinal));
        if (!taken.StartsWith(isCase ? fact + ": " : "otherwise: ", StringComparison.Ordinal))
        {
            throw node.Objection($"takes '{taken}' where the fact is '{fact}'");
        }

        return node.Value("rate");
    }

    private static Fraction Indexed(PrintedNode node, int places)
    {
        Fraction @base = node.Value("base");
        PrintedRead[] index = [.. node.Reads.Where(r => r.IsParameter)];
        Fraction exact = (@base * index[0].Value.Number / index[1].Value.Number) - @base;
        Fraction units = exact * new Fraction(System.Numerics.BigInteger.Pow(10, places), 1);
        Fraction whole = new(WholeUnits.Round(units, RoundingOf(node.Statement)), System.Numerics.BigInteger.Pow(10, places));
        return node.Whole == whole ? exact : throw node.Objection("is rounded another way than it says");
    }

    public static Rounding RoundingOf(string statement) => Ways().Match(statement).Value switch
    {
        "to the nearest unit, halves away from zero" => Rounding.HalfAwayFromZero,
        "to the nearest unit, halves to the even one" => Rounding.HalfToEven,
        "to the nearest unit, halves towards zero" => Rounding.HalfTowardsZero,
        "towards zero" => Rounding.TowardsZero,
        "away from zero" => Rounding.AwayFromZero,
        "down" => Rounding.Down,
        "up" => Rounding.Up,
        _ => throw new ObjectionException($"'{statement}' names no rounding."),
    };

    private static bool Fact(PrintedNode node)
    {
        PrintedRead read = node.Reads.Single();
        return read.Value.Words == (node.Statement == read.Name ? "true" : node.Statement[(read.Name.Length + " is ".Length)..]);
    }

    private static bool Compared(PrintedNode node)
    {
        int sign = node.Value("value").CompareTo(node.Value("than"));
        if (node.Value("difference") != node.Value("value") - node.Value("than"))
        {
            throw node.Objection("reads another difference");
        }

        return Comparison().Match(node.Statement).Groups["how"].Value switch
        {
            "at least" => sign >= 0,
            "above" => sign > 0,
            "at most" => sign <= 0,
            "below" => sign < 0,
            _ => throw node.Objection("says no comparison"),
        };
    }

    /// <summary>Whether no criterion stopped the list; those after one that did are not read.</summary>
    private static bool All(PrintedNode node, string stops)
    {
        string[] read = [.. node.Reads.Select(r => r.Value.Words!)];
        bool stopped = read.Length > 0 && read[^1] == stops;
        if (read.Length == 0 || read[..^1].Contains(stops) || (!stopped && node.Alternatives.Count > 0))
        {
            throw node.Objection("reads on where it is decided, or stops where it is not");
        }

        return !stopped;
    }

    private static Fraction Plain(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex("\\((?<points>.*); (?<how>linear between points|in steps)\\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Points();

    [GeneratedRegex(" is (?<how>at least|above|at most|below) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comparison();

    [GeneratedRegex("(?<=rounded )(?:to the nearest unit, halves away from zero|to the nearest unit, halves to the even one|to the nearest unit, halves towards zero|towards zero|away from zero|down|up)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ways();
}
