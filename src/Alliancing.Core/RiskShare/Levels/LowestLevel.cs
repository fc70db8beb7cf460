namespace Alliancing.RiskShare;

/// <summary>The lowest of several levels.</summary>
/// <param name="LowerOf">At least one level.</param>
public sealed record LowestLevel(ValueList<Level> LowerOf) : Level
{
    /// <summary>The levels compared.</summary>
    public new ValueList<Level> LowerOf { get; init; } = LowerOf;

    /// <inheritdoc/>
    public override string ToString() => $"the lower of {string.Join(" and ", LowerOf)}";

    internal override string Word => "lower of";

    internal override void Check(SideCheck check, string path, LevelScope scope) => check.Levels(LowerOf, path + ".lowerOf", scope);

    internal override N Evaluate<N, T>(SideRun<N, T> run, int? account)
    {
        N best = run.Level(run.Item("lowerOf", 0), LowerOf[0], account);
        for (int i = 1; i < LowerOf.Count; i++)
        {
            N next = run.Level(run.Item("lowerOf", i), LowerOf[i], account);
            best = next.CompareTo(best) < 0 ? next : best;
        }

        return best;
    }
}
