using System.Globalization;
using System.Text;
using Alliancing.Core.Conformance.Infrastructure;
using Alliancing.Core.Tests.Infrastructure;

namespace Alliancing.Core.Conformance;

/// <summary>The table in tests/README.md is what a run says.</summary>
public sealed class ConformanceTableTests
{
    private const string Readme = "tests/README.md";
    private const string Begin = "<!-- conformance: begin -->";
    private const string End = "<!-- conformance: end -->";

    private static readonly string[] Wanted =
    [
        "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11", "T12", "T13", "T14", "T15", "T16", "T17", "T18", "T19", "T21",
        "T33", "T35", "T36", "T37", "T38", "T40", "T41", "T42", "T43", "T44", "T45", "T46", "T47", "T48", "T49", "T51", "T52", "T53", "T56", "T57",
    ];

    [Fact]
    public void Every_vector_that_the_engine_must_settle_has_one_test_by_its_id() =>
        Assert.Equal(Wanted, ConformanceTable.Vectors().Select(line => line[2..5]));

    [VectorsFact]
    public void Table_in_the_readme_is_what_the_run_says()
    {
        string readme = File.Exists(Repository.PathTo(Readme)) ? File.ReadAllText(Repository.PathTo(Readme)) : $"# Tests\n\n{Begin}\n{End}\n";
        int begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        int end = readme.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"{Readme} has no section between \"{Begin}\" and \"{End}\".");

        // The folder may hold more years than the table was made from, or fewer; then only those that both have are compared.
        string[] table = readme[begin..end].Split('\n');
        IReadOnlyList<string> rows = ConformanceTable.Rows();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") != "1")
        {
            HashSet<string> years = [.. rows.Select(Year)];
            string[] shown = [.. table.Where(line => line.StartsWith("| PY", StringComparison.Ordinal))];
            rows = [.. shown.Select(line => years.Contains(Year(line)) ? rows.FirstOrDefault(r => ConformanceTable.Key(r) == ConformanceTable.Key(line)) ?? "" : line)];
        }

        Golden.Match(readme[..begin] + Section(rows) + readme[end..], Readme);
    }

    private static string Year(string line) => line[..8];

    private static string Section(IReadOnlyList<string> rows) => new StringBuilder(Begin).Append('\n')
        .AppendLine("## Conformance").AppendLine()
        .AppendLine("Made from a run; do not edit by hand. The folder of outside vectors is not part of the repository; without it the tests that need it are skipped with that reason.").AppendLine()
        .AppendLine("```")
        .AppendLine("ALLIANCING_VECTORS=<folder> UPDATE_GOLDEN=1 dotnet test tests/Alliancing.Core.Conformance -c Release --filter ConformanceTable")
        .AppendLine("```").AppendLine()
        .AppendLine("### Worked vectors").AppendLine()
        .AppendLine("P: published inputs and outputs; Pi: published inputs, the output follows; C: constructed. Letters with a number are the sources of the vectors.").AppendLine()
        .AppendLine("| id | what it shows | source | result |")
        .AppendLine("|---|---|---|---|")
        .AppendJoin('\n', ConformanceTable.Vectors()).Append("\n\n")
        .AppendLine("### Published shared-savings settlements").AppendLine()
        .AppendLine("Each row is settled by ordinary stages and compared with the published payment, band and limits. A row passes within its own tolerance (1 dollar where every published rate is exact)")
        .AppendLine("plus 0.50 dollars, because benchmark less expenditure is settled and the published difference was rounded by itself. Where quality scores are published rounded, a row's tolerance carries that")
        .AppendLine("rounding, which is why some years differ by more. *Not explained* are rows for which the source has no explanation either; they must differ as documented.").AppendLine()
        .Append(CultureInfo.InvariantCulture, $"{ConformanceTable.Total(rows):N0} rows:").Append("\n\n")
        .AppendLine("| year | track | rows | savings | losses | within | payment limit binds | loss limit binds | not explained | largest difference, $ | result |")
        .AppendLine("|---|---|---|---|---|---|---|---|---|---|---|")
        .AppendJoin('\n', rows).Append('\n')
        .ToString();
}
