using System.CommandLine;
using Alliancing.Agreements;
using Alliancing.Governance;
using Alliancing.Lifecycle;
using Alliancing.Procurement;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary><c>alliancing check FILE [OUTTURN]</c>.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string> FileName = new("FILE") { Description = "A file with a document of any kind; its format says which." };

    private static readonly Argument<string?> OutturnName = new("OUTTURN")
    {
        Description = "The file of an outturn to try an agreement's terms on: target, bases, scores and facts. Without it only what is written is reviewed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Formats Formats = new("the review of an agreement");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("check", "Reads a document and prints what is wrong with it; of an agreement also what a careful reader would say before anyone signs.") { FileName, OutturnName };
        Formats.AddTo(command);
        command.SetAction(result => Formats.Run(result, terminal, () => Run(result, terminal)));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        string path = arguments.GetRequiredValue(FileName);
        object document = DocumentFile.Read(path, AllianceJson.Read);
        Outturn? outturn = arguments.GetValue(OutturnName) is { } other ? DocumentFile.Read(other, AllianceJson.ReadOutturn) : null;
        if (outturn is not null && document is AllianceAgreement asked && !string.Equals(outturn.Agreement, asked.Id, StringComparison.Ordinal))
        {
            throw new UnusableException($"{arguments.GetValue(OutturnName)} is an outturn of '{outturn.Agreement}', and {path} is the agreement '{asked.Id}'. Give an outturn of that agreement.");
        }

        if (document is not AllianceAgreement agreement)
        {
            return outturn is null && !Formats.IsJson(arguments)
                ? Print($"{path}: {Describe(document)}, {Count(FindingsOf(document).Count)}", FindingsOf(document), arguments, terminal)
                : throw new UnusableException($"{path} is no agreement, and only terms are reviewed. Give the agreement, or leave out {(outturn is null ? "--json" : "the outturn")}.");
        }

        if (Formats.IsJson(arguments) && !agreement.IsSound)
        {
            throw new RefusedException($"The agreement '{agreement.Id}' does not hold together.", agreement.Findings);
        }

        TermsReview? review = agreement.IsSound ? agreement.Terms?.Review(outturn) : null;
        return Formats.IsJson(arguments)
            ? Document(review, agreement, terminal)
            : Reviewed(review, Print($"{path}: {Describe(document)}, {Count(FindingsOf(document).Count)}", FindingsOf(document), arguments, terminal), arguments, terminal);
    }

    private static int Print(string title, ValueList<Finding> findings, ParseResult arguments, Terminal terminal)
    {
        terminal.Out.WriteLine(title);
        if (Formats.IsMarkdown(arguments))
        {
            terminal.Out.Write(findings.Count == 0 ? string.Empty : "\n" + findings.ToMarkdown());
        }
        else
        {
            Findings.Print(findings, terminal.Out);
        }

        return Findings.AnyError(findings) ? ExitCode.Refused : ExitCode.Fine;
    }

    private static int Reviewed(TermsReview? review, int code, ParseResult arguments, Terminal terminal)
    {
        if (review is not null)
        {
            terminal.Out.Write("\n" + (Formats.IsMarkdown(arguments) ? review.ToMarkdown() : review.ToText()));
        }

        return code;
    }

    private static int Document(TermsReview? review, AllianceAgreement agreement, Terminal terminal)
    {
        var recorded = RecordedReview.Of(review ?? throw new UnusableException($"The agreement '{agreement.Id}' has no terms to review."));
        IEnumerable<RecordedReviewFinding> own = FindingsOf(agreement).Select(f => new RecordedReviewFinding(f.Id, f.Path, f.Severity, f.Citation?.ToString(), f.Message));
        terminal.Out.WriteLine((recorded with { Findings = [.. own, .. recorded.Findings] }).ToJson());
        return ExitCode.Fine;
    }

    private static ValueList<Finding> FindingsOf(object document) => document switch
    {
        AllianceAgreement agreement => [.. agreement.Findings, .. IsWhole(agreement) ? agreement.Review() : []],
        LifecycleRecord lifecycle => AllianceLifecycle.Evaluate(lifecycle).Findings,
        Tender tender => new BidEvaluator().Evaluate(tender).Findings,
        MinuteBook book => book.Findings,
        DecisionRegister register => register.Review(),
        SettlementHistory history => history.Review(),
        RecordedSettlement settlement => settlement.Review(),
        RecordedStatement statement => statement.Review(),
        _ => [],
    };

    // A file with nothing but the terms of a risk share is reviewed as terms; nobody wants to hear that it has no charter.
    private static bool IsWhole(AllianceAgreement agreement) => agreement.Charter is not null || agreement.Governance is not null || agreement.Finance is not null;

    private static string Describe(object document) => document switch
    {
        AllianceAgreement agreement => $"agreement '{agreement.Id}'",
        Outturn outturn => $"outturn of '{outturn.Agreement}'",
        SettlementHistory history => $"history of '{history.Agreement}'",
        RecordedSettlement settlement => $"settlement of '{settlement.Agreement}'",
        RecordedStatement statement => $"statement on account of '{statement.Agreement}'",
        RecordedTrace trace => $"trace of '{trace.Agreement}'",
        RecordedBridge bridge => $"bridge of '{bridge.Agreement}'",
        RecordedExposure exposure => $"exposure of '{exposure.Agreement}'",
        RecordedReview review => $"review of '{review.Agreement}'",
        RecordedPhase phase => $"phase of '{phase.Lifecycle}'",
        RecordedMinutes minutes => $"minutes of '{minutes.Alliance}'",
        RecordedDifference difference => $"difference between {difference.Before} and {difference.After}",
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
