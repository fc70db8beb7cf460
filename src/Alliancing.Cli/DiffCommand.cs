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
    private static readonly Formats Formats = new("the differences");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("diff", "Prints what differs between two agreements, line by line.") { Before, After };
        Formats.AddTo(command);
        command.SetAction(result => Formats.Run(result, terminal, () => Run(result, terminal)));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        var difference = AgreementDifference.Between(
            DocumentFile.Read<AllianceAgreement>(arguments.GetRequiredValue(Before), AllianceJson.ReadAgreement),
            DocumentFile.Read<AllianceAgreement>(arguments.GetRequiredValue(After), AllianceJson.ReadAgreement));
        return Formats.Print(arguments, terminal, difference.ToText, difference.ToMarkdown, difference.ToJson);
    }
}
