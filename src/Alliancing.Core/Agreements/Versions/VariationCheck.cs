using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Agreements;

/// <summary>What can be wrong with a variation.</summary>
internal static class VariationCheck
{
    /// <summary>What keeps an agreement from being a version at all.</summary>
    public static IEnumerable<Finding> Sound(AllianceAgreement agreement)
    {
        foreach (Finding error in agreement.Findings.Where(f => f.Severity == Severity.Error))
        {
            yield return error;
        }

        if (agreement.Effective is null)
        {
            yield return Finding.Error(AgreementFindings.Unsound, "effective", "the agreement does not say from which day it applies. State 'effective', or the first day of its term.");
        }
    }

    public static IEnumerable<Finding> Run(AgreementVersions versions, Variation variation) =>
        [.. Sound(variation.Agreement), .. Fits(versions, variation.Agreement), .. Decided(variation)];

    private static IEnumerable<Finding> Fits(AgreementVersions versions, AllianceAgreement agreement)
    {
        if (!string.Equals(agreement.Id, versions.Latest.Id, StringComparison.Ordinal))
        {
            yield return Finding.Error(AgreementFindings.OtherAgreement, "id", $"the variation is of '{agreement.Id}', and these are versions of '{versions.Latest.Id}'. Vary '{versions.Latest.Id}'.");
            yield break;
        }

        if (versions.Versions.Any(v => string.Equals(v.Agreement.Version, agreement.Version, StringComparison.Ordinal)))
        {
            yield return Finding.Error(AgreementFindings.SameVersion, "version", $"there is a version '{agreement.Version}' already. Give the variation a version of its own.");
        }

        LocalDate last = versions.Versions[^1].Effective;
        if (agreement.Effective is { } day && versions.Versions.Any(v => v.Effective == day))
        {
            yield return Finding.Error(AgreementFindings.SameDate, "effective", $"a version applies from {IsoDate.Text(day)} already. Two cannot apply from one day: choose a day after {IsoDate.Text(last)}.");
        }
        else if (agreement.Effective is { } early && early < last)
        {
            yield return Finding.Error(
                AgreementFindings.OutOfOrder,
                "effective",
                $"the variation applies from {IsoDate.Text(early)}, before the version of {IsoDate.Text(last)}, which was written without it. Choose a day after {IsoDate.Text(last)}, and write into it what should hold then.");
        }

        if (AgreementDifference.Between(versions.Latest, agreement).Changes.All(c => c.Path is "version" or "effective"))
        {
            yield return Finding.Warning(AgreementFindings.NoDifference, string.Empty, $"the variation changes nothing of version '{versions.Latest.Version}'. Check that the right text is varied.");
        }
    }

    private static IEnumerable<Finding> Decided(Variation variation)
    {
        DecisionReport decision = variation.Decision;
        if (!decision.IsAgreed || !decision.IsEffective)
        {
            string unmet = decision.Unmet.Count == 0 ? string.Empty : $" Still unmet: {string.Join("; ", decision.Unmet)}.";
            yield return Finding.Error(
                AgreementFindings.NotDecided,
                "decision",
                $"decision '{decision.Decision.Id}' stands at {DecisionWords.Of(decision.Outcome)}, {DecisionWords.Of(decision.Status)}. An agreement is varied by a decision that is agreed and has taken effect.{unmet}");
        }
        else if (decision.ClosedAt is { } closed && variation.Agreement.Effective < WorkingDays.EnglandAndWales.DayOf(closed))
        {
            yield return Finding.Warning(
                AgreementFindings.BeforeDecision,
                "effective",
                $"the variation applies from {IsoDate.Text(variation.Agreement.Effective!.Value)} and was decided on {IsoDate.Text(WorkingDays.EnglandAndWales.DayOf(closed))}. Say in the decision that it reaches back, and settle again what it touches.");
        }
    }
}
