using System.CommandLine;
using System.CommandLine.Parsing;

namespace Alliancing.Cli;

/// <summary>The command <c>alliancing</c>: reads arguments and files, calls the library, prints what it says.</summary>
internal static class CommandLine
{
    public static int Run(string[] arguments, Terminal terminal)
    {
        try
        {
            RootCommand root = Root(terminal);
            ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return parsed.Errors.Count > 0
                ? Misused(parsed, terminal)
                : parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UnusableException unusable)
        {
            terminal.Complain(unusable.Message);
            Findings.Print(unusable.Findings, terminal.Error);
            return ExitCode.Unusable;
        }
#pragma warning disable CA1031 // The last resort: whatever happens, a person gets one line and no stack trace.
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            return GiveUp(unexpected, terminal);
        }
    }

    private static RootCommand Root(Terminal terminal) => new("Settles alliance agreements: who receives or pays what, to the penny, and why.")
    {
        SettleCommand.Create(terminal),
        CheckCommand.Create(terminal),
        BridgeCommand.Create(terminal),
        ExposureCommand.Create(terminal),
        ApportionCommand.Create(terminal),
        DiffCommand.Create(terminal),
        SchemaCommand.Create(terminal),
        PhaseCommand.Create(terminal),
        DecideCommand.Create(terminal),
        RegisterCommand.Create(terminal),
    };

    private static int Misused(ParseResult parsed, Terminal terminal)
    {
        foreach (ParseError error in parsed.Errors)
        {
            terminal.Complain(error.Message);
        }

        string name = string.Concat(Names(parsed.CommandResult).Reverse().Select(n => n + " "));
        terminal.Error.WriteLine($"Usage: alliancing {name}--help");
        return ExitCode.Unusable;
    }

    /// <summary>The command that was called and those that it belongs to, as far as the root.</summary>
    private static IEnumerable<string> Names(CommandResult? called)
    {
        for (; called?.Command is { } command and not RootCommand; called = called.Parent as CommandResult)
        {
            yield return command.Name;
        }
    }

    private static int GiveUp(Exception unexpected, Terminal terminal)
    {
        try
        {
            terminal.Complain(unexpected is IOException ? $"The result cannot be written: {unexpected.Message}" : $"{unexpected.GetType().Name}: {unexpected.Message}");
        }
        catch (IOException)
        {
            // Nobody listens any more, as in "alliancing settle … 2>&1 | head".
        }

        return ExitCode.Unusable;
    }
}
