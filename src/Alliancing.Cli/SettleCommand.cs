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
    private static readonly Formats Formats = new("the settlement or the statement");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("settle", "Settles an agreement on an outturn, or draws up its account on a history: who receives or pays what, and why.") { Agreement, Happened, Trace };
        Formats.AddTo(command);
        BatchCommand.AddTo(command);
        command.Validators.Add(Validate);
        command.SetAction(result => Formats.Run(result, terminal, () => Run(result, terminal)));
        return command;
    }

    private static void Validate(CommandResult result)
    {
        bool batch = BatchCommand.IsAsked(result);
        bool one = result.GetResult(Happened)?.Tokens.Count > 0;
        if (!batch && !one)
        {
            result.AddError("Required argument missing for command: 'settle'. Give OUTTURN|HISTORY, or a file of many outturns with --outturns.");
        }

        if (batch && (one || Formats.IsAsked(result) || result.GetValue(Trace)))
        {
            result.AddError("--outturns and --columns go with neither OUTTURN|HISTORY nor --json, --markdown or --trace. Leave those out.");
        }

        BatchCommand.Validate(result);
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        AllianceAgreement agreement = DocumentFile.Read(arguments.GetRequiredValue(Agreement), AllianceJson.ReadAgreement);
        object? happened = BatchCommand.IsAsked(arguments) ? null : DocumentFile.Read(arguments.GetRequiredValue(Happened)!, static utf8 => AllianceJson.Read(utf8, "outturn", "history"));
        RiskShareTerms terms = SettlementInput.TermsOf(agreement);
        return happened switch
        {
            null => BatchCommand.Run(terms, arguments.GetRequiredValue(Agreement), arguments, terminal),
            SettlementHistory history => DrawUp(terms, history, arguments, terminal),
            _ => Settle(terms, (Outturn)happened, arguments, terminal),
        };
    }

    private static int Settle(RiskShareTerms terms, Outturn outturn, ParseResult arguments, Terminal terminal)
    {
        SettlementOutcome outcome = new RiskShareCalculator().Evaluate(terms, outturn, new SettlementOptions { Trace = arguments.GetValue(Trace) });
        Settlement settlement = outcome.Settlement ?? throw new RefusedException($"The settlement of '{terms.Agreement}' is refused.", outcome.Findings);
        return Formats.Print(
            arguments,
            terminal,
            () => settlement.ToText() + After(settlement.Trace, TraceReports.ToText),
            () => settlement.ToMarkdown() + After(settlement.Trace, TraceReports.ToMarkdown),
            () => settlement.ToJson(withTrace: arguments.GetValue(Trace)));
    }

    private static int DrawUp(RiskShareTerms terms, SettlementHistory history, ParseResult arguments, Terminal terminal)
    {
        OnAccountOutcome outcome = new RiskShareCalculator().Evaluate(terms, history, new SettlementOptions { Trace = arguments.GetValue(Trace) });
        OnAccountStatement statement = outcome.Statement ?? throw new RefusedException($"The statement on account of '{terms.Agreement}' is refused.", outcome.Findings);
        return Formats.Print(
            arguments,
            terminal,
            () => statement.ToText() + After(statement.Trace, TraceReports.ToText),
            () => statement.ToMarkdown() + After(statement.Trace, TraceReports.ToMarkdown),
            () => statement.ToJson(withTrace: arguments.GetValue(Trace)));
    }

    private static string After(Trace? trace, Func<Trace, string> print) => trace is null ? string.Empty : "\n" + print(trace);
}
