using System.CommandLine;
using Alliancing.Agreements;
using Alliancing.Governance;
using Alliancing.Lifecycle;
using Alliancing.Procurement;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary><c>alliancing check FILE</c>.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string> FileName = new("FILE") { Description = "A file with a document of any kind; its format says which." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("check", "Reads a document and prints what is wrong with it.") { FileName };
        command.SetAction(result => Run(result.GetRequiredValue(FileName), terminal));
        return command;
    }

    private static int Run(string path, Terminal terminal)
    {
        object document = DocumentFile.Read(path, AllianceJson.Read);
        ValueList<Finding> findings = FindingsOf(document);
        terminal.Out.WriteLine($"{path}: {Describe(document)}, {Count(findings.Count)}");
        Findings.Print(findings, terminal.Out);
        return Findings.AnyError(findings) ? ExitCode.Refused : ExitCode.Fine;
    }

    private static ValueList<Finding> FindingsOf(object document) => document switch
    {
        AllianceAgreement agreement => agreement.Findings,
        MinuteBook book => book.Findings,
        LifecycleRecord lifecycle => AllianceLifecycle.Evaluate(lifecycle).Findings,
        Tender tender => new BidEvaluator().Evaluate(tender).Findings,
        _ => [],
    };

    private static string Describe(object document) => document switch
    {
        AllianceAgreement agreement => $"agreement '{agreement.Id}'",
        Outturn outturn => $"outturn of '{outturn.Agreement}'",
        RecordedSettlement settlement => $"settlement of '{settlement.Agreement}'",
        RecordedTrace trace => $"trace of '{trace.Agreement}'",
        LifecycleRecord lifecycle => $"lifecycle '{lifecycle.Id}'",
        Tender tender => $"tender '{tender.Id}'",
        MinuteBook book => $"decisions of '{book.Alliance}'",
        DecisionRegister register => $"decision register of '{register.Alliance}'",
        _ => "refusal",
    };

    private static string Count(int findings) => findings switch
    {
        0 => "nothing found",
        1 => "1 finding",
        _ => FormattableString.Invariant($"{findings} findings"),
    };
}
