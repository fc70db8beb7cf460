using System.CommandLine;
using Alliancing.Agreements;
using Alliancing.Reporting;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary><c>alliancing diff A B</c>.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string> Before = new("A") { Description = "An agreement." };
    private static readonly Argument<string> After = new("B") { Description = "Another agreement, usually a later version of the first." };
    private static readonly Option<bool> AsMarkdown = new("--markdown") { Description = "Print a table in Markdown." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("diff", "Prints what differs between two agreements, line by line.") { Before, After, AsMarkdown };
        command.SetAction(result => Run(
            result.GetRequiredValue(Before), result.GetRequiredValue(After), result.GetValue(AsMarkdown), terminal));
        return command;
    }

    private static int Run(string before, string after, bool markdown, Terminal terminal)
    {
        var difference = AgreementDifference.Between(
            DocumentFile.Read<AllianceAgreement>(before, AllianceJson.ReadAgreement), DocumentFile.Read<AllianceAgreement>(after, AllianceJson.ReadAgreement));
        terminal.Out.Write(markdown ? difference.ToMarkdown() : difference.ToText());
        return ExitCode.Fine;
    }
}
