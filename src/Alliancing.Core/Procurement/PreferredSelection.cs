namespace Alliancing.Procurement;

/// <summary>Takes bids into the preferred set by rank, each as long as the rules for the whole can still be met.</summary>
internal sealed class PreferredSelection
{
    private readonly PreferredRules _rules;
    private readonly bool _takesOneBid;
    private readonly Bid[] _bids;
    private readonly Bidder[][] _members;

    private PreferredSelection(Tender tender, ValueList<BidResult> results)
    {
        _rules = tender.Strategy.Preferred;
        _takesOneBid = tender.Strategy.Mode == BidMode.Group;
        _bids = [.. results.Where(r => r.IsAdmissible).Select(r => r.Bid)];
        _members = [.. _bids.Select(b => b.Members.Select(m => tender.Bidders.First(o => o.Id == m.Bidder)).ToArray())];
    }

    public static PreferredSet? Run(Tender tender, ValueList<BidResult> results) => new PreferredSelection(tender, results).Take();

    private PreferredSet? Take()
    {
        var taken = new List<int>();
        var passedOver = new List<PassedOver>();
        if (!CanComplete([], 0, 0))
        {
            return null;
        }

        for (int i = 0; i < _bids.Length; i++)
        {
            Bidder[] members = [.. taken.SelectMany(t => _members[t])];
            if (WhyNot(taken, members, i) is { } reason)
            {
                passedOver.Add(new PassedOver(_bids[i].Id, reason));
            }
            else
            {
                taken.Add(i);
            }
        }

        return new PreferredSet([.. taken.Select(t => _bids[t])], [.. taken.SelectMany(t => _members[t])], [.. passedOver]);
    }

    private string? WhyNot(List<int> taken, Bidder[] members, int bid)
    {
        if (_takesOneBid && taken.Count > 0)
        {
            return $"one group is picked, and '{_bids[taken[0]].Id}' ranks before it";
        }

        if (_members[bid].FirstOrDefault(members.Contains) is { } twice)
        {
            return $"'{twice.Id}' is a member already, by bid '{_bids[taken.First(t => _members[t].Contains(twice))].Id}'";
        }

        int number = members.Length + _members[bid].Length;
        if (number > _rules.AtMost)
        {
            return FormattableString.Invariant($"with it there would be {number} members, and at most {_rules.AtMost} are wanted");
        }

        return CanComplete([.. members, .. _members[bid]], bid + 1, taken.Count + 1)
            ? null
            : "with it the rules on number and sizes could no longer be met";
    }

    /// <summary>Whether bids from a place on can be added so that the rules are met.</summary>
    private bool CanComplete(Bidder[] members, int from, int bids)
    {
        if (_rules.AreMetBy(members))
        {
            return true;
        }

        if (members.Length > _rules.AtMost || (_takesOneBid && bids == 1) || !HasEnough(members, from))
        {
            return false;
        }

        for (int i = from; i < _bids.Length; i++)
        {
            if (!_members[i].Any(members.Contains) && CanComplete([.. members, .. _members[i]], i + 1, bids + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is lacking is on offer and has room; for bids of one member each, that settles it.</summary>
    private bool HasEnough(Bidder[] members, int from)
    {
        Bidder[] offered = [.. _members.Skip(from).SelectMany(m => m).Except(members)];
        int room = _rules.AtMost - members.Length;
        int lacking = 0;
        foreach (SizeMinimum rule in _rules.Sizes ?? [])
        {
            int missing = Math.Max(0, rule.AtLeast - members.Count(m => m.Size == rule.Size));
            lacking += missing;
            if (missing > offered.Count(m => m.Size == rule.Size))
            {
                return false;
            }
        }

        return lacking <= room && members.Length + offered.Length >= _rules.AtLeast;
    }
}
