using System.CommandLine;
using Alliancing.Agreements;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary><c>alliancing settle AGREEMENT OUTTURN</c>.</summary>
internal static class SettleCommand
{
    private static readonly Argument<string> Agreement = new("AGREEMENT") { Description = "The file of the agreement (alliancing.agreement.v1)." };
    private static readonly Argument<string> Outturn = new("OUTTURN") { Description = "The file of the outturn (alliancing.outturn.v1)." };
    private static readonly Option<bool> Trace = new("--trace") { Description = "Print every step of the calculation too." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the settlement as a document; a refusal as one too." };
    private static readonly Option<bool> InMarkdown = new("--markdown") { Description = "Print Markdown." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("settle", "Settles an agreement on an outturn: who receives or pays what, and why.") { Agreement, Outturn, Trace, Json, InMarkdown };
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
        Outturn outturn = DocumentFile.Read(arguments.GetRequiredValue(Outturn), AllianceJson.ReadOutturn);
        if (!agreement.IsSound || agreement.Terms is not { } terms)
        {
            return Refuse(agreement.Findings, agreement.IsSound ? $"The agreement '{agreement.Id}' has no terms to settle." : $"The agreement '{agreement.Id}' does not hold together.", arguments, terminal);
        }

        SettlementOutcome outcome = new RiskShareCalculator().Evaluate(terms, outturn, new SettlementOptions { Trace = arguments.GetValue(Trace) });
        if (outcome.Settlement is not { } settlement)
        {
            return Refuse(outcome.Findings, $"The settlement of '{agreement.Id}' is refused.", arguments, terminal);
        }

        terminal.Out.Write(Rendered(settlement, arguments));
        return ExitCode.Fine;
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
