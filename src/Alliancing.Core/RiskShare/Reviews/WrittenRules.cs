using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>What can be found in terms as they are written, before any amount is known.</summary>
internal static class WrittenRules
{
    public static void Run(ReviewSheet sheet)
    {
        KeyResultAreas(sheet);
        Targets(sheet);
        RetentionRules.Run(sheet);
        foreach (StagePlace place in StagePlace.All(sheet.Terms))
        {
            switch (place.Stage)
            {
                case Modifier modifier: Factor(sheet, place, modifier); break;
                case Levy { Rate: { } rate }: Leaves(sheet, place, place.Path + ".rate", rate); break;
                case Curve curve: Curve(sheet, place, curve); break;
                default: break;
            }
        }
    }

    private static void KeyResultAreas(ReviewSheet sheet)
    {
        int count = sheet.Terms.Schedule.Scores.Count;
        if (count > sheet.Options.MostKeyResultAreas)
        {
            sheet.Advise(
                ReviewIds.ManyKeyResultAreas,
                "scores",
                string.Create(CultureInfo.InvariantCulture, $"the terms read {count} scores. More than {sheet.Options.MostKeyResultAreas} key result areas leave too little money on each to change anybody's mind."),
                "Join or drop the lesser ones.",
                sheet.Outturn);
        }
    }

    private static void Targets(ReviewSheet sheet)
    {
        if (sheet.Outturn is not { } outturn)
        {
            return;
        }

        foreach (string? id in sheet.Terms.Components.Where(c => c.Measure is SavingMeasure or ExcessMeasure).Select(c => c.Measure.OutturnId).Distinct(StringComparer.Ordinal))
        {
            AgreedTarget? target = id is null ? outturn.Target : outturn.Measures.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.Ordinal))?.Target;
            if (target is null)
            {
                sheet.Warn(
                    ReviewIds.NoTarget,
                    id is null ? "outturn.target" : $"outturn.measures[{id}].target",
                    "no target has been agreed, so that nobody can know what counts as a saving.",
                    "Agree the target, or how and by when it is set, before signing.",
                    outturn);
            }
        }
    }

    private static void Factor(ReviewSheet sheet, StagePlace place, Modifier modifier)
    {
        (Ratio? low, Ratio? high) = modifier.Factor.Range(sheet);
        if (low == Ratio.One && high == Ratio.One)
        {
            sheet.Warn(
                ReviewIds.DeadStage,
                place.Path,
                "the factor is always 1, so that the modifier never changes anything: the clause is dead.",
                "Correct the factor, or take the modifier out.",
                sheet.Outturn is { } example ? sheet.Acting(example, place.Component, place.IsGain) : null,
                ReviewSheet.Cited(place.Stage.Clause));
        }

        if (low is not { Sign: >= 0 })
        {
            BelowZero(sheet, place, modifier, low);
        }
    }

    private static void BelowZero(ReviewSheet sheet, StagePlace place, Modifier modifier, Ratio? low)
    {
        sheet.Warn(
            ReviewIds.ModifierBelowZero,
            place.Path + ".factor",
            $"the factor {modifier.Factor} can come to {(low is { } bound ? bound.ToString() : "any number")}. Below 0 it counts as 0, so that the worst scores change nothing more, and no score turns a gain into a pain.",
            "Raise the factor's start, or hold it with a 'min' of 0 so that the terms say so; a performance pain is a pool of its own.",
            Extreme(sheet, place, modifier.Factor, static (a, b) => a.CompareTo(b) < 0),
            ReviewSheet.Cited(place.Stage.Clause));
    }

    private static void Curve(ReviewSheet sheet, StagePlace place, Curve curve)
    {
        for (int i = 0; i < curve.Bands.Count; i++)
        {
            Leaves(sheet, place, FormattableString.Invariant($"{place.Path}.bands[{i}].rate"), curve.Bands[i].Rate);
        }

        // With amounts at hand the walk says where a band is missing, if anything ever reaches there.
        if (sheet.Outturn is null && (curve.Bands[^1].To is not null || curve.Bands.Any(b => b.From is not null)))
        {
            StageRules.Uncovered(sheet, place, "part of the variance may lie in no band", null);
        }
    }

    /// <summary>A rate that some declared score takes outside 0 to 100 %.</summary>
    private static void Leaves(ReviewSheet sheet, StagePlace place, string path, RateExpression rate)
    {
        (Ratio? low, Ratio? high) = rate.Range(sheet);
        bool isBelow = low is null or { Sign: < 0 };
        bool isAbove = high is null || high.Value.CompareTo(Ratio.One) > 0;
        if (isBelow || isAbove)
        {
            sheet.Warn(
                ReviewIds.RateLeavesRange,
                path,
                $"the rate {rate} runs from {low?.ToString() ?? "any number"} to {high?.ToString() ?? "any number"} on the scales that the terms declare. Outside 0 to 1 the settlement is refused.",
                "Hold the rate with a 'min' and a 'max', or state the scale that the score really has.",
                Extreme(sheet, place, rate, isBelow ? static (a, b) => a.CompareTo(b) < 0 : static (a, b) => a.CompareTo(b) > 0),
                ReviewSheet.Cited(place.Stage.Clause));
        }
    }

    /// <summary>Of the outturns with every score at one end, the one that takes a rate furthest.</summary>
    private static Outturn? Extreme(ReviewSheet sheet, StagePlace place, RateExpression rate, Func<Ratio, Ratio, bool> isFurther)
    {
        (Ratio Value, Outturn Outturn)? best = null;
        foreach (Outturn candidate in sheet.Scored())
        {
            var reader = new OutturnReader(sheet.Terms, candidate, []);
            Ratio value = rate.Evaluate(new SideRun<Ratio, Silent>(sheet.Terms, reader, place.Component, default, default));
            if (!reader.IsRefused && (best is null || isFurther(value, best.Value.Value)))
            {
                best = (value, candidate);
            }
        }

        return (best?.Outturn ?? sheet.Outturn) is { } example ? sheet.Acting(example, place.Component, place.IsGain) : null;
    }
}
