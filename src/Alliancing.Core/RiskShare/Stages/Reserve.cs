namespace Alliancing.RiskShare;

/// <summary>Moves money to or from a tagged reserve.</summary>
/// <remarks>
/// The side decides what a movement to the reserve means: on the gain side the reserve is paid in; on the pain side it bears that part of the overrun, so its line is negative.
/// A movement in either direction after the reserve expired refuses the settlement.
/// </remarks>
/// <param name="Id">The id of a reserve that the terms declare.</param>
/// <param name="Amount">How much; to the reserve, at most what is live.</param>
/// <param name="Movement">Which way.</param>
public sealed record Reserve(string Id, Level Amount, ReserveMovement Movement = ReserveMovement.ToReserve) : Stage
{
    internal override string Word => "reserve";

    internal override string Statement => Movement == ReserveMovement.ToReserve
        ? $"Up to {Amount} is for reserve '{Id}'."
        : $"{Amount} is added from reserve '{Id}'.";

    internal override void Check(SideCheck check)
    {
        check.Phase(this, Phase.Slice, Phase.Amount);
        check.Reserve(Id, check.At("id"));
        check.MoveTo(Phase.Amount);
        Amount.Check(check, check.At("amount"), LevelScope.Side);
        if (Movement == ReserveMovement.FromReserve)
        {
            check.Reach.Forget();
        }
    }

    internal override void Run<N, T>(SideRun<N, T> run)
    {
        run.MoveTo(Phase.Amount);
        int reserve = run.Index(Account.Reserve(Id));
        N amount = run.Level("amount", Amount);
        if (Movement == ReserveMovement.ToReserve)
        {
            run.Pay(reserve, Exact.Min(run.Live, amount));
        }
        else
        {
            run.Draw(reserve, amount);
        }
    }
}
