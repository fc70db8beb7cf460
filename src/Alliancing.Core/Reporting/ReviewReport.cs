using System.Globalization;
using Alliancing.RiskShare;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints a review of terms: each finding with its clause, an outturn that shows it, and the remedy.</summary>
/// <example>
/// <code>
/// Console.WriteLine(terms.Review(outturn).ToText());
/// </code>
/// </example>
public static class ReviewReport
{
    /// <summary>The review as plain text.</summary>
    /// <param name="review">The review.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    public static string ToText(this TermsReview review) => PlainText.Write(Compose(Guard.Against.Null(review, nameof(review))));

    /// <summary>The review as GitHub's Markdown.</summary>
    /// <param name="review">The review.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    public static string ToMarkdown(this TermsReview review) => Markdown.Write(Compose(Guard.Against.Null(review, nameof(review))));

    private static Report Compose(TermsReview review)
    {
        var report = new Report().Heading(1, $"Review of {review.Terms.Agreement}, version {review.Terms.Version}: {Count(review)}");
        return review.Findings.Count == 0 ? report : report.Add(new Outline([.. review.Findings.Select(Item)]));
    }

    private static OutlineItem Item(ReviewFinding found)
    {
        string where = found.Finding.Path.Length == 0 ? string.Empty : $" at {found.Finding.Path}";
        string cited = found.Finding.Citation is { } citation ? $" [{citation}]" : string.Empty;
        OutlineItem[] inside =
        [
            new(null, char.ToUpperInvariant(found.Problem[0]) + found.Problem[1..]),
            .. found.Example is { } example ? [new OutlineItem(null, $"Shown by {Shown(example)}.")] : Array.Empty<OutlineItem>(),
            new(null, $"Remedy: {found.Remedy}"),
        ];
        return new OutlineItem(found.Finding.Id, $"{Word(found.Finding.Severity)}{where}{cited}", new Outline(inside));
    }

    /// <summary>What an outturn states of targets, actuals, quantities and scores; bases and facts stand still in a review.</summary>
    private static string Shown(Outturn outturn)
    {
        string[] parts =
        [
            .. Measured(outturn.Actual, outturn.Target, string.Empty),
            .. outturn.Measures.SelectMany(m => Measured(m.Actual, m.Target, $" of {m.Id}")),
            .. outturn.Quantities.Select(q => string.Create(CultureInfo.InvariantCulture, $"{q.Id} {q.Value}")),
            .. outturn.Scores.Select(s => string.Create(CultureInfo.InvariantCulture, $"score {s.Id} {s.Value}")),
        ];
        return parts.Length == 0 ? "the outturn as it is given" : string.Join(", ", parts);
    }

    private static IEnumerable<string> Measured(AllowableCost? actual, AgreedTarget? target, string of)
    {
        if (actual is not null)
        {
            yield return $"an actual{of} of {(actual.Amount is { } amount ? Amounts.Of(amount) : "its lines")}";
        }

        yield return target is null ? $"no target{of}" : $"a target{of} of {Amounts.Of(target.Adjusted)}";
    }

    private static string Count(TermsReview review)
    {
        if (review.Findings.Count == 0)
        {
            return "nothing found";
        }

        IEnumerable<string> counts = review.Findings
            .CountBy(f => f.Finding.Severity)
            .OrderByDescending(c => c.Key)
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {(c.Value == 1 ? Word(c.Key) : Words(c.Key))}"));
        return string.Join(", ", counts);
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "advisory",
    };

    private static string Words(Severity severity) => severity == Severity.Advisory ? "advisories" : Word(severity) + "s";
}
