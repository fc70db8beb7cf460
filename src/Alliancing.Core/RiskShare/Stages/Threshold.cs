namespace Alliancing.RiskShare;

/// <summary>Shares the whole variance once it reaches a level, and nothing below it.</summary>
/// <remarks>
/// First-pound: at the level itself the side is open. Contrast <see cref="Deductible"/>, which shares only the part beyond.
/// Before the curve the whole variance is compared, whatever the slice is by then; after it, the live amount.
/// </remarks>
/// <param name="Reach">What must be reached; 0 or more.</param>
/// <param name="Below">Where the side's money goes when it falls short.</param>
/// <param name="Otherwise">Stages that replace the rest when it falls short; null sends everything to <paramref name="Below"/>.</param>
public sealed record Threshold(Level Reach, Destination Below, ValueList<Stage>? Otherwise = null) : Stage
{
    internal override string Word => "threshold";

    internal override string Statement =>
        $"Nothing is shared unless the variance reaches {Reach}; from there the whole of it is. Below it, {(Otherwise is null ? $"everything goes to {Below}" : "other stages apply")}.";

    internal override void Check(SideCheck check)
    {
        check.Phase(this, Phase.Slice, Phase.Amount);
        Reach.Check(check, check.At("reach"), LevelScope.Side);
        check.Leaves(Below, check.At("below"), Otherwise);
    }

    internal override void Run<N, T>(SideRun<N, T> run)
    {
        N value = run.Phase == Phase.Slice ? run.Whole : run.Live;
        bool tainted = run.IsTainted;
        N reach = run.Level("reach", Reach);
        if (run.LosesItsWay(tainted))
        {
            return;
        }

        bool reached = value.CompareTo(reach) >= 0;
        if (run.Phase == Phase.Slice)
        {
            run.ShowVariance();
        }

        run.Alternative("reached", "the variance reaches the level, so the whole of it stays in", reached);
        run.Alternative("below", "the variance falls short", !reached);
        if (!reached)
        {
            run.Leave(Below, Otherwise);
        }
        else if (Otherwise is null)
        {
            run.Unsent(Below);
        }
    }
}
