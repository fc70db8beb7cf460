namespace Alliancing.RiskShare;

/// <summary>Whether what is held back on account ever becomes due.</summary>
/// <remarks>The final statement trues up in both directions; an agreement without a last day has none.</remarks>
internal static class RetentionRules
{
    private static readonly RiskShareCalculator Calculator = new();
    private static readonly SettlementOptions Silent = new() { Trace = false };

    public static void Run(ReviewSheet sheet)
    {
        if (sheet.Terms.Schedule.OnAccount is not { } rules || sheet.Terms.To is not null)
        {
            return;
        }

        if (rules.Retention > Rate.Zero && !rules.Milestones.Any(static m => m.Release == Rate.One && m.Condition is null))
        {
            sheet.Warn(
                ReviewIds.NoTrueUp,
                "onAccount.retention",
                $"{rules.Retention} of interim gain is retained, and nothing says when it falls due: no milestone releases all of it without a condition, and the agreement has no last day, so that no final statement ever trues up.",
                "Give the agreement a last day, or a milestone that releases 100 % of the gain without a condition.",
                Gaining(sheet, rules),
                ReviewSheet.Cited(rules.Clause));
        }

        if (rules.Refunds == RefundTiming.AtFinal)
        {
            sheet.Warn(
                ReviewIds.NoTrueUp,
                "onAccount.refunds",
                "gain that is no longer earned comes back with the final statement only, and the agreement has no last day, so that there never is one.",
                "Give the agreement a last day, or let refunds fall due at once.",
                Gaining(sheet, rules),
                ReviewSheet.Cited(rules.Clause));
        }
    }

    /// <summary>An outturn of which those under the rules gain, so that part of it is retained; as given where nothing tried makes them gain.</summary>
    private static Outturn? Gaining(ReviewSheet sheet, OnAccountRules rules)
    {
        HashSet<Account> covered = [.. sheet.Terms.Layout.Participants(rules.Covered).Select(i => sheet.Terms.Layout[i])];
        bool Gain(Outturn outturn) =>
            Calculator.Evaluate(sheet.Terms, outturn, Silent).Settlement?.Lines.Any(l => l.Category == LineCategory.Share && l.Amount.IsPositive && covered.Contains(l.Account)) ?? false;
        return sheet.Varied().FirstOrDefault(Gain) ?? sheet.Outturn;
    }
}
