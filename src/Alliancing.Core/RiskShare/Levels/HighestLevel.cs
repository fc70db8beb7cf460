namespace Alliancing.RiskShare;

/// <summary>The highest of several levels.</summary>
/// <param name="HigherOf">At least one level.</param>
public sealed record HighestLevel(ValueList<Level> HigherOf) : Level
{
    /// <summary>The levels compared.</summary>
    public new ValueList<Level> HigherOf { get; init; } = HigherOf;

    /// <inheritdoc/>
    public override string ToString() => $"the higher of {string.Join(" and ", HigherOf)}";

    internal override void Check(SideCheck check, string path, LevelScope scope) => check.Levels(HigherOf, path + ".higherOf", scope);

    internal override N Evaluate<N, T>(SideRun<N, T> run, int? account)
    {
        N best = HigherOf[0].Evaluate(run, account);
        for (int i = 1; i < HigherOf.Count; i++)
        {
            N next = HigherOf[i].Evaluate(run, account);
            best = next.CompareTo(best) > 0 ? next : best;
        }

        return best;
    }
}
