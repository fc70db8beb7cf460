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
    private static readonly Formats Formats = new("how the decisions stand");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("decide", "Says how decisions stand at a moment: outcome, status, every seat with its reasons, and what comes next.") { FileName, AsAt, Id };
        Formats.AddTo(command);
        command.SetAction(result => Formats.Run(result, terminal, () => Run(result, terminal)));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        string path = arguments.GetRequiredValue(FileName);
        MinuteBook book = DocumentFile.Read(path, AllianceJson.ReadDecisions);
        if (!book.IsSound)
        {
            throw new RefusedException($"{path} has events or rules that are refused.", book.Findings);
        }

        string? id = arguments.GetValue(Id);
        if (id is not null && !book.Decisions.Any(decision => decision.Id == id))
        {
            throw new UnusableException($"{path} has no decision '{id}'. It has {string.Join(", ", book.Decisions.Select(decision => decision.Id))}.");
        }

        Findings.Print(book.Findings, terminal.Error);
        try
        {
            return Print(book, id, arguments, terminal);
        }
        catch (ArgumentOutOfRangeException beyond)
        {
            throw new UnusableException(beyond.Message.Split(" (Parameter '", 2)[0], beyond);
        }
    }

    private static int Print(MinuteBook book, string? id, ParseResult arguments, Terminal terminal)
    {
        Instant asAt = arguments.GetValue(AsAt);
        return Formats.Print(
            arguments,
            terminal,
            () => id is null ? book.ToText(asAt) : book.ToText(id, asAt),
            () => id is null ? book.ToMarkdown(asAt) : book.ToMarkdown(id, asAt),
            () => RecordedMinutes.Of(book, asAt, id).ToJson());
    }
}
