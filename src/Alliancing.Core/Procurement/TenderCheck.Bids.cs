using Alliancing.Performance;

namespace Alliancing.Procurement;

/// <summary>Bids and scores.</summary>
internal sealed partial class TenderCheck
{
    private void Bids()
    {
        foreach (Bid bid in _tender.Bids)
        {
            Bid(bid, $"bids[{bid.Id}]");
        }

        if (_tender.Strategy.Mode == BidMode.Individual)
        {
            foreach (IGrouping<ParticipantId, Bid> several in _tender.Bids.Where(b => b.Members.Count == 1).GroupBy(b => b.Members[0].Bidder).Where(g => g.Count() > 1))
            {
                Error(TenderFindings.BidsTwice, $"bidders[{several.Key}]", $"'{several.Key}' has several individual bids: {string.Join(", ", several.Select(b => b.Id))}. Keep one.");
            }
        }

        if (_tender.Strategy.Mode == BidMode.Either && _tender.Bids.Count > MostBidsOfEither)
        {
            Error(TenderFindings.TooManyGroups, "bids", FormattableString.Invariant($"there are {_tender.Bids.Count} bids of organisations and groups together. At most {MostBidsOfEither} can be combined: shortlist them, or decide for one mode."));
        }
    }

    private void Bid(Bid bid, string path)
    {
        if (bid.Members.IsEmpty)
        {
            Error(TenderFindings.NoMembers, path, "the bid has no members. Name who bids.");
        }

        foreach (IGrouping<ParticipantId, BidMember> same in bid.Members.GroupBy(m => m.Bidder))
        {
            string member = $"{path}.members[{same.Key}]";
            if (same.Count() > 1)
            {
                Error(TenderFindings.MemberTwice, member, FormattableString.Invariant($"'{same.Key}' stands {same.Count()} times in one bid. Name each member once."));
            }

            if (!_tender.Bidders.Any(b => b.Id == same.Key))
            {
                Error(TenderFindings.UnknownBidder, member, $"there is no bidder '{same.Key}'. Known are {string.Join(", ", _tender.Bidders.Select(b => b.Id))}.");
            }
            else if (_tender.Strategy.Procedure == ProcurementProcedure.Restricted && !_tender.Strategy.Invited.IsEmpty && !_tender.Strategy.Invited.Contains(same.Key))
            {
                Error(TenderFindings.NotInvited, member, $"the procedure is restricted, and '{same.Key}' is not invited. Invited are {string.Join(", ", _tender.Strategy.Invited)}.");
            }
        }

        if (_tender.Strategy.Mode == BidMode.Individual && bid.IsGroup)
        {
            Error(TenderFindings.Mode, path, FormattableString.Invariant($"the bid has {bid.Members.Count} members, and bids are individual. Let each bid for itself, or allow groups."));
        }
        else if (_tender.Strategy.Mode == BidMode.Group && bid.Members.Count == 1)
        {
            Error(TenderFindings.Mode, path, $"'{bid.Members[0].Bidder}' bids alone, and bids are of groups. Let it join a group, or allow individual bids.");
        }

        Shares(bid, path);
    }

    private void Shares(Bid bid, string path)
    {
        Rate[] shares = [.. bid.Members.Select(m => m.Share).OfType<Rate>()];
        Rate total = shares.Aggregate(Rate.Zero, static (sum, share) => sum + share);
        if (shares.Length > 0 && shares.Length < bid.Members.Count)
        {
            Error(TenderFindings.SharesPartly, path + ".members", "some members have a share of the work and some have none. Give every member one, or none.");
        }
        else if (shares.Length > 0 && (total != Rate.One || shares.Any(s => s <= Rate.Zero)))
        {
            Error(TenderFindings.SharesTotal, path + ".members", $"the members' shares of the work are {string.Join(", ", shares)}, in all {total}. Give shares above 0 % that add up to {Rate.One}.");
        }
    }

    private void Scores()
    {
        for (int i = 0; i < _tender.Scores.Count; i++)
        {
            EvaluatorScore score = _tender.Scores[i];
            string path = FormattableString.Invariant($"scores[{i}]");
            Known(score.Bid, _tender.Bids.Select(b => b.Id), "bid", path + ".bid");
            Known(score.Evaluator, _tender.Evaluators, "evaluator", path + ".evaluator");
            Known(score.Criterion, _tender.Strategy.Criteria.Criteria.Select(c => c.Id), "criterion", path + ".criterion");
            OnScale(score.Score, path);
            if (_tender.Scores.Take(i).Any(s => Same(s.Bid, score.Bid) && Same(s.Evaluator, score.Evaluator) && Same(s.Criterion, score.Criterion)))
            {
                Error(TenderFindings.ScoreTwice, path, $"'{score.Evaluator}' scores '{score.Criterion}' of bid '{score.Bid}' a second time. Keep one score.");
            }
        }

        for (int i = 0; i < _tender.Moderated.Count; i++)
        {
            ModeratedScore score = _tender.Moderated[i];
            string path = FormattableString.Invariant($"moderated[{i}]");
            Known(score.Bid, _tender.Bids.Select(b => b.Id), "bid", path + ".bid");
            Known(score.Criterion, _tender.Strategy.Criteria.Criteria.Select(c => c.Id), "criterion", path + ".criterion");
            OnScale(score.Score, path);
            if (string.IsNullOrWhiteSpace(score.Reason))
            {
                Error(TenderFindings.NoReason, path + ".reason", "the reason is blank. Say why the evaluators agreed on this score.");
            }

            if (_tender.Moderated.Take(i).Any(s => Same(s.Bid, score.Bid) && Same(s.Criterion, score.Criterion)))
            {
                Error(TenderFindings.ScoreTwice, path, $"'{score.Criterion}' of bid '{score.Bid}' is moderated a second time. Keep one score.");
            }
        }

        foreach (Bid bid in _tender.Bids)
        {
            foreach (WeightedCriterion criterion in _tender.Strategy.Criteria.Criteria)
            {
                Complete(bid, criterion);
            }
        }
    }

    private void Complete(Bid bid, WeightedCriterion criterion)
    {
        string path = $"bids[{bid.Id}].criteria[{criterion.Id}]";
        string[] silent = [.. _tender.Evaluators.Where(e => !_tender.Scores.Any(s => Same(s.Bid, bid.Id) && Same(s.Criterion, criterion.Id) && Same(s.Evaluator, e)))];
        decimal[] given = BidRanking.Given(_tender, bid.Id, criterion.Id);
        if (silent.Length > 0)
        {
            Error(TenderFindings.ScoreMissing, path, $"{string.Join(" and ", silent.Select(e => $"'{e}'"))} gave no score. Every evaluator scores every bid on every criterion.");
        }
        else if (given.Distinct().Count() > 1 && BidRanking.Moderated(_tender, bid.Id, criterion.Id) is null)
        {
            Error(TenderFindings.NotModerated, path, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the evaluators differ, from {given.Min()} to {given.Max()}, and no moderated score stands. Agree on one and say why; scores are not averaged."));
        }
    }

    private void Known(string id, IEnumerable<string> known, string what, string path)
    {
        if (!known.Contains(id, StringComparer.Ordinal))
        {
            Error(TenderFindings.ScoreOfUnknown, path, $"there is no {what} '{id}'. Known are {string.Join(", ", known)}.");
        }
    }

    private void OnScale(decimal score, string path)
    {
        if (_tender.Strategy.Criteria.Fault(score) is { } fault)
        {
            Error(TenderFindings.ScoreOffScale, path + ".score", $"the score {fault}");
        }
    }
}
