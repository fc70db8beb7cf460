using System.Globalization;
using Alliancing.Performance;

namespace Alliancing.Procurement;

/// <summary>The stated risks of each mode of bids, as far as they can be computed.</summary>
internal sealed class TenderRisks
{
    private readonly Tender _tender;
    private readonly List<Finding> _findings = [];

    private TenderRisks(Tender tender) => _tender = tender;

    public static ValueList<Finding> Run(Tender tender, ValueList<BidResult> results, PreferredSet? preferred)
    {
        var risks = new TenderRisks(tender);
        risks.Competition(results);
        risks.Groups();
        risks.Spread();
        risks.Set(results, preferred);
        return [.. risks._findings];
    }

    private void Warn(string id, string path, string message) => _findings.Add(Finding.Warning(id, path, message));

    private void Competition(ValueList<BidResult> results)
    {
        BidResult[] admissible = [.. results.Where(r => r.IsAdmissible)];
        if (_tender.Bids.Count == 1)
        {
            Warn(TenderFindings.SingleBid, "bids", $"'{_tender.Bids[0].Id}' is the only bid, so that nothing is compared. Consider going to the market again.");
        }
        else if (admissible is [var only])
        {
            Warn(TenderFindings.SingleAdmissible, "bids", $"'{only.Bid.Id}' is the only bid that passes every minimum. Consider whether the minimums are right.");
        }

        if (_tender.Bids.Count > _tender.Strategy.Warnings.MostBids)
        {
            Warn(TenderFindings.ManyBids, "bids", FormattableString.Invariant($"there are {_tender.Bids.Count} bids, more than {_tender.Strategy.Warnings.MostBids}. Consider a restricted procedure, or bids of groups."));
        }
    }

    private void Groups()
    {
        Bid[] groups = [.. _tender.Bids.Where(b => b.IsGroup)];
        foreach (Bidder bidder in groups.Length < 2 ? [] : _tender.Bidders.Where(o => groups.All(g => g.Members.Any(m => m.Bidder == o.Id))))
        {
            Warn(TenderFindings.Kingmaker, $"bidders[{bidder.Id}]", $"'{bidder.Id}' is a member of every group, so that no group can win without it. Ask why nobody bids otherwise.");
        }

        foreach (Bid group in groups)
        {
            if (_tender.Bidders.All(o => group.Members.Any(m => m.Bidder == o.Id)))
            {
                Warn(TenderFindings.Everybody, $"bids[{group.Id}]", "every bidder is a member of this group, which may be taken for a cartel. Ask how the group was formed.");
            }

            foreach (BidMember member in group.Members.Where(m => m.Share > _tender.Strategy.Warnings.LargestShare))
            {
                Warn(TenderFindings.Dominance, $"bids[{group.Id}].members[{member.Bidder}]", $"'{member.Bidder}' does {member.Share} of the work, more than {_tender.Strategy.Warnings.LargestShare}. Ask how the others keep an equal say.");
            }
        }
    }

    private void Spread()
    {
        decimal widest = _tender.Strategy.Warnings.WidestSpread ?? _tender.Strategy.Criteria.Highest / 2;
        foreach (Bid bid in _tender.Bids)
        {
            foreach (WeightedCriterion criterion in _tender.Strategy.Criteria.Criteria)
            {
                decimal[] given = BidRanking.Given(_tender, bid.Id, criterion.Id);
                string path = $"bids[{bid.Id}].criteria[{criterion.Id}]";
                if (given.Max() - given.Min() > widest)
                {
                    Warn(TenderFindings.WideSpread, path, string.Create(CultureInfo.InvariantCulture, $"the evaluators' scores run from {given.Min()} to {given.Max()}, further apart than {widest}. Check that they read the criterion in one way."));
                }

                if (BidRanking.Moderated(_tender, bid.Id, criterion.Id) is { } moderated && (moderated.Score < given.Min() || moderated.Score > given.Max()))
                {
                    Warn(TenderFindings.ModeratedOutside, path, string.Create(CultureInfo.InvariantCulture, $"the moderated score {moderated.Score} lies outside what the evaluators gave, {given.Min()} to {given.Max()}. Check that the reason bears it."));
                }
            }
        }
    }

    private void Set(ValueList<BidResult> results, PreferredSet? preferred)
    {
        if (preferred is null)
        {
            PreferredRules rules = _tender.Strategy.Preferred;
            Warn(TenderFindings.NoPreferred, "strategy.preferred", FormattableString.Invariant($"no bids that pass every minimum make {rules.AtLeast} to {rules.AtMost} members of the sizes wanted. Consider the rules, or go to the market again."));
            return;
        }

        if (preferred.Members.Count > 1 && preferred.Members.Select(m => m.Size).Distinct().ToArray() is [var size and not OrganisationSize.Unstated])
        {
            Warn(TenderFindings.OneSize, "strategy.preferred", $"every member of the preferred set is {SizeWords.Of(size)}. Consider a rule on sizes.");
        }

        foreach (PassedOver passed in preferred.PassedOver)
        {
            int? rank = Rank(results, passed.Bid);
            string[] level = [.. preferred.Bids.Where(b => Rank(results, b.Id) == rank).Select(b => $"'{b.Id}'")];
            if (level.Length > 0)
            {
                Warn(TenderFindings.LevelAtTheEdge, $"bids[{passed.Bid}]", $"the bid is level with {string.Join(", ", level)} in the preferred set, and is not taken: {passed.Reason}. Say which criterion breaks ties.");
            }
        }
    }

    private static int? Rank(ValueList<BidResult> results, string bid) => results.First(r => string.Equals(r.Bid.Id, bid, StringComparison.Ordinal)).Rank;
}
