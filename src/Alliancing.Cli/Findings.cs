using Alliancing.Reporting;

namespace Alliancing.Cli;

/// <summary>Prints findings, one on a line.</summary>
internal static class Findings
{
    public static void Print(IEnumerable<Finding> findings, TextWriter to) => to.Write(findings.ToText());

    public static bool AnyError(IEnumerable<Finding> findings) => findings.Any(f => f.Severity == Severity.Error);
}
