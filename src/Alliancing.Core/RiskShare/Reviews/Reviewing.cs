namespace Alliancing.RiskShare;

/// <summary>One review being made: the terms as written, then followed along everything that moves them.</summary>
internal static class Reviewing
{
    public static TermsReview Run(RiskShareTerms terms, Outturn? outturn, ReviewOptions options)
    {
        var sheet = new ReviewSheet(terms, outturn, options);
        WrittenRules.Run(sheet);
        if (sheet.Outturn is not { } given)
        {
            sheet.Advise(
                ReviewIds.NotFollowed,
                string.Empty,
                "the terms were reviewed as they are written; without target and bases nobody can say who bears what.",
                "Give an outturn with a target, bases, scores and facts.",
                null);
            return new TermsReview(terms, sheet.Findings);
        }

        foreach (ExposureRange range in ExposureRange.All(terms))
        {
            Follow(sheet, given, range);
        }

        return new TermsReview(terms, sheet.Findings);
    }

    private static void Follow(ReviewSheet sheet, Outturn outturn, ExposureRange range)
    {
        var acts = new ActingStages();
        FollowedTerms? followed = null;
        foreach (Outturn scored in sheet.Scored())
        {
            var walk = new ExposureWalk<Watching>(sheet.Terms, scored, range, new Watching(acts));
            IReadOnlyList<WalkStep> steps = walk.Run();
            if (!ReferenceEquals(scored, outturn))
            {
                continue;
            }

            if (walk.Refusals.Count > 0)
            {
                sheet.Advise(
                    ReviewIds.NotFollowed,
                    range.ToString(),
                    $"the terms could not be followed along {range}: {walk.Refusals[0].Message}",
                    "Complete the outturn and review again.",
                    range.Move(outturn, steps[^1].At, sheet.Terms.Currency));
                return;
            }

            followed = new FollowedTerms(sheet, outturn, range, steps);
        }

        StageRules.Run(followed!, acts);
        LineRules.Run(followed!);
    }
}
