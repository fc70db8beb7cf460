namespace Alliancing.RiskShare;

/// <summary>Actual less base: positive when more was done than the base, as in a blended payment. The base is the outturn's target.</summary>
/// <param name="Of">The id of the outturn's own target and actual for this component; null for the agreement's.</param>
public sealed record ExcessMeasure(string? Of = null) : Measure
{
    internal override Funding DefaultFunding => Funding.Owner;

    internal override string? OutturnId => Of;

    internal override string Statement => Of is null ? "actual less base" : $"actual less base of '{Of}'";

    /// <inheritdoc/>
    public override string ToString() => Statement;

    internal override void Check(SideCheck check, string path) => check.OptionalId(Of, path + ".of");

    internal override N Variance<N, T>(SideRun<N, T> run) => run.MeasuredActual() - run.MeasuredTarget();
}
