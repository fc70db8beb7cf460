using System.CommandLine;
using Alliancing.Governance;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary><c>alliancing register verify FILE --head DIGEST</c>.</summary>
internal static class RegisterVerifyCommand
{
    private static readonly Argument<string> FileName = new("FILE") { Description = "The file of the register (alliancing.register.v1)." };

    private static readonly Option<Digest> Head = new("--head")
    {
        Description = "The digest that you wrote down when you last agreed with the register.",
        HelpName = "DIGEST",
        Required = true,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (!Digest.TryParse(text, null, out Digest head))
            {
                result.AddError($"'{text}' is not a digest. Give the 64 hexadecimal digits of the head.");
            }

            return head;
        },
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("verify", "Says whether a register still holds what it held when its head was written down.") { FileName, Head };
        command.SetAction(result => Run(result.GetRequiredValue(FileName), result.GetValue(Head), terminal));
        return command;
    }

    private static int Run(string path, Digest head, Terminal terminal)
    {
        DecisionRegister register = DocumentFile.Read(path, AllianceJson.ReadRegister);
        ChainVerification found = register.Verify(head);
        terminal.Out.WriteLine($"{path}: {Word(found.Verdict, head)}. {found}");
        return found.Holds ? ExitCode.Fine : ExitCode.Refused;
    }

    private static string Word(ChainVerdict verdict, Digest head) => verdict switch
    {
        ChainVerdict.Intact => "intact",
        ChainVerdict.Extended when head == Digest.None => "nothing compared",
        ChainVerdict.Extended => "intact and longer",
        ChainVerdict.Broken => "BROKEN",
        _ => "NOT THE REGISTER OF THIS HEAD",
    };
}
