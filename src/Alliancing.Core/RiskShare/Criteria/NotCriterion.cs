namespace Alliancing.RiskShare;

/// <summary>The opposite of a criterion.</summary>
/// <param name="Criterion">The criterion.</param>
public sealed record NotCriterion(Criterion Criterion) : Criterion
{
    /// <inheritdoc/>
    public override string ToString() => $"not {Criterion}";

    internal override string Word => "not";

    internal override void Check(SideCheck check, string path) => Criterion.Check(check, path + ".criterion");

    internal override bool Holds<N, T>(SideRun<N, T> run) => !run.Holds("criterion", Criterion);
}
