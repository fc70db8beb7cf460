using System.CommandLine;
using Alliancing.Agreements;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary><c>alliancing settle AGREEMENT OUTTURN</c>, or a history in the outturn's place: the document's format says which it is.</summary>
internal static class SettleCommand
{
    private static readonly Argument<string> Agreement = new("AGREEMENT") { Description = "The file of the agreement (alliancing.agreement.v1)." };
    private static readonly Argument<string> Happened = new("OUTTURN|HISTORY") { Description = "The file of the outturn (alliancing.outturn.v1), or of the history for a statement on account (alliancing.history.v1)." };
    private static readonly Option<bool> Trace = new("--trace") { Description = "Print every step of the calculation too." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the settlement or the statement as a document; a refusal as one too." };
    private static readonly Option<bool> InMarkdown = new("--markdown") { Description = "Print Markdown." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("settle", "Settles an agreement on an outturn, or draws up its account on a history: who receives or pays what, and why.") { Agreement, Happened, Trace, Json, InMarkdown };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Json) && result.GetValue(InMarkdown))
            {
                result.AddError("--json and --markdown exclude each other. Give one.");
            }
        });
        command.SetAction(result => Run(result, terminal));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        AllianceAgreement agreement = DocumentFile.Read(arguments.GetRequiredValue(Agreement), AllianceJson.ReadAgreement);
        object happened = DocumentFile.Read(arguments.GetRequiredValue(Happened), AllianceJson.Read);
        if (happened is not (Outturn or SettlementHistory))
        {
            throw new UnusableException($"{arguments.GetRequiredValue(Happened)} is neither an outturn nor a history. Give a file of alliancing.outturn.v1 or alliancing.history.v1.");
        }

        if (!agreement.IsSound || agreement.Terms is not { } terms)
        {
            return Refuse(agreement.Findings, agreement.IsSound ? $"The agreement '{agreement.Id}' has no terms to settle." : $"The agreement '{agreement.Id}' does not hold together.", arguments, terminal);
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
