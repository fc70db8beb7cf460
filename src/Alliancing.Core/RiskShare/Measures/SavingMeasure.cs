namespace Alliancing.RiskShare;

/// <summary>Target less actual: positive is a saving, negative an overrun.</summary>
/// <param name="Of">The id of the outturn's own target and actual for this component; null for the agreement's.</param>
public sealed record SavingMeasure(string? Of = null) : Measure
{
    internal override Funding DefaultFunding => Funding.Variance;

    internal override string? OutturnId => Of;

    internal override string Statement => Of is null ? "target less actual" : $"target less actual of '{Of}'";

    /// <inheritdoc/>
    public override string ToString() => Statement;

    internal override void Check(SideCheck check, string path) => check.OptionalId(Of, path + ".of");

    internal override N Variance<N, T>(SideRun<N, T> run) => run.MeasuredTarget() - run.MeasuredActual();
}
