namespace Alliancing.RiskShare;

/// <summary>What the participants' lines show.</summary>
internal static class LineRules
{
    public static void Run(FollowedTerms followed)
    {
        if (followed.IsCost)
        {
            EarnsBySpending(followed);
            OneSided(followed);
            UnlimitedLoss(followed);
        }

        Cliffs(followed);
        Residual(followed);
    }

    private static void EarnsBySpending(FollowedTerms followed)
    {
        foreach (AccountExposure line in followed.Providers)
        {
            (TraceValue At, ExactMoney Before, ExactMoney After, Ratio Example)? rise =
                line.Cliffs.Where(static c => (c.Below ?? c.Here) < (c.Above ?? c.Here)).Select(c => ((TraceValue, ExactMoney, ExactMoney, Ratio)?)(c.At, c.Below ?? c.Here, c.Above ?? c.Here, c.At.Ratio + Ratio.One)).FirstOrDefault()
                ?? line.Segments.Where(static s => s.Slope.Ratio.Sign > 0).Select(s => ((TraceValue, ExactMoney, ExactMoney, Ratio)?)Rising(followed, line, s)).FirstOrDefault();
            if (rise is { } found)
            {
                followed.Sheet.Warn(
                    ReviewIds.EarnsBySpending,
                    followed.Path,
                    $"'{line.Account}' earns more by spending more: from {ReviewSheet.Show(found.At)} of {followed.Range} on its line rises from {ReviewSheet.Show(found.Before)} to {ReviewSheet.Show(found.After)}.",
                    "Let each pound spent cost every participant something or nothing; look at thresholds whose other way shares more, and at rates that rise towards the target.",
                    followed.Example(found.Example),
                    followed.CitedAt(found.Example));
            }
        }
    }

    private static (TraceValue At, ExactMoney Before, ExactMoney After, Ratio Example) Rising(FollowedTerms followed, AccountExposure line, ExposureSegment segment)
    {
        Ratio inside = followed.Inside(segment.From.Ratio, segment.To?.Ratio);
        return (segment.From, segment.Start, line.Read(inside), inside);
    }

    private static void OneSided(FollowedTerms followed)
    {
        if (followed.Exposure.Target is not { } target)
        {
            return;
        }

        bool gains = followed.Providers.Any(l => l.Segments.Any(s => s.From.Ratio.CompareTo(target.Ratio) < 0 && s.Slope.Ratio.Sign != 0) || l.Cliffs.Any(c => c.At.Ratio.CompareTo(target.Ratio) < 0));
        bool bears = followed.Providers.Any(l => l.Segments.Any(s => (s.To is not { } to || to.Ratio.CompareTo(target.Ratio) > 0) && s.Slope.Ratio.Sign != 0) || l.Cliffs.Any(c => c.At.Ratio.CompareTo(target.Ratio) > 0));
        if (gains == bears)
        {
            return;
        }

        string side = gains ? "pain" : "gain";
        followed.Sheet.Advise(
            ReviewIds.OneSided,
            followed.Path + (followed.Moving.Length == 1 ? "." + side : string.Empty),
            gains ? "the providers share savings and bear nothing of an overrun." : "the providers bear overruns and share no saving.",
            $"Give the {side} side a share too, or say in the agreement that it is one-sided on purpose.",
            followed.Example(gains ? followed.Inside(target.Ratio, null) : target.Ratio / 2),
            followed.Cited(isGain: !gains));
    }

    private static void UnlimitedLoss(FollowedTerms followed)
    {
        AccountExposure[] unlimited = [.. followed.Providers.Where(l => l.Lowest.Amount is null)];
        if (unlimited.Length == 0)
        {
            return;
        }

        IEnumerable<string> shares = followed.Exposure.LastPoundSpent.Where(s => unlimited.Any(u => u.Account == s.Account)).Select(s => $"{followed.NameOf(s.Account)} {ReviewSheet.Show(s.Share)}");
        followed.Sheet.Warn(
            ReviewIds.UnlimitedLoss,
            followed.Path,
            $"the loss has no limit: of the last pound of an overrun, however large, {string.Join(", ", shares)} is borne by the providers.",
            "Cap the pain of each, for example at its fee at risk, and say where the excess goes.",
            followed.Example(followed.Inside(followed.Steps[^1].At, null)),
            followed.Cited(isGain: false));
    }

    private static void Cliffs(FollowedTerms followed)
    {
        Ratio largest = (followed.Exposure.Target?.Ratio ?? Ratio.Zero) * followed.Sheet.Options.LargestJump.Exact;
        foreach (TraceValue at in followed.Exposure.Places.Where(_ => followed.Range.Axis == ExposureAxis.Actual))
        {
            (AccountExposure Line, ExposurePoint Point)? worst = followed.Providers
                .SelectMany(l => l.Cliffs.Where(c => c.At == at).Select(c => ((AccountExposure, ExposurePoint)?)(l, c)))
                .MaxBy(c => Size(c!.Value.Item2));
            if (worst is { } found && Size(found.Point).CompareTo(largest) > 0)
            {
                StagePlace? stage = Stage(followed, at.Ratio);
                followed.Sheet.Warn(
                    ReviewIds.Cliff,
                    stage?.Path ?? followed.Path,
                    $"at {ReviewSheet.Show(at)} of {followed.Range} the line of '{found.Line.Account}' jumps from {ReviewSheet.Show(found.Point.Below ?? found.Point.Here)} to {ReviewSheet.Show(found.Point.Above ?? found.Point.Here)}; at the place itself it is {ReviewSheet.Show(found.Point.Here)}. One penny decides.",
                    "Share only what lies beyond (a deductible), or let the rate grow over a band.",
                    followed.Example(at.Ratio),
                    stage is null ? followed.CitedAt(at.Ratio) : ReviewSheet.Cited(stage.Stage.Clause));
            }
        }
    }

    /// <summary>The only threshold or condition of the side on which a place lies; null when there is none, or more than one.</summary>
    private static StagePlace? Stage(FollowedTerms followed, Ratio at)
    {
        bool isGain = followed.IsCost == (at.CompareTo(followed.Exposure.Target?.Ratio ?? Ratio.Zero) < 0);
        StagePlace[] gates = [.. StagePlace.All(followed.Sheet.Terms)
            .Where(p => followed.Moving.Contains(p.Component) && p.IsGain == isGain && p.Stage is Threshold or Condition)];
        return gates is [var only] ? only : null;
    }

    private static Ratio Size(ExposurePoint point)
    {
        Ratio here = point.Here.MinorUnits;
        Ratio below = point.Below?.MinorUnits ?? here;
        Ratio above = point.Above?.MinorUnits ?? here;
        return Ratio.Max((above - below).Abs(), Ratio.Max((here - below).Abs(), (above - here).Abs()));
    }

    private static void Residual(FollowedTerms followed)
    {
        if (followed.Exposure.Accounts.FirstOrDefault(a => a.Account == Account.Residual) is not { } residual)
        {
            return;
        }

        Ratio place = followed.Steps.Select(s => s.At).Concat(followed.Steps.Select(s => followed.Inside(s.At, s.Next))).First(p => !residual.Read(p).IsZero);
        followed.Sheet.Advise(
            ReviewIds.Residual,
            followed.Path,
            $"with {followed.Range} at {ReviewSheet.Show(followed.Range.Place(place, followed.Sheet.Terms.Currency))} {ReviewSheet.Show(residual.Read(place))} is left with nobody.",
            "Name who receives or bears it.",
            followed.Example(place),
            followed.CitedAt(place));
    }
}
