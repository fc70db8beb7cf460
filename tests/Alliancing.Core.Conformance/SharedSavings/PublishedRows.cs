using Alliancing.Core.Conformance.Infrastructure;
using CsvHelper;

namespace Alliancing.Core.Conformance.SharedSavings;

/// <summary>Every published row that the folder of outside vectors holds, settled once.</summary>
internal static class PublishedRows
{
    private static readonly string Folder = Path.Combine(VectorsFactAttribute.Folder!, "shared-savings");

    /// <summary>The files of every year that is there, in the order of years.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Directory.GetFiles(Folder, "vectors_PY*.csv").Order(StringComparer.Ordinal)];

    public static string WorkedExamples { get; } = Path.Combine(Folder, "worked-examples.csv");

    public static IReadOnlyList<SharedSavingsResult> Results { get; } = [.. Files.SelectMany(Read).Select(SharedSavingsResult.Of)];

    public static IEnumerable<SharedSavingsResult> Explained => Results.Where(r => !r.Row.IsExcluded);

    private static List<SharedSavingsRow> Read(string path)
    {
        using CsvReader csv = CsvReader.FromFile(path);
        return [.. csv.GetRecords<SharedSavingsRow>()];
    }
}
