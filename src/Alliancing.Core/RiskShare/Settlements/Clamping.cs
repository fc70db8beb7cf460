using Alliancing.Apportionment;

namespace Alliancing.RiskShare;

/// <summary>Applies clamps to closed lines, in the order in which they are written.</summary>
internal sealed class Clamping<T>(RiskShareTerms terms, OutturnReader reader, T tracer, List<SettlementLine> lines)
    where T : struct, ITracer
{
    private string _source = string.Empty;

    private AccountLayout Layout => terms.Layout;

    /// <param name="clamps">The clamps.</param>
    /// <param name="list">Where they stand in the terms; the source of their lines.</param>
    public void Run(ValueList<ClosingClamp> clamps, string list)
    {
        _source = list;
        for (int i = 0; i < clamps.Count && !reader.IsRefused; i++)
        {
            Apply(clamps[i], FormattableString.Invariant($"{list}[{i}]"));
        }
    }

    private void Apply(ClosingClamp clamp, string path)
    {
        reader.Begin();
        int[] members = Layout.Participants(clamp.Of);
        var run = new SideRun<Ratio, T>(terms, reader, ClosingContext.Component, default, tracer, path) { Among = members };
        run.Under(clamp.Clause);
        if (tracer.IsOn)
        {
            tracer.Open(path, "clamp", clamp.Statement, clamp.Clause);
        }

        if (clamp.Together)
        {
            long[] sums = Array.ConvertAll(members, m => Sum(clamp, m));
            long sum = sums.Sum();
            if (tracer.IsOn)
            {
                tracer.Input("lines together", Shown(sum), "their sum");
            }

            Together(clamp, members, sums, Move(clamp, run, null, sum), path);
        }
        else
        {
            // Every line is compared before the clamp moves anything, so that the order of its members decides nothing.
            (long By, long? Bound)[] moves = Array.ConvertAll(members, m => Move(clamp, run, m, Sum(clamp, m)));
            for (int i = 0; i < members.Length; i++)
            {
                Post(clamp, members[i], moves[i].By, path, moves[i].Bound);
            }
        }

        if (tracer.IsOn)
        {
            tracer.Close(null, null);
        }
    }

    /// <summary>What must be added to a sum so that it lies within the bounds, and the bound that it meets.</summary>
    private (long By, long? Bound) Move(ClosingClamp clamp, SideRun<Ratio, T> run, int? account, long sum)
    {
        long? most = Bound(clamp.AtMost, "atMost", run, account);
        long? least = Bound(clamp.AtLeast, "atLeast", run, account);
        if (most < least)
        {
            reader.Refuse(FindingIds.Clamp, run.Path, $"the floor of the clamp, {Money.FromMinorUnits(least.Value, terms.Currency):C}, is above its cap, {Money.FromMinorUnits(most.Value, terms.Currency):C}. Exchange them.");
            return (0, null);
        }

        if (tracer.IsOn)
        {
            string who = account is { } one ? Layout[one].ToString() : "all together";
            if (most is not null)
            {
                tracer.Alternative($"{who}: above the cap", sum > most);
            }

            if (least is not null)
            {
                tracer.Alternative($"{who}: below the floor", sum < least);
            }
        }

        return sum > most ? (most.Value - sum, most) : sum < least ? (least.Value - sum, least) : (0, null);
    }

    private static long? Bound(SignedLevel? bound, string name, SideRun<Ratio, T> run, int? account)
    {
        if (bound is null)
        {
            return null;
        }

        Ratio level = run.Level(name, bound.Level, account);
        long whole = level.CompareTo(long.MaxValue) >= 0 ? long.MaxValue : (long)level.Truncate();
        return bound.Negative ? -whole : whole;
    }

    /// <summary>A joint move falls on the lines that it corrects: a cut on those that receive, a top-up on those that pay; equally where there are none.</summary>
    private void Together(ClosingClamp clamp, int[] members, long[] sums, (long By, long? Bound) clamped, string path)
    {
        long move = clamped.By;
        if (move == 0)
        {
            return;
        }

        long[] weights = Array.ConvertAll(sums, s => Math.Max(move < 0 ? s : -s, 0));
        if (weights.All(w => w == 0))
        {
            Array.Fill(weights, 1);
        }

        var parts = new long[members.Length];
        Apportion.ByWeights(move, weights, parts);
        Ratio[]? exact = null;
        if (tracer.IsOn)
        {
            Ratio all = weights.Aggregate(Ratio.Zero, static (sum, weight) => sum + weight);
            exact = Array.ConvertAll(weights, w => (Ratio)move * w / all);
            tracer.Input("bound", Shown(clamped.Bound!.Value), "the cap or floor that is met, cut towards zero");
            tracer.Input("to move", Shown(move), "the bound less the lines together");
            for (int i = 0; i < members.Length; i++)
            {
                tracer.Input($"weight of {Layout[members[i]]}", TraceValue.Number(weights[i]), "its lines, where the move corrects them, in units; 1 each where there are none");
            }

            tracer.Input("weights in all", TraceValue.Number(all), "their sum");
            WholeUnits.Show(tracer, exact, move, terms.Currency);
        }

        long missing = exact is null ? 0 : WholeUnits.Missing(exact, move);
        for (int i = 0; i < members.Length; i++)
        {
            Post(clamp, members[i], parts[i], path, null, exact?[i], missing);
        }
    }

    private void Post(ClosingClamp clamp, int account, long move, string path, long? bound, Ratio? exact = null, long missing = 0)
    {
        if (move == 0)
        {
            return;
        }

        string of = $"{path}[{Layout[account]}]";
        if (tracer.IsOn)
        {
            tracer.Open(of, "line", $"{TermsWords.Of(LineCategory.Clamp)} of {Layout[account]}", clamp.Clause);
            if (bound is { } one)
            {
                tracer.Input("lines", Shown(one - move), $"{path}.lines[{Layout[account]}]");
                tracer.Input("bound", Shown(one), "the cap or floor that is met, cut towards zero");
            }

            WholeUnits.Show(tracer, exact ?? move, move, missing);
        }

        Line(clamp, Layout[account], move, exact ?? move);
        (int Account, long Amount, Ratio Share)[] others = clamp.Counterparty.Kind == AccountKind.Owner
            ? OwnerSide.Divide(terms, reader, tracer, path, -move)
            : [(Layout.Find(clamp.Counterparty)!.Value, -move, Ratio.One)];
        long lacking = tracer.IsOn ? WholeUnits.Missing(Array.ConvertAll(others, o => o.Share * -(Ratio)move), -move) : 0;
        foreach ((int other, long amount, Ratio share) in others)
        {
            if (tracer.IsOn)
            {
                tracer.Open($"{of}.against[{Layout[other]}]", "line", $"{TermsWords.Of(LineCategory.Clamp)} of {Layout[other]}, against {Layout[account]}", clamp.Clause);
                tracer.Input("moved", Shown(-move), of);
                if (clamp.Counterparty.Kind == AccountKind.Owner && Layout.Owners.Length > 1)
                {
                    tracer.Input("share", TraceValue.Rate(share), path + ".owners");
                }

                WholeUnits.Show(tracer, share * -(Ratio)move, amount, lacking);
            }

            Line(clamp, Layout[other], amount, share * -(Ratio)move);
        }
    }

    /// <summary>Adds a line, and closes its step in the trace.</summary>
    private void Line(ClosingClamp clamp, Account account, long amount, Ratio exact)
    {
        var money = Money.FromMinorUnits(amount, terms.Currency);
        ValueList<string> clauses = clamp.Clause is { } clause ? [clause] : [];
        lines.Add(new SettlementLine(account, _source, LineCategory.Clamp, money, money.Exact, clauses));
        if (tracer.IsOn)
        {
            tracer.Booked(lines[^1]);
            tracer.Close(TraceValue.Money(exact, terms.Currency), money);
        }
    }

    private TraceValue Shown(long units) => TraceValue.Money(units, terms.Currency);

    private long Sum(ClosingClamp clamp, int account)
    {
        SettlementLine[] covered = [.. Covered(clamp, account)];
        long sum = covered.Sum(l => l.Amount.MinorUnits);
        if (tracer.IsOn)
        {
            tracer.Work($"lines[{Layout[account]}]", "sum", $"the lines of {Layout[account]} that the clamp covers");
            foreach (SettlementLine line in covered)
            {
                tracer.Input(TermsWords.Of(line.Category), TraceValue.Money(line.Amount), tracer.Place(line) ?? line.Source);
            }

            tracer.Close(Shown(sum), null);
        }

        return sum;
    }

    private IEnumerable<SettlementLine> Covered(ClosingClamp clamp, int account) => lines
        .Where(l => l.Account == Layout[account])
        .Where(l => clamp.Categories?.Contains(l.Category) ?? true)
        .Where(l => clamp.Components is not { } ids || l.Category is LineCategory.Fee or LineCategory.ReimbursedCost || ids.Contains(l.Source, StringComparer.Ordinal));
}
