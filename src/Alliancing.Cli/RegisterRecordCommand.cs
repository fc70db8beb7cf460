using System.CommandLine;
using Alliancing.Governance;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary><c>alliancing register record DECISIONS --salt SALT [--to REGISTER]</c>.</summary>
internal static class RegisterRecordCommand
{
    private static readonly Argument<string> Decisions = new("DECISIONS") { Description = "The file of the decisions (alliancing.decisions.v1)." };
    private static readonly Option<string?> To = new("--to") { Description = "The file of the register that is continued; without it a new one begins.", HelpName = "REGISTER" };

    private static readonly Option<string> Salt = new("--salt")
    {
        Description = "16 characters or more that nobody can guess, another for each time.",
        HelpName = "SALT",
        Required = true,
        Validators =
        {
            result =>
            {
                if (result.GetValueOrDefault<string>() is { Length: < RedactableText.MinSaltLength })
                {
                    result.AddError($"The salt is too short. Give {RedactableText.MinSaltLength} characters or more that nobody can guess.");
                }
            },
        },
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("record", "Records decisions in a register and prints it as a document; keep its head elsewhere.") { Decisions, Salt, To };
        command.SetAction(result => Run(result, terminal));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        string path = arguments.GetRequiredValue(Decisions);
        MinuteBook book = DocumentFile.Read(path, AllianceJson.ReadDecisions);
        DecisionRegister register = arguments.GetValue(To) is { } file ? DocumentFile.Read(file, AllianceJson.ReadRegister) : DecisionRegister.Of(book.Alliance);
        List<Finding> findings = [.. book.Findings];
        foreach (Decision decision in book.Decisions)
        {
            RegisterOutcome outcome = register.Record(register.Version, decision, arguments.GetRequiredValue(Salt));
            findings.AddRange(outcome.Findings);
            register = outcome.Register;
        }

        Findings.Print(findings, terminal.Error);
        if (Findings.AnyError(findings))
        {
            terminal.Complain("Nothing is recorded.");
            return ExitCode.Refused;
        }

        terminal.Out.WriteLine(register.ToJson());
        return ExitCode.Fine;
    }
}
