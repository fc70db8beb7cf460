using Alliancing.Apportionment;

namespace Alliancing.RiskShare;

/// <summary>Applies the closing clamps, in the order in which they are written.</summary>
internal sealed class Clamping<T>(RiskShareTerms terms, OutturnReader reader, T tracer, List<SettlementLine> lines)
    where T : struct, ITracer
{
    private AccountLayout Layout => terms.Layout;

    public void Run()
    {
        for (int i = 0; i < terms.Schedule.Closing.Count && !reader.IsRefused; i++)
        {
            Apply(terms.Schedule.Closing[i], FormattableString.Invariant($"closing[{i}]"));
        }
    }

    private void Apply(ClosingClamp clamp, string path)
    {
        reader.Begin();
        int[] members = [.. Layout.Indexes(clamp.Of).SelectMany(Members).Distinct().Order()];
        var run = new SideRun<Ratio, T>(terms, reader, ClosingContext.Component, default, tracer, path) { Among = members };
        if (tracer.IsOn)
        {
            tracer.Open(path, "clamp", clamp.Statement, clamp.Clause);
        }

        if (clamp.Together)
        {
            long[] sums = Array.ConvertAll(members, m => Sum(clamp, m));
            Together(clamp, members, sums, Move(clamp, run, null, sums.Sum()), path);
        }
        else
        {
            // Every line is compared before the clamp moves anything, so that the order of its members decides nothing.
            long[] moves = Array.ConvertAll(members, m => Move(clamp, run, m, Sum(clamp, m)));
            for (int i = 0; i < members.Length; i++)
            {
                Post(clamp, members[i], moves[i], path);
            }
        }

        if (tracer.IsOn)
        {
            tracer.Close(null, null);
        }
    }

    /// <summary>What must be added to a sum so that it lies within the bounds.</summary>
    private long Move(ClosingClamp clamp, SideRun<Ratio, T> run, int? account, long sum)
    {
        long? most = Bound(clamp.AtMost, run, account);
        long? least = Bound(clamp.AtLeast, run, account);
        if (most < least)
        {
            reader.Refuse(FindingIds.Clamp, run.Path, $"the floor of the clamp, {Money.FromMinorUnits(least.Value, terms.Currency):C}, is above its cap, {Money.FromMinorUnits(most.Value, terms.Currency):C}. Exchange them.");
            return 0;
        }

        return sum > most ? most.Value - sum : sum < least ? least.Value - sum : 0;
    }

    private static long? Bound(SignedLevel? bound, SideRun<Ratio, T> run, int? account)
    {
        if (bound is null)
        {
            return null;
        }

        Ratio level = bound.Level.Evaluate(run, account);
        long whole = level.CompareTo(long.MaxValue) >= 0 ? long.MaxValue : (long)level.Truncate();
        return bound.Negative ? -whole : whole;
    }

    /// <summary>A joint move falls on the lines that it corrects: a cut on those that receive, a top-up on those that pay; equally where there are none.</summary>
    private void Together(ClosingClamp clamp, int[] members, long[] sums, long move, string path)
    {
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
        for (int i = 0; i < members.Length; i++)
        {
            Post(clamp, members[i], parts[i], path);
        }
    }

    private void Post(ClosingClamp clamp, int account, long move, string path)
    {
        if (move == 0)
        {
            return;
        }

        Line(clamp, Layout[account], move, path);
        if (clamp.Counterparty.Kind != AccountKind.Owner || Layout.Owners.Length == 1)
        {
            Line(clamp, Layout[Layout.Find(clamp.Counterparty)!.Value], -move, path);
            return;
        }

        var run = new SideRun<Ratio, T>(terms, reader, ClosingContext.Component, default, tracer, path);
        (int[] owners, Ratio[] shares) = run.OwnerShares();
        if (reader.IsRefused)
        {
            return;
        }

        var parts = new long[owners.Length];
        Closing.Close(Array.ConvertAll(shares, s => s * -(Ratio)move), -move, parts);
        for (int i = 0; i < owners.Length; i++)
        {
            Line(clamp, Layout[owners[i]], parts[i], path);
        }
    }

    private void Line(ClosingClamp clamp, Account account, long amount, string path)
    {
        var money = Money.FromMinorUnits(amount, terms.Currency);
        ValueList<string> clauses = clamp.Clause is { } clause ? [clause] : [];
        lines.Add(new SettlementLine(account, "closing", LineCategory.Clamp, money, money.Exact, clauses));
        if (tracer.IsOn)
        {
            tracer.Open($"{path}[{account}]", "line", $"{TermsWords.Of(LineCategory.Clamp)} of {account}", clamp.Clause);
            tracer.Close(TraceValue.Money(money), money);
        }
    }

    private long Sum(ClosingClamp clamp, int account) => lines
        .Where(l => l.Account == Layout[account])
        .Where(l => clamp.Categories?.Contains(l.Category) ?? true)
        .Where(l => clamp.Components is not { } ids || l.Category is LineCategory.Fee or LineCategory.ReimbursedCost || ids.Contains(l.Source, StringComparer.Ordinal))
        .Sum(l => l.Amount.MinorUnits);

    private IEnumerable<int> Members(int index) => Layout[index].Kind == AccountKind.Group
        ? Layout.Members(index).Select(m => Layout.Find(Account.Of(m))!.Value)
        : [index];
}
