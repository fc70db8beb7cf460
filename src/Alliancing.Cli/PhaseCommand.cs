using System.CommandLine;
using System.CommandLine.Parsing;
using Alliancing.Lifecycle;
using Alliancing.Reporting;
using Alliancing.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Alliancing.Cli;

/// <summary><c>alliancing phase FILE [--on DATE]</c>.</summary>
internal static class PhaseCommand
{
    private static readonly Argument<string> FileName = new("FILE") { Description = "The file of the lifecycle (alliancing.lifecycle.v1)." };
    private static readonly Option<LocalDate?> On = new("--on") { Description = "The day asked about, such as 2026-03-31; the day of the last event unless given.", CustomParser = ParseDate };
    private static readonly Formats Formats = new("the report");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("phase", "Reports where an alliance stands in its lifecycle, and what stands in the way of moving on.") { FileName, On };
        Formats.AddTo(command);
        command.SetAction(result => Formats.Run(result, terminal, () => Run(result, terminal)));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        LifecycleRecord record = DocumentFile.Read(arguments.GetRequiredValue(FileName), AllianceJson.ReadLifecycle);
        LifecycleOutcome outcome = AllianceLifecycle.Evaluate(record);
        AllianceLifecycle lifecycle = outcome.Lifecycle ?? throw new RefusedException($"The lifecycle '{record.Id}' does not hold together.", outcome.Findings);
        LocalDate? last = record.Events is [.., var happened] ? happened.On : null;
        if ((arguments.GetValue(On) ?? last) is not { } on)
        {
            throw new UnusableException($"The lifecycle '{record.Id}' has no events, so that there is no last day. Give a day with --on.");
        }

        PhaseReport report = lifecycle.AsAt(on);
        return Formats.Print(arguments, terminal, report.ToText, report.ToMarkdown, report.ToJson);
    }

    private static LocalDate? ParseDate(ArgumentResult result)
    {
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (!parsed.Success)
        {
            result.AddError($"'{result.Tokens[0].Value}' is not a day. Give one such as 2026-03-31.");
        }

        return parsed.Success ? parsed.Value : null;
    }
}
