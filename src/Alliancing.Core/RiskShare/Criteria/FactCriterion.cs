namespace Alliancing.RiskShare;

/// <summary>A fact of the outturn has a value.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Is">The value; <c>true</c> for a yes-or-no fact.</param>
public sealed record FactCriterion(string Fact, string Is = "true") : Criterion
{
    /// <summary>The fact's id.</summary>
    public new string Fact { get; init; } = Fact;

    /// <inheritdoc/>
    public override string ToString() => string.Equals(Is, "true", StringComparison.Ordinal) ? Fact : $"{Fact} is {Is}";

    internal override string Word => "fact";

    internal override void Check(SideCheck check, string path) => check.Id(Fact, path + ".fact");

    internal override bool Holds<N, T>(SideRun<N, T> run) => string.Equals(run.Fact(Fact), Is, StringComparison.Ordinal);
}
