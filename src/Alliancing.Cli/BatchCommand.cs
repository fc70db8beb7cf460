using System.CommandLine;
using System.CommandLine.Parsing;
using Alliancing.RiskShare;

namespace Alliancing.Cli;

/// <summary><c>alliancing settle AGREEMENT --outturns FILE --out FILE</c>: many outturns, one a row, in memory that does not grow with the file.</summary>
internal static class BatchCommand
{
    private static readonly Option<string?> Outturns = new("--outturns")
    {
        Description = "Settle every row of this file instead: CSV with the columns that --columns prints, or JSON lines (.jsonl) with an outturn a line.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Out = new("--out") { Description = "Where the settled rows go, as CSV: each account's amount in major units, positive is received.", HelpName = "FILE" };
    private static readonly Option<string?> Problems = new("--problems") { Description = "Where the rows that are refused go, with every reason; without it, beside --out, ending in .problems.csv.", HelpName = "FILE" };
    private static readonly Option<bool> Columns = new("--columns") { Description = "Print the header that a CSV of outturns has; id or row may stand in front." };

    private static readonly Option<ReportingPeriod?> Period = new("--period")
    {
        Description = "The period of a CSV's outturns, such as 2025-04-01/2026-03-31, which decides whether a reserve has expired; without it, the first day of the terms.",
        HelpName = "FIRST/LAST",
        CustomParser = static result =>
        {
            string text = result.Tokens[0].Value;
            if (ReportingPeriod.TryParse(text, null, out ReportingPeriod period))
            {
                return period;
            }

            result.AddError($"'{text}' is not a period. Write its first and its last day, such as 2025-04-01/2026-03-31.");
            return null;
        },
    };

    public static void AddTo(Command command)
    {
        command.Add(Outturns);
        command.Add(Out);
        command.Add(Problems);
        command.Add(Period);
        command.Add(Columns);
    }

    /// <summary>Whether rows are to be settled, or their header is asked for.</summary>
    public static bool IsAsked(SymbolResult arguments) => arguments.GetValue(Outturns) is not null || arguments.GetValue(Columns);

    public static bool IsAsked(ParseResult arguments) => arguments.GetValue(Outturns) is not null || arguments.GetValue(Columns);

    /// <summary>Says which options of a batch miss each other.</summary>
    public static void Validate(CommandResult result)
    {
        bool rows = result.GetValue(Outturns) is not null;
        if (rows && result.GetValue(Columns))
        {
            result.AddError("--outturns and --columns exclude each other. Give one.");
        }

        if (rows && result.GetValue(Out) is null)
        {
            result.AddError("--outturns needs --out. Say where the settled rows go.");
        }

        if (!rows && (result.GetValue(Out) is not null || result.GetValue(Problems) is not null || result.GetResult(Period) is not null))
        {
            result.AddError("--out, --problems and --period belong to --outturns. Give the file of the outturns.");
        }
    }

    public static int Run(RiskShareTerms terms, string agreementFile, ParseResult arguments, Terminal terminal)
    {
        SettlementPlan plan = terms.Compile(new PlanOptions { Period = arguments.GetValue(Period) });
        if (arguments.GetValue(Columns))
        {
            terminal.Out.WriteLine(string.Join(',', plan.Columns));
            return ExitCode.Fine;
        }

        string from = arguments.GetRequiredValue(Outturns)!;
        string settled = arguments.GetRequiredValue(Out)!;
        string problems = arguments.GetValue(Problems) ?? Path.ChangeExtension(settled, ".problems.csv");
        RequireDifferent(agreementFile, from, settled, problems);
        using FileStream file = DocumentFile.Open(from);
        (long rows, long refused) = (0, 0);
        BatchProgress.Watch(terminal, file, goesOn => (rows, refused) = Batch.Settle(plan, file, from, (settled, problems), goesOn));
        terminal.Out.WriteLine(FormattableString.Invariant($"{rows - refused} of {rows} outturns settled."));
        if (refused == 0)
        {
            return ExitCode.Fine;
        }

        terminal.Complain(FormattableString.Invariant($"{refused} of {rows} outturns are refused; {problems} says why."));
        return ExitCode.Refused;
    }

    /// <summary>Nothing that is read is written over, and the two results are two files.</summary>
    private static void RequireDifferent(string agreement, string from, string settled, string problems)
    {
        StringComparer names = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        string[] files = [.. new[] { agreement, from, settled, problems }.Where(f => !string.IsNullOrWhiteSpace(f)).Select(Target)];
        if (files.Length < 4)
        {
            throw new UnusableException("The name of a file is empty. Give a file.");
        }

        if (names.Equals(files[2], files[3]) || files[2..].Intersect(files[..2], names).Any())
        {
            throw new UnusableException("The agreement, the outturns, the settled rows and the problems must be different files. Give --out and --problems names of their own.");
        }
    }

    private static string Target(string path) => (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
}
