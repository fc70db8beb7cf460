using Alliancing.Performance;

namespace Alliancing.Procurement;

/// <summary>What must hold of a tender before it can be evaluated.</summary>
internal sealed partial class TenderCheck
{
    /// <summary>Bids that overlap are combined by search; beyond this many that could take long.</summary>
    private const int MostBidsOfEither = 24;

    private readonly Tender _tender;
    private readonly List<Finding> _findings = [];

    private TenderCheck(Tender tender) => _tender = tender;

    public static ValueList<Finding> Run(Tender tender)
    {
        var check = new TenderCheck(tender);
        check.Names();
        check.Strategy();
        check.Bids();
        check._findings.AddRange(tender.Strategy.Criteria.Evaluate().Select(f => f with { Path = "strategy.criteria." + f.Path }));
        if (check._findings.Count == 0)
        {
            check.Scores();
        }

        return [.. check._findings];
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private void Error(string id, string path, string message) => _findings.Add(Finding.Error(id, path, message));

    private void Names()
    {
        if (string.IsNullOrWhiteSpace(_tender.Id) || string.IsNullOrWhiteSpace(_tender.Name))
        {
            Error(TenderFindings.Blank, "tender", "the tender's id or name is blank. Give both.");
        }

        if (_tender.Evaluators.IsEmpty)
        {
            Error(TenderFindings.NoEvaluators, "evaluators", "there are no evaluators. Name at least one.");
        }

        if (_tender.Bids.IsEmpty)
        {
            Error(TenderFindings.NoBids, "bids", "there are no bids, so that there is nothing to evaluate.");
        }

        Twice("bidders", _tender.Bidders.Select(b => b.Id.ToString()));
        Twice("bids", _tender.Bids.Select(b => b.Id));
        Twice("evaluators", _tender.Evaluators);
    }

    private void Twice(string list, IEnumerable<string> ids)
    {
        foreach (IGrouping<string, string> same in ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Error(TenderFindings.Duplicate, $"{list}[{same.Key}]", FormattableString.Invariant($"'{same.Key}' stands {same.Count()} times. Name each once."));
        }
    }

    private void Strategy()
    {
        PreferredRules rules = _tender.Strategy.Preferred;
        if (rules.AtLeast < 1 || rules.AtMost < rules.AtLeast)
        {
            Error(TenderFindings.PreferredNumber, "strategy.preferred", FormattableString.Invariant($"the preferred set has {rules.AtLeast} to {rules.AtMost} members. Give at least 1, and no fewer at most than at least."));
        }

        ValueList<SizeMinimum> sizes = rules.Sizes ?? [];
        foreach (SizeMinimum size in sizes.Where(s => s.AtLeast < 1 || s.Size == OrganisationSize.Unstated))
        {
            Error(TenderFindings.SizeRule, $"strategy.preferred.sizes[{SizeWords.Of(size.Size)}]", FormattableString.Invariant($"the set shall have at least {size.AtLeast} of size {SizeWords.Of(size.Size)}. Give a stated size and 1 or more."));
        }

        Twice("strategy.preferred.sizes", sizes.Select(s => SizeWords.Of(s.Size)));
        int wanted = sizes.Sum(s => s.AtLeast);
        if (wanted > rules.AtMost)
        {
            Error(TenderFindings.SizesExceedNumber, "strategy.preferred.sizes", FormattableString.Invariant($"the sizes ask for {wanted} members, and the set has at most {rules.AtMost}. Ask for fewer, or allow more members."));
        }

        foreach (string criterion in _tender.Strategy.TieBreak.Where(t => !_tender.Strategy.Criteria.Criteria.Any(c => Same(c.Id, t))))
        {
            Error(TenderFindings.TieBreak, "strategy.tieBreak", $"there is no criterion '{criterion}' to break ties. Known are {string.Join(", ", _tender.Strategy.Criteria.Criteria.Select(c => c.Id))}.");
        }

        if (_tender.Strategy.Procedure == ProcurementProcedure.Restricted && _tender.Strategy.Invited.IsEmpty)
        {
            Error(TenderFindings.NobodyInvited, "strategy.invited", "the procedure is restricted, and nobody is invited. Name those who are, or make the procedure open.");
        }
    }
}
