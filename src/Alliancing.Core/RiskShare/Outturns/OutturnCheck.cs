using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>What can be said of an outturn before anything is calculated: whose it is, when, in which currency, and whether it agrees with itself.</summary>
internal static class OutturnCheck
{
    public static void Run(RiskShareTerms terms, Outturn outturn, List<Finding> findings)
    {
        if (!string.Equals(outturn.Agreement, terms.Agreement, StringComparison.Ordinal))
        {
            findings.Add(Finding.Error(FindingIds.OtherAgreement, "outturn.agreement", $"the outturn belongs to '{outturn.Agreement}', the terms to '{terms.Agreement}'. Settle it with its own agreement."));
        }

        Period(terms, outturn, findings);
        Scores(terms, outturn, findings);
        Amounts(terms.Currency, "outturn", outturn.Target, outturn.Actual, findings);
        foreach (MeasureOutturn measure in outturn.Measures)
        {
            Amounts(terms.Currency, $"outturn.measures[{measure.Id}]", measure.Target, measure.Actual, findings);
        }

        IndexationCheck.Run(outturn, outturn.Target, "outturn.target", findings);
        foreach (MeasureOutturn measure in outturn.Measures)
        {
            IndexationCheck.Run(outturn, measure.Target, $"outturn.measures[{measure.Id}].target", findings);
        }

        Bases(terms, outturn, findings);
        Once("indices", outturn.Indices.Select(i => i.Id), findings);
        Once("measures", outturn.Measures.Select(m => m.Id), findings);
        Once("scores", outturn.Scores.Select(s => s.Id), findings);
        Once("quantities", outturn.Quantities.Select(q => q.Id), findings);
        Once("facts", outturn.Facts.Select(f => f.Id), findings);
        Once("bases", outturn.Bases.Select(b => b.Basis.Word), findings);
    }

    public static string PathOf(StatedValue<decimal> score) => $"outturn.scores.{score.Id}";

    private static void Period(RiskShareTerms terms, Outturn outturn, List<Finding> findings)
    {
        if ((terms.From is { } from && outturn.Period.First < from) || (terms.To is { } to && outturn.Period.Last > to))
        {
            findings.Add(Finding.Error(
                FindingIds.OutsideTerm,
                "outturn.period",
                $"the period {outturn.Period} is not within the agreement, which runs from {Date(terms.From)} to {Date(terms.To)}. Give a period within it."));
        }

        foreach (Participant participant in terms.Participants)
        {
            if (!participant.IsMemberIn(outturn.Period))
            {
                findings.Add(Finding.Warning(
                    FindingIds.NotAMember,
                    $"participants[{participant.Id}]",
                    $"'{participant.Id}' is a member from {Date(participant.From)} to {Date(participant.To)}, not in the period {outturn.Period}. The terms share with it all the same unless a weight or condition says otherwise."));
            }
        }
    }

    private static void Scores(RiskShareTerms terms, Outturn outturn, List<Finding> findings)
    {
        foreach (StatedValue<decimal> score in outturn.Scores)
        {
            string path = PathOf(score);
            if (terms.Schedule.Scores.FirstOrDefault(s => string.Equals(s.Id, score.Id, StringComparison.Ordinal)) is not { } scale)
            {
                findings.Add(Finding.Error(FindingIds.Score, path, $"the terms declare no score '{score.Id}'. Remove it, or declare its scale."));
            }
            else if (score.Value < scale.From || score.Value > scale.To)
            {
                findings.Add(Finding.Error(FindingIds.ScoreRange, path, string.Create(CultureInfo.InvariantCulture, $"the score is {score.Value}. The terms declare a scale from {scale.From} to {scale.To}: correct the score.")));
            }
            else if (decimal.Round(score.Value, scale.Places, MidpointRounding.ToZero) != score.Value)
            {
                findings.Add(Finding.Error(FindingIds.ScoreRange, path, string.Create(CultureInfo.InvariantCulture, $"the score is {score.Value}. The terms declare {scale.Places} decimal places: round it as the performance framework says, then settle.")));
            }
        }
    }

    private static void Amounts(Currency currency, string path, AgreedTarget? target, AllowableCost? actual, List<Finding> findings)
    {
        int before = findings.Count;
        Same(currency, target?.Amount, path + ".target", findings);
        foreach (TargetAdjustment adjustment in target?.Adjustments ?? [])
        {
            Same(currency, adjustment.Amount, path + ".target.adjustments", findings);
        }

        Same(currency, actual?.Amount, path + ".actual", findings);
        foreach (CostLine line in (actual?.Lines ?? []).Concat(actual?.Excluded ?? []))
        {
            Same(currency, line.Amount, path + ".actual", findings);
        }

        if (actual is null || findings.Count > before)
        {
            return;
        }

        Ratio? sum = AllowableCosts.FromLines(actual);
        if (sum is null && (actual.Amount is null || actual.Excluded is { Count: > 0 }))
        {
            findings.Add(Finding.Error(FindingIds.CostLines, path + ".actual", "the actual has no amount, or excludes cost without listing the lines. Give the amount, or every line and exclusion."));
        }
        else if (sum is { } lines && actual.Amount is { } stated && lines != stated.MinorUnits)
        {
            findings.Add(Finding.Error(FindingIds.CostLines, path + ".actual", $"the lines less exclusions add up to {new ExactMoney(lines, currency):C}, the stated actual is {stated:C}. They must agree: correct the lines, or leave the amount out."));
        }
        else if (AllowableCosts.Total(actual) is { Sign: < 0 } spent)
        {
            findings.Add(Finding.Warning(FindingIds.NegativeActual, path + ".actual", $"the actual is {new ExactMoney(spent, currency):C}, less than nothing. If it is not a credit, take the minus sign away."));
        }
    }

    private static void Bases(RiskShareTerms terms, Outturn outturn, List<Finding> findings)
    {
        foreach (BasisOutturn basis in outturn.Bases)
        {
            string path = $"outturn.bases.{basis.Basis}";
            if (basis.Basis.IsOfComponent)
            {
                findings.Add(Finding.Error(FindingIds.Basis, path, $"'{basis.Basis}' comes from the component. Remove it from the bases."));
            }

            foreach (BasisAmount amount in basis.Participants ?? [])
            {
                if (terms.Layout.Find(amount.Of) is null)
                {
                    findings.Add(Finding.Error(FindingIds.Unknown, $"{path}.{amount.Of}", $"there is no participant or group '{amount.Of}'. Known are {string.Join(", ", terms.Participants.Select(p => p.Id))}."));
                }
            }

            Once($"bases.{basis.Basis}", (basis.Participants ?? []).Select(p => p.Of.ToString()), findings);
        }
    }

    private static void Same(Currency currency, Money? money, string path, List<Finding> findings)
    {
        if (money is { } given && given.Currency != currency)
        {
            findings.Add(Finding.Error(FindingIds.Currency, path, $"the amount is in {given.Currency.Code}, the agreement in {currency.Code}. One settlement has one currency."));
        }
    }

    private static void Once(string list, IEnumerable<string> ids, List<Finding> findings)
    {
        foreach (string id in ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            findings.Add(Finding.Error(FindingIds.Duplicate, $"outturn.{list}", $"'{id}' stands twice. State each value once."));
        }
    }

    private static string Date(NodaTime.LocalDate? date) => date is { } day ? IsoDate.Text(day) : "an open date";
}
