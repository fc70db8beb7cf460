namespace Alliancing.RiskShare;

/// <summary>Takes a rate of the live amount, or a stated amount, for a payee.</summary>
/// <remarks>Without a curve before it, it takes from the whole slice. A stated amount is taken up to the live amount, never beyond: relief from a loss can never exceed the loss.</remarks>
/// <param name="To">Who receives the levy.</param>
/// <param name="Rate">The rate of the live amount; 0 to 100 %. Null when an amount is stated.</param>
/// <param name="Amount">The stated amount; null when a rate is.</param>
public sealed record Levy(Destination To, RateExpression? Rate = null, Level? Amount = null) : Stage
{
    internal override string Word => "levy";

    internal override string Statement => $"{(Rate is null ? $"Up to {Amount}" : $"{Rate} of the amount")} is taken for {To}.";

    /// <summary>A levy of a rate.</summary>
    /// <param name="rate">The rate of the live amount; 0 to 100 %.</param>
    /// <param name="to">Who receives it.</param>
    /// <returns>The levy.</returns>
    public static Levy Of(RateExpression rate, Destination to) => new(to, rate);

    /// <summary>A levy of a rate.</summary>
    /// <param name="rate">The rate of the live amount; 0 to 100 %.</param>
    /// <param name="to">Who receives it.</param>
    /// <returns>The levy.</returns>
    public static Levy Of(Rate rate, Destination to) => new(to, RateExpression.Fixed(rate));

    /// <summary>A levy of a stated amount, up to what is live.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="to">Who receives it.</param>
    /// <returns>The levy.</returns>
    public static Levy UpTo(Level amount, Destination to) => new(to, null, amount);

    internal override void Check(SideCheck check)
    {
        check.Phase(this, Phase.Slice, Phase.Amount);
        check.MoveTo(Phase.Amount);
        check.Destination(To, check.At("to"));
        check.ExactlyOne(Rate is not null, Amount is not null, "rate", "amount");
        Rate?.Check(check, check.At("rate"), Ratio.Zero, Ratio.One);
        Amount?.Check(check, check.At("amount"), LevelScope.Side);
    }

    internal override void Run<N, T>(SideRun<N, T> run)
    {
        run.MoveTo(Phase.Amount);
        N levied = Rate is not null ? run.Live * run.Rate("rate", Rate, Ratio.Zero, Ratio.One) : Exact.Min(run.Live, run.Level("amount", Amount!));
        run.Send(levied, To, "to");
    }
}
