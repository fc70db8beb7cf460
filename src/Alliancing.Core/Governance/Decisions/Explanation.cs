using System.Text;

namespace Alliancing.Governance;

/// <summary>A report in plain English, as a company secretary would file it.</summary>
internal static class Explanation
{
    public static string Of(DecisionReport report)
    {
        StringBuilder text = new();
        Head(text, report);
        Seats(text, report);
        List(text, "Conflicts of interest", report.Conflicts);
        Result(text, report);
        List(text, "What would change it", report.WouldChange);
        List(text, "What happens next", report.Next.Select(step => step.AsAt(report.AsAt)));
        List(text, "Notes", report.Notes);
        List(text, "To look at", report.Warnings.Select(warning => warning.Message));
        return text.ToString().TrimEnd('\n');
    }

    private static void Head(StringBuilder text, DecisionReport report)
    {
        DecisionRule rule = report.Rule;
        Line(text, $"Decision {report.Matter}{(report.Hypothetical ? " (supposed, not recorded)" : "")}");
        Line(text, $"As at {UkTime.Text(report.AsAt)}");
        Line(text, $"Class: {report.Matter.Class}{Cited(report.Matter.Class.Scope)}");
        Line(text, $"Text (version {report.TextVersion}): {report.Text}");
        if (!report.Matter.Cites.IsEmpty)
            Line(text, $"Rests on: {string.Join("; ", report.Matter.Cites)}");
        Line(text, $"Rule: version {rule.Version}{(rule.From is { } from ? $" from {IsoDate.Text(from)}" : "")} ({rule.Source}). {report.RuleInWords}");
        Line(text, report.OpenedAt is { } opened ? $"Electorate frozen at {UkTime.Text(opened)}; deadline {report.Deadline}{(report.Extended ? ", moved once after a late deciding vote" : "")}" : "Not opened");
    }

    private static void Seats(StringBuilder text, DecisionReport report) =>
        List(text, "Seat by seat", report.Seats.Select(Seat));

    private static string Seat(SeatReport seat)
    {
        StringBuilder line = new(seat.Seat.Name);
        line.Append(": ").Append(Says(seat));
        if (seat.Position.Reason is { } reason)
            line.Append(": \"").Append(reason).Append('"');
        if (seat.Position.Principle is { } principle)
            line.Append(" (principle: ").Append(principle).Append(')');
        if (seat.Why is { } why)
            line.Append("; ").Append(why);
        if (seat.ByDeputy)
            line.Append("; spoken by the deputy ").Append(seat.Seat.Deputies.Last(deputy => deputy.Person.Id == seat.SpokenBy).Person);
        if (seat.RecordedBy is { } recorder)
            line.Append("; recorded by ").Append(recorder).Append(" on its behalf: ").Append(seat.Evidence);
        return line.ToString();
    }

    private static string Says(SeatReport seat) => seat.Standing switch
    {
        SeatStanding.Advisory => $"{DecisionWords.Of(seat.Position.Kind)}, as advice that is not counted",
        SeatStanding.Observer => "observes",
        SeatStanding.Left => "left",
        SeatStanding.Renounced => "gave up its seat",
        _ => seat.DeemedToAssent ? "taken to assent" : DecisionWords.Of(seat.Position.Kind),
    };

    private static void Result(StringBuilder text, DecisionReport report)
    {
        string because = report.Cause == NotAgreedCause.None ? "" : $", because {DecisionWords.Of(report.Cause)}";
        Line(text, $"Outcome: {DecisionWords.Of(report.Outcome)}{because}{Tally(report)}");
        if (!report.Unheard.IsEmpty && report.ClosedAt is not null)
            Line(text, $"Not heard: {Changes.Names(report.Unheard.Select(seat => seat.Seat.Name))}");
        if (report.Status == DecisionStatus.Decided)
            Line(text, "The status quo stands.");
        Line(text, $"Status: {DecisionWords.Of(report.Status)}{(report.Step is { } step ? $" at {step.Name}" : "")}{(report.Challengeable ? "; may be challenged" : "")}");
        List(text, "Still to be met", report.Unmet);
        List(text, "Carried out", report.Applied);
        List(text, "Earlier results", report.EarlierResults.Select(earlier => $"{DecisionWords.Of(earlier.Outcome)} at {UkTime.Text(earlier.ClosedAt)}; reopened at {UkTime.Text(earlier.ReopenedAt)}: {earlier.Why}"));
    }

    private static string Tally(DecisionReport report)
    {
        int eligible = report.Seats.Count(seat => seat.Counts);
        int assents = report.Seats.Count(seat => seat.Counts && seat.Position.Agrees);
        int recused = report.Seats.Count(seat => seat.Standing == SeatStanding.Recused);
        return report.OpenedAt is null || report.PositionsHidden ? "" : $" ({assents} of {eligible} eligible assent{(recused > 0 ? $"; {recused} recused" : "")})";
    }

    private static string Cited(Citation? citation) => citation is null ? "" : $" ({citation})";

    private static void List(StringBuilder text, string title, IEnumerable<string> items)
    {
        string[] all = [.. items];
        if (all.Length == 0)
            return;
        Line(text, $"{title}:");
        foreach (string item in all)
            Line(text, $"- {item}");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
