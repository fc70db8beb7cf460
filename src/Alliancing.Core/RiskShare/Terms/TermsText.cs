using System.Globalization;
using System.Text;

namespace Alliancing.RiskShare;

/// <summary>Prints a component as numbered clauses.</summary>
internal static class TermsText
{
    public static void Append(StringBuilder text, Component component)
    {
        text.Append(CultureInfo.InvariantCulture, $"{component.Name ?? component.Id}: {component.Measure.Statement}");
        if (component.EffectivePortion != Rate.One)
        {
            text.Append(CultureInfo.InvariantCulture, $", {component.EffectivePortion} of it");
        }

        text.Append(component.EffectiveFunding == Funding.Owner ? ", funded by the owner" : string.Empty).Append('\n');
        Append(text, "Gain", component.Gain, "  ");
        Append(text, "Pain", component.Pain, "  ");
    }

    /// <summary>What stands beside the components: the owner side's split, entitlements and closing clamps.</summary>
    public static void AppendRest(StringBuilder text, RiskShareSchedule schedule)
    {
        if (schedule.Owners is { } owners)
        {
            text.Append(CultureInfo.InvariantCulture, $"Owner side: what it receives or pays is split {owners}.\n");
        }

        foreach (Entitlement entitlement in schedule.Entitlements)
        {
            string what = entitlement.Category == LineCategory.Fee ? "fee" : "reimbursed cost";
            text.Append(CultureInfo.InvariantCulture, $"Entitlement: each participant's {what} is its {entitlement.By}, paid by the owner.{Clause(entitlement.Clause)}\n");
        }

        foreach (ClosingClamp clamp in schedule.Closing)
        {
            text.Append(CultureInfo.InvariantCulture, $"Closing: {clamp.Statement}{Clause(clamp.Clause)}\n");
        }
    }

    private static string Clause(string? clause) => clause is null ? string.Empty : $" [clause {clause}]";

    private static void Append(StringBuilder text, string title, ValueList<Stage> stages, string indent)
    {
        text.Append(indent).Append(title).Append('\n');
        if (stages.Count == 0)
        {
            text.Append(indent).Append("  Everything goes to the owner.\n");
        }

        for (int i = 0; i < stages.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}  {i + 1}. {stages[i]}\n");
            foreach (Tranche tranche in (stages[i] as Waterfall)?.Tranches.Where(t => t.Clause is not null) ?? [])
            {
                text.Append(indent).Append("     ").Append(tranche).Append(Clause(tranche.Clause)).Append('\n');
            }

            ValueList<Stage>? otherwise = (stages[i] as Threshold)?.Otherwise ?? (stages[i] as Condition)?.Otherwise;
            if (otherwise is not null)
            {
                Append(text, "Otherwise", otherwise, indent + "     ");
            }
        }
    }
}
