using System.CommandLine;
using Alliancing.Governance;
using Alliancing.Reporting;
using Alliancing.Serialization;
using NodaTime;

namespace Alliancing.Cli;

/// <summary><c>alliancing decide FILE</c>.</summary>
internal static class DecideCommand
{
    private static readonly Argument<string> FileName = new("FILE") { Description = "The file of the decisions (alliancing.decisions.v1)." };
    private static readonly Option<Instant> AsAt = InstantOption.AsAt();
    private static readonly Option<string?> Id = new("--decision") { Description = "Only the decision with this id.", HelpName = "ID" };
    private static readonly Option<bool> InMarkdown = new("--markdown") { Description = "Print Markdown." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("decide", "Says how decisions stand at a moment: outcome, status, every seat with its reasons, and what comes next.") { FileName, AsAt, Id, InMarkdown };
        command.SetAction(result => Run(result, terminal));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        string path = arguments.GetRequiredValue(FileName);
        MinuteBook book = DocumentFile.Read(path, AllianceJson.ReadDecisions);
        Findings.Print(book.Findings, terminal.Error);
        if (!book.IsSound)
        {
            terminal.Complain($"{path} has events or rules that are refused.");
            return ExitCode.Refused;
        }

        try
        {
            terminal.Out.Write(Rendered(book, arguments, path));
            return ExitCode.Fine;
        }
        catch (ArgumentOutOfRangeException beyond)
        {
            throw new UnusableException(beyond.Message.Split(" (Parameter '", 2)[0], beyond);
        }
    }

    private static string Rendered(MinuteBook book, ParseResult arguments, string path)
    {
        Instant asAt = arguments.GetValue(AsAt);
        bool inMarkdown = arguments.GetValue(InMarkdown);
        if (arguments.GetValue(Id) is not { } id)
        {
            return inMarkdown ? book.ToMarkdown(asAt) : book.ToText(asAt);
        }

        return book.Decisions.Any(decision => decision.Id == id)
            ? inMarkdown ? book.ToMarkdown(id, asAt) : book.ToText(id, asAt)
            : throw new UnusableException($"{path} has no decision '{id}'. It has {string.Join(", ", book.Decisions.Select(decision => decision.Id))}.");
    }
}
