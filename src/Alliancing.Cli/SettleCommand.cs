using System.CommandLine;
using System.CommandLine.Parsing;
using Alliancing.Agreements;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary>
/// <c>alliancing settle AGREEMENT OUTTURN</c>, or a history in the outturn's place: the document's format says which it is. Files of many outturns are <see cref="BatchCommand"/>'s.
/// </summary>
internal static class SettleCommand
{
    private static readonly Argument<string> Agreement = new("AGREEMENT") { Description = "The file of the agreement (alliancing.agreement.v1)." };
    private static readonly Argument<string?> Happened = new("OUTTURN|HISTORY") { Description = "The file of the outturn (alliancing.outturn.v1), or of the history for a statement on account (alliancing.history.v1).", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> Trace = new("--trace") { Description = "Print every step of the calculation too." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the settlement or the statement as a document; a refusal as one too." };
    private static readonly Option<bool> InMarkdown = new("--markdown") { Description = "Print Markdown." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("settle", "Settles an agreement on an outturn, or draws up its account on a history: who receives or pays what, and why.") { Agreement, Happened, Trace, Json, InMarkdown };
        BatchCommand.AddTo(command);
        command.Validators.Add(Validate);
        command.SetAction(result => Run(result, terminal));
        return command;
    }

    private static void Validate(CommandResult result)
    {
        if (result.GetValue(Json) && result.GetValue(InMarkdown))
        {
            result.AddError("--json and --markdown exclude each other. Give one.");
        }

        bool batch = BatchCommand.IsAsked(result);
        bool one = result.GetResult(Happened)?.Tokens.Count > 0;
        if (!batch && !one)
        {
            result.AddError("Required argument missing for command: 'settle'. Give OUTTURN|HISTORY, or a file of many outturns with --outturns.");
        }

        if (batch && (one || result.GetValue(Json) || result.GetValue(InMarkdown) || result.GetValue(Trace)))
        {
            result.AddError("--outturns and --columns go with neither OUTTURN|HISTORY nor --json, --markdown or --trace. Leave those out.");
        }

        BatchCommand.Validate(result);
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        AllianceAgreement agreement = DocumentFile.Read(arguments.GetRequiredValue(Agreement), AllianceJson.ReadAgreement);
        object? happened = BatchCommand.IsAsked(arguments) ? null : ReadHappened(arguments.GetRequiredValue(Happened)!);
        if (!agreement.IsSound || agreement.Terms is not { } terms)
        {
            return Refuse(agreement.Findings, agreement.IsSound ? $"The agreement '{agreement.Id}' has no terms to settle." : $"The agreement '{agreement.Id}' does not hold together.", arguments, terminal);
        }

        if (happened is null)
        {
            return BatchCommand.Run(terms, arguments.GetRequiredValue(Agreement), arguments, terminal);
        }

        if (happened is SettlementHistory history)
        {
            return DrawUp(terms, history, arguments, terminal);
        }

        SettlementOutcome outcome = new RiskShareCalculator().Evaluate(terms, (Outturn)happened, new SettlementOptions { Trace = arguments.GetValue(Trace) });
        if (outcome.Settlement is not { } settlement)
        {
            return Refuse(outcome.Findings, $"The settlement of '{agreement.Id}' is refused.", arguments, terminal);
        }

        terminal.Out.Write(Rendered(settlement, arguments));
        return ExitCode.Fine;
    }

    private static object ReadHappened(string path) => DocumentFile.Read(path, AllianceJson.Read) is var happened and (Outturn or SettlementHistory)
        ? happened
        : throw new UnusableException($"{path} is neither an outturn nor a history. Give a file of alliancing.outturn.v1 or alliancing.history.v1.");

    private static int DrawUp(RiskShareTerms terms, SettlementHistory history, ParseResult arguments, Terminal terminal)
    {
        OnAccountOutcome outcome = new RiskShareCalculator().Evaluate(terms, history, new SettlementOptions { Trace = arguments.GetValue(Trace) });
        if (outcome.Statement is not { } statement)
        {
            return Refuse(outcome.Findings, $"The statement on account of '{terms.Agreement}' is refused.", arguments, terminal);
        }

        terminal.Out.Write(Rendered(statement, arguments));
        return ExitCode.Fine;
    }

    private static string Rendered(OnAccountStatement statement, ParseResult arguments)
    {
        if (arguments.GetValue(Json))
        {
            return statement.ToJson(withTrace: arguments.GetValue(Trace)) + "\n";
        }

        return arguments.GetValue(InMarkdown)
            ? statement.ToMarkdown() + (statement.Trace is { } marked ? "\n" + marked.ToMarkdown() : string.Empty)
            : statement.ToText() + (statement.Trace is { } plain ? "\n" + plain.ToText() : string.Empty);
    }

    private static string Rendered(Settlement settlement, ParseResult arguments)
    {
        if (arguments.GetValue(Json))
        {
            return settlement.ToJson(withTrace: arguments.GetValue(Trace)) + "\n";
        }

        return arguments.GetValue(InMarkdown)
            ? settlement.ToMarkdown() + (settlement.Trace is { } marked ? "\n" + marked.ToMarkdown() : string.Empty)
            : settlement.ToText() + (settlement.Trace is { } plain ? "\n" + plain.ToText() : string.Empty);
    }

    private static int Refuse(ValueList<Finding> findings, string message, ParseResult arguments, Terminal terminal)
    {
        terminal.Complain(message);
        Findings.Print(findings, terminal.Error);
        if (arguments.GetValue(Json))
        {
            terminal.Out.WriteLine(RecordedRefusal.Of(findings).ToJson());
        }

        return ExitCode.Refused;
    }
}
