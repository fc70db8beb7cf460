namespace Alliancing.RiskShare;

/// <summary>The lowest of several levels.</summary>
/// <param name="Levels">At least one level.</param>
public sealed record LowerOf(ValueList<Level> Levels) : Level
{
    /// <inheritdoc/>
    public override string ToString() => $"the lower of {string.Join(" and ", Levels)}";

    internal override void Check(SideCheck check, string path, LevelScope scope) => check.Levels(Levels, path + ".levels", scope);

    internal override N Evaluate<N, T>(SideRun<N, T> run, int? account)
    {
        N best = Levels[0].Evaluate(run, account);
        for (int i = 1; i < Levels.Count; i++)
        {
            N next = Levels[i].Evaluate(run, account);
            best = next.CompareTo(best) < 0 ? next : best;
        }

        return best;
    }
}
