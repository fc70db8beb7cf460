namespace Alliancing.RiskShare;

/// <summary>A stage and where it stands, as the engine names the place.</summary>
internal sealed record StagePlace(string Path, Stage Stage, Component Component, bool IsGain)
{
    /// <summary>Every stage of terms, the replacements of thresholds and conditions included, in the order written.</summary>
    public static IEnumerable<StagePlace> All(RiskShareTerms terms) => terms.Components.SelectMany(c =>
        In($"components[{c.Id}].gain", c.Gain, c, isGain: true).Concat(In($"components[{c.Id}].pain", c.Pain, c, isGain: false)));

    private static IEnumerable<StagePlace> In(string list, ValueList<Stage> stages, Component component, bool isGain)
    {
        for (int i = 0; i < stages.Count; i++)
        {
            string path = FormattableString.Invariant($"{list}[{i}]");
            yield return new StagePlace(path, stages[i], component, isGain);
            ValueList<Stage>? otherwise = (stages[i] as Threshold)?.Otherwise ?? (stages[i] as Condition)?.Otherwise;
            foreach (StagePlace inner in In(path + ".otherwise", otherwise ?? [], component, isGain))
            {
                yield return inner;
            }
        }
    }
}
