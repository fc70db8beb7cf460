using Alliancing.Lifecycle;
using NodaTime;

namespace Alliancing.Reporting;

/// <summary>Composes the answer to whether an alliance may move on.</summary>
internal static class GatePaper
{
    private static readonly Column[] Columns = [new("condition"), new("state"), new("evidence"), new("owner"), new("due")];

    public static Report Of(GateReport report)
    {
        Report paper = new Report().Heading(1, $"{report.Lifecycle} · {report.PhaseName} on {Dates.Of(report.On)}");
        return Add(paper.Paragraph(Answer(report)), report);
    }

    /// <summary>The gates with their conditions, and what else stands in the way.</summary>
    public static Report Add(Report paper, GateReport report)
    {
        if (!report.Findings.IsEmpty)
        {
            paper.Add(new Outline([.. report.Findings.Select(f => new OutlineItem(f.Id, f.Message))]));
        }

        foreach (GateResult gate in report.Gates)
        {
            paper.Heading(2, $"Gate: {gate.Gate.Name}").Add(new Table(Columns, [.. gate.Conditions.SelectMany(Rows)]));
        }

        return paper;
    }

    public static string Answer(GateReport report)
    {
        if (report.Open is { } open && report.MayPass)
        {
            return open.Reentry ? $"Every condition is met: {report.PhaseName} may be confirmed again." : $"Every condition is met: the alliance may move on to {report.Gates.First(g => g.Gate == open).Opens.Name}.";
        }

        int reasons = report.Findings.Count + report.Unmet.Count;
        return FormattableString.Invariant($"The alliance may not move on. {reasons} {(reasons == 1 ? "thing stands" : "things stand")} in the way.");
    }

    public static string Due(LocalDate? due, bool isLate) => due is { } day ? Dates.Of(day) + (isLate ? " (late)" : string.Empty) : string.Empty;

    private static IEnumerable<string[]> Rows(ConditionReport condition) => condition.IsMet
        ? [[condition.Condition.Id, "met", condition.Given, string.Empty, string.Empty]]
        : condition.Unmet.Select(u => (string[])[u.Condition, "unmet: " + u.Message.TrimEnd('.'), "wanted: " + u.Wanted, u.Owner, Due(u.Due, u.IsOverdue)]);
}
