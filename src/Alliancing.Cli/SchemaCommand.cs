using System.CommandLine;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary><c>alliancing schema NAME</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> name = new("NAME") { Description = $"The document: {string.Join(", ", AllianceJson.Documents)}." };
        name.AcceptOnlyFromAmong([.. AllianceJson.Documents]);
        var command = new Command("schema", "Prints the JSON schema of a document.") { name };
        command.SetAction(result =>
        {
            terminal.Out.WriteLine(AllianceJson.Schema(result.GetRequiredValue(name)));
            return ExitCode.Fine;
        });
        return command;
    }
}
