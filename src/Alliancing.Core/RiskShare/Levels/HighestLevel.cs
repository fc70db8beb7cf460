namespace Alliancing.RiskShare;

/// <summary>The highest of several levels.</summary>
/// <param name="HigherOf">At least one level.</param>
public sealed record HighestLevel(ValueList<Level> HigherOf) : Level
{
    /// <summary>The levels compared.</summary>
    public new ValueList<Level> HigherOf { get; init; } = HigherOf;

    /// <inheritdoc/>
    public override string ToString() => $"the higher of {string.Join(" and ", HigherOf)}";

    internal override string Word => "higher of";

    internal override void Check(SideCheck check, string path, LevelScope scope) => check.Levels(HigherOf, path + ".higherOf", scope);

    internal override N Evaluate<N, T>(SideRun<N, T> run, int? account)
    {
        N best = run.Level(run.Item("higherOf", 0), HigherOf[0], account);
        for (int i = 1; i < HigherOf.Count; i++)
        {
            N next = run.Level(run.Item("higherOf", i), HigherOf[i], account);
            best = next.CompareTo(best) > 0 ? next : best;
        }

        return best;
    }
}
