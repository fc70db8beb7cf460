using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Alliancing.Core.Conformance.Infrastructure;
using Alliancing.Core.Conformance.SharedSavings;

namespace Alliancing.Core.Conformance;

/// <summary>The conformance table of tests/README.md, made from a run.</summary>
internal static partial class ConformanceTable
{
    private const string Passed = "passed";
    private const string AllTracks = "**all**";

    /// <summary>One line for each worked vector: the test itself is run for its result.</summary>
    public static IReadOnlyList<string> Vectors() =>
    [
        .. typeof(ConformanceTable).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<SourceAttribute>() is not null)
            .OrderBy(Id, StringComparer.Ordinal)
            .Select(method => $"| {Id(method)} | {Sentence(method)} | {method.GetCustomAttribute<SourceAttribute>()!.Text} | {Run(method)} |"),
    ];

    /// <summary>One line for each year and track of the published rows, and one for each year.</summary>
    public static IReadOnlyList<string> Rows()
    {
        List<string> lines = [];
        foreach (IGrouping<int, SharedSavingsResult> year in PublishedRows.Results.GroupBy(r => r.Row.Year).OrderBy(g => g.Key))
        {
            lines.AddRange(year.GroupBy(r => r.Row.Track).OrderBy(g => g.Key, StringComparer.Ordinal).Select(track => Line(year.Key, track.Key, [.. track])));
            lines.Add(Line(year.Key, AllTracks, [.. year]));
        }

        return lines;
    }

    /// <summary>How many rows the lines of whole years add up to.</summary>
    public static int Total(IEnumerable<string> rows) =>
        rows.Where(line => line.Contains(AllTracks, StringComparison.Ordinal)).Sum(line => int.Parse(line.Split('|', StringSplitOptions.TrimEntries)[3], CultureInfo.InvariantCulture));

    /// <summary>The year and track that a line of the second table is about; the line itself for any other.</summary>
    public static string Key(string line) => YearAndTrack().Match(line) is { Success: true } found ? found.Value : line;

    private static string Line(int year, string track, SharedSavingsResult[] results)
    {
        SharedSavingsResult[] explained = [.. results.Where(r => !r.Row.IsExcluded)];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| PY{year} | {track} | {results.Length} | {Band("SAVINGS")} | {Band("LOSSES")} | {Band("WITHIN")} | {results.Count(r => r.PaymentLimitBinds)} | {results.Count(r => r.LossLimitBinds)} | {results.Length - explained.Length} | {explained.Select(r => r.Deviation).DefaultIfEmpty().Max():0.00} | {(explained.All(r => r.Agrees) ? Passed : $"{explained.Count(r => !r.Agrees)} differ")} |");

        int Band(string band) => results.Count(r => r.Band == band);
    }

    private static string Run(MethodInfo method)
    {
        try
        {
            method.Invoke(Activator.CreateInstance(method.DeclaringType!), null);
            return Passed;
        }
        catch (TargetInvocationException)
        {
            return "failed";
        }
    }

    private static string Id(MethodInfo method) => method.Name[..3];

    private static string Sentence(MethodInfo method)
    {
        StringBuilder text = new(method.Name[4..].Replace('_', ' '));
        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    [GeneratedRegex(@"^\| PY\d{4} \| [^|]+ \|", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearAndTrack();
}
