namespace Alliancing.RiskShare;

/// <summary>Caps or floors the variance, the live amount, or each participant's line; what a cap removes has a named destination.</summary>
/// <remarks>
/// Before the curve it cuts the slice, after it the live amount; with <paramref name="Each"/> it holds each account after a split. A floor names the account that pays what is missing:
/// that account must hold enough, and what it lacks is not paid and is reported; several short accounts are then topped up in proportion to what each lacks.
/// </remarks>
/// <param name="AtMost">The cap; null for a floor.</param>
/// <param name="Excess">Where the money goes that a cap removes; required for a cap.</param>
/// <param name="AtLeast">The floor; null for a cap.</param>
/// <param name="From">Who pays what a floor adds; required for a floor.</param>
/// <param name="Each">Whose lines are held, each by itself; null for the side as a whole.</param>
public sealed record Limit(Level? AtMost = null, Destination? Excess = null, Level? AtLeast = null, Account? From = null, Recipients? Each = null) : Stage
{
    internal override string Word => "limit";

    internal override string Statement => (Each is null ? "The amount" : $"The amount of each of {Each}")
        + (AtMost is not null ? $" is at most {AtMost}; the excess goes to {Excess}." : $" is at least {AtLeast}; the shortfall comes from {(From is { } from ? RiskShare.To.Describe(from) : "nobody")}.");

    /// <summary>Caps the side as a whole.</summary>
    /// <param name="atMost">The cap.</param>
    /// <param name="excess">Where the money goes that the cap removes.</param>
    /// <returns>The limit.</returns>
    public static Limit Side(Level atMost, Destination excess) => new(atMost, excess);

    /// <summary>Caps the side as a whole at a rate of a basis.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="of">The basis.</param>
    /// <param name="excess">Where the money goes that the cap removes.</param>
    /// <returns>The limit.</returns>
    public static Limit Side(Rate rate, Basis of, Destination excess) => new(Level.Of(rate, of), excess);

    /// <summary>Caps each line at a rate of the participant's own basis.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="of">The basis.</param>
    /// <param name="excess">Where the money goes that the cap removes.</param>
    /// <param name="among">Whose lines; null for every participant of the provider side.</param>
    /// <returns>The limit.</returns>
    public static Limit EachAt(Rate rate, Basis of, Destination excess, Recipients? among = null) =>
        new(Level.Of(rate, of), excess, Each: among ?? Recipients.Providers);

    /// <summary>Floors the side as a whole.</summary>
    /// <param name="atLeast">The floor.</param>
    /// <param name="from">Who pays what is missing.</param>
    /// <returns>The limit.</returns>
    public static Limit Floor(Level atLeast, Account from) => new(AtLeast: atLeast, From: from);

    internal override void Check(SideCheck check)
    {
        LimitScope.CheckPlace(this, check);
        check.ExactlyOne(AtMost is not null, AtLeast is not null, "atMost", "atLeast");
        LevelScope scope = Each is null ? LevelScope.Side : LevelScope.Each;
        AtMost?.Check(check, check.At("atMost"), scope);
        AtLeast?.Check(check, check.At("atLeast"), scope);
        check.Together(AtMost is not null, Excess is not null, "atMost", "excess");
        check.Together(AtLeast is not null, From is not null, "atLeast", "from");
        check.OptionalDestination(Excess, check.At("excess"), Each is not null);
        if (From is { } from)
        {
            check.Account(from, check.At("from"));
        }

        check.OptionalRecipients(Each, check.At("each"));
        if (Each is not null)
        {
            LimitScope.CheckHeld(this, Each, check);
        }

        if (AtLeast is not null)
        {
            foreach (Account lifted in Each?.Accounts ?? [])
            {
                check.Filled(lifted);
            }
        }
    }

    internal override void Run<N, T>(SideRun<N, T> run)
    {
        if (Each is not null)
        {
            LimitScope.RunEach(this, run);
            return;
        }

        if (AtMost is null)
        {
            run.MoveTo(Phase.Amount);
        }

        N level = AtMost is not null ? run.Level("atMost", AtMost) : run.Level("atLeast", AtLeast!);
        if (AtMost is null)
        {
            run.TopUp(level - run.Live, From!.Value);
            return;
        }

        if (run.Phase == Phase.Slice)
        {
            run.ShowSlice();
            N edge = Exact.Max(Exact.Min(run.Hi, level), run.Lo);
            N removed = (run.Hi - edge) * run.Portion;
            run.LowerTo(edge);
            run.Limited(removed);
            run.Send(removed, Excess!, "excess");
            return;
        }

        N over = Exact.Max(run.Live - level, default);
        run.Limited(over);
        run.Send(over, Excess!, "excess");
    }
}
