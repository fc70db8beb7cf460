using Alliancing.Performance;
using Alliancing.Procurement;

namespace Alliancing.Serialization;

/// <summary>A tender as it stands in a file.</summary>
internal sealed record TenderDocument(
    string Id,
    string Name,
    BidMode Mode,
    ProcurementProcedure Procedure,
    CriteriaDocument Criteria,
    PreferredRules Preferred,
    ValueList<BidderDocument> Bidders,
    ValueList<Bid> Bids,
    ValueList<string> Evaluators,
    ValueList<EvaluatorScore> Scores,
    ValueList<ModeratedScore>? Moderated = null,
    ValueList<string>? TieBreak = null,
    ValueList<ParticipantId>? Invited = null,
    WarningsDocument? Warnings = null)
{
    public static TenderDocument Of(Tender tender) => new(
        tender.Id,
        tender.Name,
        tender.Strategy.Mode,
        tender.Strategy.Procedure,
        CriteriaDocument.Of(tender.Strategy.Criteria),
        tender.Strategy.Preferred,
        [.. tender.Bidders.Select(b => new BidderDocument(b.Id, b.Name, b.Size == default ? null : b.Size))],
        tender.Bids,
        tender.Evaluators,
        tender.Scores,
        tender.Moderated.IsEmpty ? null : tender.Moderated,
        tender.Strategy.TieBreak.IsEmpty ? null : tender.Strategy.TieBreak,
        tender.Strategy.Invited.IsEmpty ? null : tender.Strategy.Invited,
        WarningsDocument.Of(tender.Strategy.Warnings));

    public Tender ToTender() => new(
        Id,
        Name,
        new ProcurementStrategy(Mode, Procedure, Criteria.ToCriteria(), Preferred)
        {
            TieBreak = TieBreak ?? [],
            Invited = Invited ?? [],
            Warnings = Warnings?.ToWarnings() ?? new TenderWarnings(),
        })
    {
        Bidders = [.. Bidders.Select(b => new Bidder(b.Id, b.Name, b.Size ?? default))],
        Bids = Bids,
        Evaluators = Evaluators,
        Scores = Scores,
        Moderated = Moderated ?? [],
    };
}

/// <summary>Weighted criteria as they stand in a file.</summary>
internal sealed record CriteriaDocument(ValueList<WeightedCriterion> Criteria, decimal Highest, int? Places = null)
{
    public static CriteriaDocument Of(WeightedCriteria criteria) => new(criteria.Criteria, criteria.Highest, criteria.Places == 0 ? null : criteria.Places);

    public WeightedCriteria ToCriteria() => new(Criteria, Highest, Places ?? 0);
}

/// <summary>A bidder as it stands in a file.</summary>
internal sealed record BidderDocument(ParticipantId Id, string Name, OrganisationSize? Size = null);

/// <summary>The bounds of warnings as they stand in a file; each that is left out has its usual value.</summary>
internal sealed record WarningsDocument(int? MostBids = null, Rate? LargestShare = null, decimal? WidestSpread = null)
{
    private static readonly TenderWarnings Usual = new();

    public static WarningsDocument? Of(TenderWarnings warnings) => warnings == Usual
        ? null
        : new WarningsDocument(
            warnings.MostBids == Usual.MostBids ? null : warnings.MostBids,
            warnings.LargestShare == Usual.LargestShare ? null : warnings.LargestShare,
            warnings.WidestSpread);

    public TenderWarnings ToWarnings() => new()
    {
        MostBids = MostBids ?? Usual.MostBids,
        LargestShare = LargestShare ?? Usual.LargestShare,
        WidestSpread = WidestSpread,
    };
}
