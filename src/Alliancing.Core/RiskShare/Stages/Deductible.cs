namespace Alliancing.RiskShare;

/// <summary>Leaves the first part of the variance out and shares only what lies beyond it.</summary>
/// <remarks>Excess-only: the same as a 0 % band. Measured on the whole variance from the target; two deductibles leave out the larger one. Contrast <see cref="Threshold"/>.</remarks>
/// <param name="First">The part left out; 0 or more.</param>
/// <param name="Kept">Where the part left out goes.</param>
public sealed record Deductible(Level First, Destination Kept) : Stage
{
    internal override string Word => "deductible";

    internal override string Statement => $"The first part of the variance, up to {First}, is not shared and goes to {Kept}.";

    internal override void Check(SideCheck check)
    {
        check.Phase(this, Phase.Slice);
        First.Check(check, check.At("first"), LevelScope.Side);
        check.Destination(Kept, check.At("kept"));
        check.Reach.Deduct();
    }

    internal override void Run<N, T>(SideRun<N, T> run)
    {
        run.ShowSlice();
        N first = run.Level("first", First);
        N edge = Exact.Min(Exact.Max(run.Lo, first), run.Hi);
        N removed = (edge - run.Lo) * run.Portion;
        run.RaiseTo(edge);
        run.Send(removed, Kept, "kept");
    }
}
