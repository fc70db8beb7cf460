using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>Dividing an amount in tranches: the one implementation behind <see cref="Split"/> and <see cref="Waterfall"/>.</summary>
internal static class SplitAmong
{
    public static void Check(Stage stage, ValueList<Tranche> tranches, Account? from, Destination? rest, SideCheck check)
    {
        if (from is { } source)
        {
            check.Phase(stage, Phase.Lines);
            check.Account(source, check.At("from"));
            check.Emptied(source);
        }
        else
        {
            check.Phase(stage, Phase.Slice, Phase.Amount);
            check.MoveTo(Phase.Amount);
        }

        for (int i = 0; i < tranches.Count; i++)
        {
            string path = stage is Waterfall ? check.At(string.Create(CultureInfo.InvariantCulture, $"tranches[{i}]")) : check.Path;
            tranches[i].Check(check, path, rest is not null || i < tranches.Count - 1);
            check.Filled(tranches[i]);
        }

        check.OptionalDestination(rest, check.At("rest"));
        if (rest is null && tranches.Count > 0 && !TakesAll(tranches[^1]))
        {
            check.Error(FindingIds.Destination, check.Path, "the last tranche may leave money over, and nothing says where it goes. Give 'rest', for example the owner.");
        }

        check.MoveTo(Phase.Lines);
    }

    public static void CheckShares(SharesSplit shares, SideCheck check, string path, bool hasRest)
    {
        Rate total = shares.Total;
        if (total == Rate.One || (total < Rate.One && hasRest))
        {
            return;
        }

        string remedy = total < Rate.One
            ? $"give the missing {Rate.One - total} to a participant{(path == "owners" ? string.Empty : ", or say with 'rest' where it goes")}"
            : $"take {total - Rate.One} away";
        check.Error(FindingIds.Shares, path, $"Shares for {check.SideName} add up to {total}. They must add up to {Rate.One}: {remedy}.");
    }

    public static void Run<N, T>(ValueList<Tranche> tranches, Account? from, Destination? rest, SideRun<N, T> run, bool isListed = false)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        if (from is { } source)
        {
            int index = run.Index(source);
            run.ShowHeld(index);
            run.Draw(index, Exact.Max(run.Accounts[index], default));
        }

        for (int i = 0; i < tranches.Count; i++)
        {
            RunTranche(tranches[i], isListed ? run.Item("tranches", i) : string.Empty, run);
        }

        if (rest is not null)
        {
            run.Send(run.Live, rest, "rest");
        }

        run.MoveTo(Phase.Lines);
    }

    /// <summary>Whether a tranche leaves nothing; what agreed shares leave is a finding of their own.</summary>
    private static bool TakesAll(Tranche tranche) => tranche.Each is null && tranche.InAll is null && tranche.By is not ClaimsSplit;

    private static void RunTranche<N, T>(Tranche tranche, string prefix, SideRun<N, T> run)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        N available = run.Live;
        if (tranche.InAll is not null && Exact.IsPositive(available))
        {
            N cap = run.Level(Named(prefix, "inAll", run), tranche.InAll);
            available = Exact.Min(available, cap);
        }

        if (!Exact.IsPositive(available))
        {
            run.PassTranche(prefix, tranche);
            return;
        }

        run.ShowTranche(prefix, tranche, available);
        int[] accounts = tranche.By is SharesSplit shares ? [.. shares.Shares.Select(s => run.Index(s.To))] : run.Indexes(tranche.To!);
        N[]? caps = tranche.Each is null ? null : Array.ConvertAll(accounts, a => run.Level(Named(prefix, "each", run), tranche.Each, a));
        N[] taken = Divide(tranche.By, available, accounts, caps, prefix, run);
        run.Under(tranche.Clause);
        for (int i = 0; i < accounts.Length; i++)
        {
            run.Pay(accounts[i], taken[i]);
        }
    }

    private static N[] Divide<N, T>(SplitRule rule, N available, int[] accounts, N[]? caps, string prefix, SideRun<N, T> run)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        N[] weights = Weights(rule, accounts, run, prefix);
        switch (rule)
        {
            case ClaimsSplit claims: return ClaimsDivision.Divide(claims.Rule, available, weights);
            case SharesSplit: available = Exact.Min(available, run.Live * Exact.Sum<N>(weights)); break;
            default: break;
        }

        return WaterFilling.Fill<N>(available, weights, caps);
    }

    /// <summary>The weight of each account by a rule; refused when one is negative or all are 0.</summary>
    public static N[] Weights<N, T>(SplitRule rule, int[] accounts, SideRun<N, T> run, string prefix = "")
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        N[] weights = rule switch
        {
            SharesSplit shares => [.. shares.Shares.Select(s => N.From(s.Share.Exact))],
            ClaimsSplit claims => Array.ConvertAll(accounts, a => run.ClaimOf(claims.Claims, a)),
            ProductSplit product => Array.ConvertAll(accounts, a => product.Bases.Aggregate(N.From(1), (weight, basis) => weight * run.WeightOf(basis, a))),
            _ => Array.ConvertAll(accounts, a => run.WeightOf(((BasisSplit)rule).Basis, a)),
        };
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i].CompareTo(default) < 0)
            {
                run.RefuseValue(FindingIds.WeightsAtSettlement, $"the weight of {run.Name(accounts[i])} is {weights[i].Value}. A weight is 0 or more: correct the outturn.");
                weights[i] = default;
            }
        }

        if (Exact.IsZero(Exact.Sum<N>(weights)))
        {
            run.RefuseValue(FindingIds.WeightsAtSettlement, $"every weight {rule} is 0. At least one must be above 0; all-zero weights never mean equal parts.");
        }

        run.ShowWeights(prefix, rule, accounts, weights);
        return weights;
    }

    private static string Named<N, T>(string prefix, string name, SideRun<N, T> run)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer => run.Tracer.IsOn && prefix.Length > 0 ? $"{prefix}.{name}" : name;
}
