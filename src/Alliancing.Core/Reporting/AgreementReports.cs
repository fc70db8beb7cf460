using Alliancing.Agreements;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints an agreement as its parts, and what differs between two agreements.</summary>
public static class AgreementReports
{
    private static readonly Column[] Changed = [new("where"), new("change"), new("before"), new("after")];

    /// <summary>The agreement as plain text: charter, participants, governance, money, risk share, and what its review finds.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    public static string ToText(this AllianceAgreement agreement) => PlainText.Write(AgreementPages.Of(Guard.Against.Null(agreement, nameof(agreement))));

    /// <summary>The agreement as GitHub's Markdown: charter, participants, governance, money, risk share, and what its review finds.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    public static string ToMarkdown(this AllianceAgreement agreement) => Markdown.Write(AgreementPages.Of(Guard.Against.Null(agreement, nameof(agreement))));

    /// <summary>The differences as plain text, in the order of the agreement.</summary>
    /// <param name="difference">The differences.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="difference"/> is null.</exception>
    public static string ToText(this AgreementDifference difference) => PlainText.Write(Lines(Guard.Against.Null(difference, nameof(difference))));

    /// <summary>The differences as a table in GitHub's Markdown, in the order of the agreement.</summary>
    /// <param name="difference">The differences.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="difference"/> is null.</exception>
    public static string ToMarkdown(this AgreementDifference difference)
    {
        Report report = Opening(Guard.Against.Null(difference, nameof(difference)));
        return Markdown.Write(difference.IsEmpty ? report : report.Add(new Table(Changed, [.. difference.Changes.Select(Row)])));
    }

    private static Report Opening(AgreementDifference difference)
    {
        Report report = new Report().Heading(1, $"{difference.Before} → {difference.After}");
        return report.Paragraph(difference.Changes.Count switch
        {
            0 => "The two say the same.",
            1 => "1 line differs.",
            var count => FormattableString.Invariant($"{count} lines differ."),
        });
    }

    // A clause can be longer than a line is wide, so text gives each its own lines; Markdown's readers have tables.
    private static Report Lines(AgreementDifference difference)
    {
        Report report = Opening(difference);
        return difference.IsEmpty
            ? report
            : report.Add(new Outline([.. difference.Changes.Select(c => new OutlineItem(null, $"{c.Path}, {Word(c.Kind)}", new Outline([.. Sides(c)])))]));
    }

    private static IEnumerable<OutlineItem> Sides(AgreementChange change)
    {
        if (change.Before is { } before)
        {
            yield return new OutlineItem(null, $"before: {before}");
        }

        if (change.After is { } after)
        {
            yield return new OutlineItem(null, $"after: {after}");
        }
    }

    private static string[] Row(AgreementChange change) => [change.Path, Word(change.Kind), change.Before ?? string.Empty, change.After ?? string.Empty];

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Moved => "moved",
        _ => "changed",
    };
}
