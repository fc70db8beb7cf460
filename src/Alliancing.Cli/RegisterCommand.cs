using System.CommandLine;

namespace Alliancing.Cli;

/// <summary><c>alliancing register</c>, with a command of its own for each thing to do with a register.</summary>
internal static class RegisterCommand
{
    public static Command Create(Terminal terminal) => new("register", "Records decisions in a register that partners can verify, prints it and verifies it.")
    {
        RegisterRecordCommand.Create(terminal),
        RegisterShowCommand.Create(terminal),
        RegisterVerifyCommand.Create(terminal),
    };
}
