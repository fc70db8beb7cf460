namespace Alliancing.RiskShare;

/// <summary>What the stages did, or never did, anywhere in the range.</summary>
internal static class StageRules
{
    public static void Run(FollowedTerms followed, ActingStages acts)
    {
        foreach (StagePlace place in StagePlace.All(followed.Sheet.Terms).Where(p => followed.Moving.Contains(p.Component)))
        {
            Dead(followed, place, acts);
            if (At(followed, FindingIds.Uncovered, place.Path) is { } gap)
            {
                Uncovered(followed.Sheet, place, $"with {followed.Range} at {ReviewSheet.Show(followed.Range.Place(gap, followed.Sheet.Terms.Currency))} part of the variance lies in no band", followed.Example(gap));
            }

            if (At(followed, FindingIds.FloorLacks, place.Path) is { } lack)
            {
                followed.Sheet.Warn(
                    ReviewIds.FloorLacks,
                    place.Path,
                    $"with {followed.Range} at {ReviewSheet.Show(followed.Range.Place(lack, followed.Sheet.Terms.Currency))} the account that pays for the floor holds too little, and the floor is not met.",
                    "Name a source that can always pay, or lower the floor.",
                    followed.Example(lack),
                    ReviewSheet.Cited(place.Stage.Clause));
            }
        }
    }

    public static void Uncovered(ReviewSheet sheet, StagePlace place, string problem, Outturn? example) => sheet.Warn(
        ReviewIds.Uncovered,
        place.Path,
        $"{problem}; it goes to {((Curve)place.Stage).Uncovered ?? To.Owner} without anybody having said so.",
        "Add a band for it; a rate of 0 % says that nothing of it is shared.",
        example,
        ReviewSheet.Cited(place.Stage.Clause));

    /// <summary>The place nearest to the target where a stage reported something, as likely an outturn as any; null where it never did.</summary>
    private static Ratio? At(FollowedTerms followed, string id, string path)
    {
        bool Is(Finding finding) => string.Equals(finding.Id, id, StringComparison.Ordinal) && string.Equals(finding.Path, path, StringComparison.Ordinal);
        Ratio target = followed.Exposure.Target?.Ratio ?? Ratio.Zero;
        Ratio[] places =
        [
            .. followed.Steps.Where(s => s.FoundHere.Any(Is)).Select(s => s.At),
            .. followed.Steps.Where(s => s.FoundRight.Any(Is)).Select(s => followed.Inside(s.At, s.Next)),
        ];
        return places.Length == 0 ? null : places.MinBy(p => (p - target).Abs());
    }

    private static bool IsOfAmounts(Criterion criterion) => criterion switch
    {
        MoneyCriterion => true,
        AllCriteria all => all.Criteria.All(IsOfAmounts),
        AnyCriterion any => any.Criteria.All(IsOfAmounts),
        NotCriterion not => IsOfAmounts(not.Criterion),
        _ => false,
    };

    /// <summary>Only stages that amounts decide are looked at: what facts and scores decide may act in another year.</summary>
    private static void Dead(FollowedTerms followed, StagePlace place, ActingStages acts)
    {
        if (!acts.Has(place.Path, "ran"))
        {
            return;
        }

        string? problem = place.Stage switch
        {
            Threshold when !acts.Has(place.Path, "below") => "the variance is never below the threshold, so that it can never close",
            Threshold when !acts.Has(place.Path, "reached") => "the variance never reaches the threshold, so that nothing after it can ever act",
            Condition { When: var when } when IsOfAmounts(when) && !acts.Has(place.Path, "failed") => "the condition holds, so that it can never stop anything",
            Condition { When: var when } when IsOfAmounts(when) && !acts.Has(place.Path, "met") => "the condition fails, so that nothing after it can ever act",
            Limit or Deductible or Reserve or Levy { Rate: null or FixedRate } when !acts.Has(place.Path, Watching.Moved) => $"the {place.Stage.Word} never moves anything",
            _ => null,
        };
        if (problem is not null)
        {
            followed.Sheet.Warn(
                ReviewIds.DeadStage,
                place.Path,
                $"whatever {followed.Range} comes to, {problem}: with this target and these bases the clause is dead.",
                "Correct its level, or take it out.",
                followed.Example(place.IsGain == followed.Moving.All(c => c.Measure is SavingMeasure) ? Ratio.Zero : followed.Inside(followed.Steps[^1].At, null)),
                ReviewSheet.Cited(place.Stage.Clause));
        }
    }
}
