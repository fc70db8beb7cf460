using System.CommandLine;
using Alliancing.Governance;
using Alliancing.Reporting;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary><c>alliancing register show FILE</c>.</summary>
internal static class RegisterShowCommand
{
    private static readonly Argument<string> FileName = new("FILE") { Description = "The file of the register (alliancing.register.v1)." };
    private static readonly Option<bool> InMarkdown = new("--markdown") { Description = "Print Markdown." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("show", "Prints every entry of a register with its digest, and the head. It verifies nothing: register verify does.") { FileName, InMarkdown };
        command.SetAction(result =>
        {
            DecisionRegister register = DocumentFile.Read(result.GetRequiredValue(FileName), AllianceJson.ReadRegister);
            terminal.Out.Write(result.GetValue(InMarkdown) ? register.ToMarkdown() : register.ToText());
            terminal.Out.WriteLine("\nNothing was verified. To verify it: alliancing register verify FILE --head DIGEST, with the head that you wrote down before.");
            return ExitCode.Fine;
        });
        return command;
    }
}
