namespace Alliancing.RiskShare;

/// <summary>Re-performs the indexed adjustments of a target from the indices that the outturn holds.</summary>
internal static class IndexationCheck
{
    public static void Run(Outturn outturn, AgreedTarget? target, string path, List<Finding> findings)
    {
        for (int i = 0; i < (target?.Adjustments?.Count ?? 0); i++)
        {
            if (target!.Adjustments![i] is { Indexed: { } indexed } adjustment)
            {
                Adjustment(outturn, adjustment, indexed, FormattableString.Invariant($"{path}.adjustments[{i}]"), findings);
            }
        }
    }

    private static void Adjustment(Outturn outturn, TargetAdjustment adjustment, Indexation indexed, string path, List<Finding> findings)
    {
        if (outturn.Index(indexed.Index) is not { } index)
        {
            findings.Add(Finding.Error(FindingIds.UnknownIndex, path + ".indexed.index", $"the outturn holds no index '{indexed.Index}'. Add it to outturn.indices with its source and values."));
            return;
        }

        int before = findings.Count;
        Held(index, indexed.BaseDate, path + ".indexed.baseDate", findings);
        Held(index, indexed.At ?? adjustment.On, path + (indexed.At is null ? ".on" : ".indexed.at"), findings);
        if (indexed.Base.Currency != adjustment.Amount.Currency)
        {
            findings.Add(Finding.Error(FindingIds.Currency, path + ".indexed.base", $"the base is in {indexed.Base.Currency.Code}, the adjustment in {adjustment.Amount.Currency.Code}. One settlement has one currency."));
        }

        if (findings.Count > before)
        {
            return;
        }

        ExactMoney exact = indexed.Exact(index, adjustment.On);
        if (!exact.MinorUnits.TryRound(indexed.Rounding, out long whole))
        {
            findings.Add(Finding.Error(FindingIds.TooLarge, path + ".indexed", $"the indexed amount {exact} is beyond what money can hold. Check the base and the values of '{index.Id}'."));
        }
        else if (whole != adjustment.Amount.MinorUnits)
        {
            findings.Add(Finding.Error(
                FindingIds.IndexedAmount,
                path + ".amount",
                $"the amount is {adjustment.Amount:C}; '{index.Id}' makes it {exact:C}, which is {Money.FromMinorUnits(whole, exact.Currency):C} when rounded {indexed.Rounding}. They must agree: correct the amount, or leave it out of the document."));
        }
    }

    private static void Held(PublishedIndex index, NodaTime.LocalDate date, string path, List<Finding> findings)
    {
        if (!index.TryAsAt(date, out _))
        {
            findings.Add(Finding.Error(FindingIds.IndexValue, path, $"'{index.Id}' holds no value for {IsoDate.Text(date)}. Add the value that was published for it to outturn.indices."));
        }
    }
}
