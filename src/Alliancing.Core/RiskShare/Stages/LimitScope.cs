namespace Alliancing.RiskShare;

/// <summary>Limits on each account: where they may stand, and how they act.</summary>
internal static class LimitScope
{
    public static void CheckPlace(Limit limit, SideCheck check)
    {
        if (limit.Each is null)
        {
            check.Phase(limit, Phase.Slice, Phase.Amount);
            if (limit.AtLeast is not null)
            {
                check.MoveTo(Phase.Amount);
                check.Reach.Forget();
            }
        }
        else if (check.CurrentPhase != Phase.Lines)
        {
            check.Error(
                FindingIds.Phase,
                check.Path,
                "a limit on each participant stands before the split, when there are no participants' lines yet. Move it after the split, or limit the side as a whole.");
        }
    }

    /// <summary>Who receives an excess or pays a shortfall should not be held by the same limit.</summary>
    public static void CheckHeld(Limit limit, Recipients each, SideCheck check)
    {
        foreach (AccountStep step in (limit.Excess?.Steps ?? []).OfType<AccountStep>())
        {
            check.NotHeld(step.To, "receives what the limit removes", each, check.At("excess"));
        }

        if (limit.From is { } source)
        {
            check.NotHeld(source, "pays what the floor adds", each, check.At("from"));
        }
    }

    public static void RunEach<N, T>(Limit limit, SideRun<N, T> run)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        int[] accounts = run.Indexes(limit.Each!);
        var levels = new N[accounts.Length];
        for (int i = 0; i < accounts.Length; i++)
        {
            run.ShowHeld(accounts[i]);
            levels[i] = limit.AtMost is not null ? run.Level("atMost", limit.AtMost, accounts[i]) : run.Level("atLeast", limit.AtLeast!, accounts[i]);
        }

        if (limit.AtMost is null)
        {
            Lift(limit, run, accounts, levels);
            return;
        }

        N excess = default;
        for (int i = 0; i < accounts.Length; i++)
        {
            N over = Exact.Max(run.Accounts[accounts[i]] - levels[i], default);
            run.Draw(accounts[i], over);
            excess += over;
        }

        run.Limited(excess);
        run.Send(excess, limit.Excess!, "excess", accounts, levels);
    }

    /// <summary>Tops up the accounts below the floor; when the source lacks, in proportion to what each is short of.</summary>
    private static void Lift<N, T>(Limit limit, SideRun<N, T> run, int[] accounts, N[] levels)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        var missing = new N[accounts.Length];
        N total = default;
        for (int i = 0; i < accounts.Length; i++)
        {
            missing[i] = Exact.Max(levels[i] - run.Accounts[accounts[i]], default);
            total += missing[i];
        }

        run.TopUp(total, limit.From!.Value);
        N[] paid = WaterFilling.Fill(run.Live, missing, missing);
        for (int i = 0; i < accounts.Length; i++)
        {
            run.Pay(accounts[i], paid[i]);
        }
    }
}
