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
            ValueList<Stage>? otherwise = (stages[i] as Threshold)?.Otherwise ?? (stages[i] as Condition)?.Otherwise;
            if (otherwise is not null)
            {
                Append(text, "Otherwise", otherwise, indent + "     ");
            }
        }
    }
}
