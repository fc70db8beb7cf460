using Alliancing.Governance;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Reporting;

/// <summary>Prints decisions as a company secretary files them: the resolution, the rule, every seat with its reasons, and what follows.</summary>
/// <remarks>
/// The text is the same on every machine and in every culture; times are those of London. Names and reasons are printed as they are: characters that would steer a terminal are replaced, and markup is escaped.
/// </remarks>
/// <example>
/// <code>
/// Instant opening = Instant.FromUtc(2026, 3, 2, 9, 0);
/// Decision decision = Decision
///     .On(new Matter("2026-07", "Open a night team", MatterClass.LeadershipTeam), DecisionRule.Unanimity(MatterClass.LeadershipTeam), Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("alder")))
///     .Open(opening)
///     .Assent("council", opening);
/// Console.WriteLine(decision.AsAt(opening).ToMarkdown());
/// </code>
/// </example>
public static class DecisionStatements
{
    /// <summary>The statement of a decision as plain text.</summary>
    /// <param name="report">The report of the decision.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToText(this DecisionReport report) => PlainText.Write(Single(Guard.Against.Null(report, nameof(report))));

    /// <summary>The statement of a decision as GitHub's Markdown.</summary>
    /// <param name="report">The report of the decision.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToMarkdown(this DecisionReport report) => Markdown.Write(Single(Guard.Against.Null(report, nameof(report))));

    /// <summary>The minute book at an instant as plain text: a list of the decisions begun by then, and the statement of each.</summary>
    /// <param name="book">The decisions.</param>
    /// <param name="asAt">The instant; later events, and decisions that begin later, are left out of account.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static string ToText(this MinuteBook book, Instant asAt) => PlainText.Write(Minutes(Guard.Against.Null(book, nameof(book)), asAt));

    /// <summary>The minute book at an instant as GitHub's Markdown: a list of the decisions begun by then, and the statement of each.</summary>
    /// <param name="book">The decisions.</param>
    /// <param name="asAt">The instant; later events, and decisions that begin later, are left out of account.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static string ToMarkdown(this MinuteBook book, Instant asAt) => Markdown.Write(Minutes(Guard.Against.Null(book, nameof(book)), asAt));

    /// <summary>One decision of the minute book at an instant as plain text, under the name of the alliance.</summary>
    /// <param name="book">The decisions.</param>
    /// <param name="decision">The decision's id; one of the book's.</param>
    /// <param name="asAt">The instant; later events are left out of account.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    /// <exception cref="ArgumentException">The book has no such decision.</exception>
    public static string ToText(this MinuteBook book, string decision, Instant asAt) => PlainText.Write(Minute(Guard.Against.Null(book, nameof(book)), decision, asAt));

    /// <summary>One decision of the minute book at an instant as GitHub's Markdown, under the name of the alliance.</summary>
    /// <param name="book">The decisions.</param>
    /// <param name="decision">The decision's id; one of the book's.</param>
    /// <param name="asAt">The instant; later events are left out of account.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    /// <exception cref="ArgumentException">The book has no such decision.</exception>
    public static string ToMarkdown(this MinuteBook book, string decision, Instant asAt) => Markdown.Write(Minute(Guard.Against.Null(book, nameof(book)), decision, asAt));

    private static Report Minute(MinuteBook book, string id, Instant asAt)
    {
        Decision decision = book.Decisions.FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal))
            ?? throw new ArgumentException($"There is no decision '{id}'. There are {string.Join(", ", book.Decisions.Select(d => d.Id))}.", nameof(id));
        return Compose(new Report().Heading(1, $"Decisions of {book.Name}").Paragraph($"As at {UkTime.Text(asAt)}."), decision.AsAt(asAt), 2);
    }

    private static Report Minutes(MinuteBook book, Instant asAt)
    {
        DecisionReport[] reports = [.. book.Decisions.Where(decision => decision.Version == 0 || decision.History[0].At <= asAt).Select(decision => decision.AsAt(asAt))];
        Report minutes = new Report()
            .Heading(1, $"Decisions of {book.Name}")
            .Paragraph($"As at {UkTime.Text(asAt)}.")
            .Add(new Table([new("decision"), new("matter"), new("outcome"), new("status")], [.. reports.Select(report => (string[])[report.Matter.Id, report.Matter.Title, Outcome(report), Status(report)])]));
        foreach (DecisionReport report in reports)
            Compose(minutes, report, 2);
        return reports.Length == 0 ? minutes.Paragraph("No decision had begun by then.") : minutes;
    }

    private static Report Single(DecisionReport report) => Compose(new Report(), report, 1);

    private static Report Compose(Report statement, DecisionReport report, int level)
    {
        statement
            .Heading(level, $"{report.Matter.Id} {report.Matter.Title}{(report.Hypothetical ? " (supposed, not recorded)" : "")}")
            .Paragraph(Resolution(report))
            .Paragraph(Course(report))
            .Paragraph($"Proposal{(report.TextVersion > 1 ? FormattableString.Invariant($", version {report.TextVersion}") : "")}: {report.Text}")
            .Paragraph($"Rule: {report.Rule.Class}, version {report.Rule.Version} ({report.Rule.Source}). {report.RuleInWords}")
            .Heading(level + 1, "Seats")
            .Add(new Table([new("seat"), new("position"), new("reason and circumstances")], [.. report.Seats.Select(Row)]));
        List(statement, level, "Conflicts of interest", report.Conflicts);
        List(statement, level, "Conditions still to be met", report.Unmet);
        List(statement, level, "Earlier results", report.EarlierResults.Select(earlier => $"{DecisionWords.Of(earlier.Outcome)} at {UkTime.Text(earlier.ClosedAt)}; reopened at {UkTime.Text(earlier.ReopenedAt)}: {earlier.Why}"));
        List(statement, level, "What would change the outcome", report.WouldChange);
        List(statement, level, "What happens next", report.Next.Select(step => step.AsAt(report.AsAt)));
        List(statement, level, "Notes", report.Notes);
        List(statement, level, "To look at", report.Warnings.Select(warning => warning.Message));
        return statement;
    }

    private static string Resolution(DecisionReport report)
    {
        string unheard = report.ClosedAt is null || report.Unheard.IsEmpty ? "" : $" Not heard: {string.Join(", ", report.Unheard.Select(seat => seat.Seat.Name))}.";
        return $"Outcome: {Outcome(report)}. Status: {Status(report)}.{unheard}{(report.Status == DecisionStatus.Decided ? " The status quo stands." : "")}";
    }

    private static string Outcome(DecisionReport report) =>
        DecisionWords.Of(report.Outcome) + (report.Cause == NotAgreedCause.None ? "" : $", because {DecisionWords.Of(report.Cause)}");

    private static string Status(DecisionReport report) =>
        DecisionWords.Of(report.Status) + (report.Step is { } step ? $" at {step.Name}" : "") + (report.Challengeable ? "; may be challenged" : "");

    private static string Course(DecisionReport report)
    {
        if (report.OpenedAt is not { } opened)
            return $"Not opened as at {UkTime.Text(report.AsAt)}.";
        string extended = report.Extended ? ", moved once after a late deciding vote" : "";
        string closed = report.ClosedAt is { } at ? $", closed {UkTime.Text(at)}" : "";
        return $"Electorate frozen at {UkTime.Text(opened)}, deadline {report.Deadline}{extended}{closed}.";
    }

    private static string[] Row(SeatReport seat)
    {
        List<string> circumstances = [];
        if (seat.Position.Reason is { } reason)
            circumstances.Add($"“{reason}”");
        if (seat.Position.Principle is { } principle)
            circumstances.Add($"principle: {principle}");
        if (seat.Position.WouldAgreeIf is { } condition)
            circumstances.Add($"would agree if {condition}");
        if (seat.Why is { } why)
            circumstances.Add(why);
        if (seat.ByDeputy)
            circumstances.Add($"spoken by the deputy {seat.SpokenBy}");
        if (seat.RecordedBy is { } recorder)
            circumstances.Add($"recorded by {recorder}: {seat.Evidence}");
        return [seat.Seat.Name, Says(seat), string.Join("; ", circumstances)];
    }

    private static string Says(SeatReport seat) => seat.Standing switch
    {
        SeatStanding.Advisory => $"{DecisionWords.Of(seat.Position.Kind)} (advice, not counted)",
        SeatStanding.Observer => "observes",
        SeatStanding.Left => "left",
        SeatStanding.Renounced => "gave up its seat",
        _ => seat.DeemedToAssent ? "taken to assent" : DecisionWords.Of(seat.Position.Kind),
    };

    private static void List(Report statement, int level, string title, IEnumerable<string> items)
    {
        OutlineItem[] all = [.. items.Select(item => new OutlineItem(null, item))];
        if (all.Length > 0)
            statement.Heading(level + 1, title).Add(new Outline(all));
    }
}
