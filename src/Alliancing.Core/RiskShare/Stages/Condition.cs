namespace Alliancing.RiskShare;

/// <summary>Lets the side through only when a criterion holds.</summary>
/// <param name="When">What must hold.</param>
/// <param name="Failing">Where the side's money goes when it does not.</param>
/// <param name="Otherwise">Stages that replace the rest when it does not; null sends everything to <paramref name="Failing"/>.</param>
public sealed record Condition(Criterion When, Destination Failing, ValueList<Stage>? Otherwise = null) : Stage
{
    internal override string Word => "condition";

    internal override string Statement =>
        $"Sharing requires: {When}. Failing that, {(Otherwise is null ? $"everything goes to {Failing}" : "other stages apply")}.";

    internal override void Check(SideCheck check)
    {
        check.Phase(this, Phase.Slice, Phase.Amount);
        When.Check(check, check.At("when"));
        check.Leaves(Failing, check.At("failing"), Otherwise);
    }

    internal override void Run<N, T>(SideRun<N, T> run)
    {
        bool tainted = run.IsTainted;
        bool holds = run.Holds("when", When);
        if (run.LosesItsWay(tainted))
        {
            return;
        }

        run.Alternative("met", "the condition holds", holds);
        run.Alternative("failed", "the condition fails", !holds);
        if (!holds)
        {
            run.Leave(Failing, Otherwise);
        }
        else if (Otherwise is null)
        {
            run.Unsent(Failing);
        }
    }
}
