using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>A performance pool: <c>φ = score ÷ scale</c>; the pool's size up times φ when φ is 0 or more, its size down times φ otherwise.</summary>
/// <param name="Score">The score, single or a weighted sum.</param>
/// <param name="Scale">The score that earns the whole pool; above 0.</param>
/// <param name="SizeUp">The pool for a positive score.</param>
/// <param name="SizeDown">The pool for a negative score.</param>
/// <param name="Of">The id of the outturn's own target and actual that the sizes are rates of; null for the agreement's.</param>
public sealed record ScoreMeasure(RateExpression Score, decimal Scale, Level SizeUp, Level SizeDown, string? Of = null) : Measure
{
    internal override Funding DefaultFunding => Funding.Owner;

    internal override string? OutturnId => Of;

    internal override string Statement => string.Create(
        CultureInfo.InvariantCulture, $"a pool of {SizeUp} up and {SizeDown} down, at {Score} of {Scale}");

    /// <inheritdoc/>
    public override string ToString() => Statement;

    internal override void Check(SideCheck check, string path)
    {
        Score.CheckParts(check, path + ".score");
        SizeUp.Check(check, path + ".sizeUp", LevelScope.Side);
        SizeDown.Check(check, path + ".sizeDown", LevelScope.Side);
        check.OptionalId(Of, path + ".of");
        if (Scale <= 0)
        {
            check.Error(FindingIds.RateRange, path + ".scale", string.Create(CultureInfo.InvariantCulture, $"the scale is {Scale}. It must be above 0: the score that earns the whole pool."));
        }
    }

    internal override N Variance<N, T>(SideRun<N, T> run)
    {
        Ratio phi = run.Value("score", Score, TraceValueKind.Number) / Ratio.FromDecimal(Scale);
        run.Parameter("scale", TraceValue.Number(Ratio.FromDecimal(Scale)));
        run.Choice("size up", SizeUp, phi.Sign >= 0);
        run.Choice("size down", SizeDown, phi.Sign < 0);
        Level size = phi.Sign >= 0 ? SizeUp : SizeDown;
        return run.Level(phi.Sign >= 0 ? "sizeUp" : "sizeDown", size) * N.From(phi);
    }
}
