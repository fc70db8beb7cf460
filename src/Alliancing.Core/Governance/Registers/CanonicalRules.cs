using NodaTime;

namespace Alliancing.Governance;

/// <summary>The canonical form of a rule; a test is written with its own fields.</summary>
internal static class CanonicalRules
{
    public static void Write(CanonicalWriter writer, DecisionRule rule)
    {
        CanonicalMatters.Write(writer, rule.Class);
        Write(writer, rule.Test);
        writer.Text("version", rule.Version).Date("from", rule.From).Date("to", rule.To).Source("source", rule.Source);
        CanonicalMatters.Write(writer, rule.Charter);
        writer
            .Text("calendar", rule.Calendar.Name)
            .List("closedDays", rule.Calendar.ClosedDays, (item, day) => item.Date("day", day))
            .Number("minimumEligibleSeats", rule.MinimumEligibleSeats)
            .Text("quorum.share", rule.Quorum?.Share.Fraction())
            .Text("quorum.comparison", rule.Quorum?.Comparison.ToString())
            .Length("openFor", rule.OpenFor)
            .Flag("closeWhenAllHeard", rule.CloseWhenAllHeard)
            .Length("lateExtension.within", rule.LateExtension?.Within)
            .Length("lateExtension.by", rule.LateExtension?.By)
            .Text("resultsShown", rule.ResultsShown.ToString())
            .Number("deemedAssent.workingDays", rule.DeemedAssent?.WorkingDays)
            .Length("deputyNotice", rule.DeputyNotice)
            .Flag("deputiesMayAppoint", rule.DeputiesMayAppoint)
            .Flag("ruleOfNecessity", rule.RuleOfNecessity)
            .List("jointConflicts", rule.JointConflicts, (item, group) => item.Participants("group", group))
            .Length("coolingOff", rule.CoolingOff)
            .List("ladder", rule.Ladder, (item, step) => item.Text("step", step.Name).Text("owner", step.Owner).Number("workingDays", step.WorkingDays).Text("power", step.Power.ToString()))
            .Participants("ratification.bodies", rule.Ratification?.Bodies ?? [])
            .Number("ratification.workingDays", rule.Ratification?.WorkingDays)
            .Number("standstillWorkingDays", rule.StandstillWorkingDays);
    }

    /// <summary>The test by which a later decision was agreed, or its absence.</summary>
    public static CanonicalWriter Test(this CanonicalWriter writer, DecisionTest? test)
    {
        if (test is null)
            return writer.Text("test", null);
        Write(writer, test);
        return writer;
    }

    private static void Write(CanonicalWriter writer, DecisionTest test)
    {
        switch (test)
        {
            case Unanimity unanimity:
                writer.Text("test", "unanimity").Flag("standAsideAllowed", unanimity.StandAsideAllowed);
                break;
            case ShareTest share:
                writer.Text("test", "share").Text("share", share.Share.Fraction()).Text("of", share.Of.ToString()).Text("comparison", share.Comparison.ToString()).Flag("unopposed", share.Unopposed);
                break;
            case CountTest count:
                writer.Text("test", "count").Number("needed", count.Needed).Number("seats", count.Seats).Flag("unopposed", count.Unopposed);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static string Fraction(this Rate rate) => rate.ToString("F", System.Globalization.CultureInfo.InvariantCulture);

    private static CanonicalWriter Length(this CanonicalWriter writer, string name, Duration? length) => writer.Number(name, length?.ToInt64Nanoseconds());
}
