using System.Globalization;
using Alliancing.Procurement;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints the evaluation of a tender: scores, ranks, what fails a minimum, the preferred set and the warnings.</summary>
public static class TenderReports
{
    /// <summary>The evaluation as plain text with columns lined up.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string ToText(this TenderEvaluation evaluation) => PlainText.Write(Compose(Guard.Against.Null(evaluation, nameof(evaluation))));

    /// <summary>The evaluation as GitHub's Markdown.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string ToMarkdown(this TenderEvaluation evaluation) => Markdown.Write(Compose(Guard.Against.Null(evaluation, nameof(evaluation))));

    private static Report Compose(TenderEvaluation evaluation)
    {
        Report paper = new Report()
            .Heading(1, $"{evaluation.Tender.Name}: evaluation of bids")
            .Paragraph(Terms(evaluation.Tender))
            .Add(Scores(evaluation));
        OutlineItem[] failed = [.. evaluation.Results.Where(r => !r.IsAdmissible).Select(Failed)];
        if (failed.Length > 0)
        {
            paper.Heading(2, "Below a minimum").Add(new Outline(failed));
        }

        OutlineItem[] moderated = [.. evaluation.Results.SelectMany(Moderated)];
        if (moderated.Length > 0)
        {
            paper.Heading(2, "Moderated scores").Add(new Outline(moderated));
        }

        paper.Heading(2, "Preferred").AddAll(Preferred(evaluation));
        return evaluation.Findings.IsEmpty
            ? paper
            : paper.Heading(2, "Warnings").Add(new Outline([.. evaluation.Findings.Select(f => new OutlineItem(f.Id, $"{f.Path}: {f.Message}"))]));
    }

    private static string Terms(Tender tender)
    {
        PreferredRules rules = tender.Strategy.Preferred;
        string mode = tender.Strategy.Mode switch
        {
            BidMode.Group => "Bids of groups",
            BidMode.Either => "Bids of organisations or groups",
            _ => "Individual bids",
        };
        string procedure = tender.Strategy.Procedure == ProcurementProcedure.Restricted ? "restricted" : "open";
        string sizes = string.Concat((rules.Sizes ?? []).Select(s => FormattableString.Invariant($", at least {s.AtLeast} {Size(s.Size)}")));
        return string.Create(CultureInfo.InvariantCulture, $"{mode}, {procedure} procedure, scores from 0 to {tender.Strategy.Criteria.Highest}. Wanted are {rules.AtLeast} to {rules.AtMost} members{sizes}.");
    }

    private static Table Scores(TenderEvaluation evaluation) => new(
        [
            new Column("rank", ToTheRight: true),
            new Column("bid"),
            new Column("members"),
            .. evaluation.Tender.Strategy.Criteria.Criteria.Select(c => new Column($"{c.Name} ({c.Weight})", ToTheRight: true)),
            new Column("weighted", ToTheRight: true),
        ],
        [.. evaluation.Results.Select(r => (string[])
        [
            r.Rank is { } rank ? rank.ToString(CultureInfo.InvariantCulture) : "none",
            r.Bid.Id,
            string.Join(", ", r.Bid.Members.Select(m => Name(evaluation, m.Bidder) + (m.Share is { } share ? $" {share}" : string.Empty))),
            .. r.Criteria.Select(c => Number(c.Score)),
            Number(r.Score),
        ])]);

    private static OutlineItem Failed(BidResult result) =>
        new(result.Bid.Id, string.Join("; ", result.Failed.Select(c => $"{c.Criterion.Name} {Number(c.Score)}, minimum {Number(c.Criterion.Minimum!.Value)}")));

    private static IEnumerable<OutlineItem> Moderated(BidResult result) => result.Criteria
        .Where(c => c.Origin == ScoreOrigin.Moderated)
        .Select(c => new OutlineItem(result.Bid.Id, $"{c.Criterion.Name} {Number(c.Score)}: {c.Reason}"));

    private static IEnumerable<Block> Preferred(TenderEvaluation evaluation)
    {
        if (evaluation.Preferred is not { } preferred)
        {
            return [new Paragraph("No bids meet the rules for the preferred set.")];
        }

        Outline bids = new([.. preferred.Bids.Select(b => new OutlineItem(b.Id, string.Join(", ", b.Members.Select(m => Member(evaluation, m.Bidder)))))]);
        return preferred.PassedOver.IsEmpty
            ? [bids]
            : [bids, new Paragraph("Passed over:"), new Outline([.. preferred.PassedOver.Select(p => new OutlineItem(p.Bid, p.Reason))])];
    }

    private static string Name(TenderEvaluation evaluation, ParticipantId bidder) => evaluation.Tender.Bidders.First(b => b.Id == bidder).Name;

    private static string Member(TenderEvaluation evaluation, ParticipantId bidder)
    {
        Bidder found = evaluation.Tender.Bidders.First(b => b.Id == bidder);
        return found.Size == OrganisationSize.Unstated ? found.Name : $"{found.Name} ({Size(found.Size)})";
    }

    private static string Size(OrganisationSize size) => SizeWords.Of(size);

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
