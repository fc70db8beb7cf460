namespace Alliancing.RiskShare;

/// <summary>Applies the closing clamps to exact sums with exact bounds.</summary>
/// <remarks><see cref="Clamping{T}"/> does the same to closed lines with whole bounds; without rounding the two agree.</remarks>
internal sealed class ExactClamping<N>(RiskShareTerms terms, OutturnReader reader, ComponentInputs<N> inputs, List<ExactLine<N>> lines)
    where N : struct, IExactNumber<N>
{
    private AccountLayout Layout => terms.Layout;

    public void Run()
    {
        for (int c = 0; c < terms.Schedule.Closing.Count && !reader.IsRefused; c++)
        {
            reader.Begin();
            ClosingClamp clamp = terms.Schedule.Closing[c];
            int[] members = [.. Layout.Indexes(clamp.Of).SelectMany(Members).Distinct()];
            var outside = new SideRun<N, Silent>(terms, reader, ClosingContext.Component, inputs, default, FormattableString.Invariant($"closing[{c}]")) { Among = members };
            N[] sums = Array.ConvertAll(members, m => Sum(clamp, m));
            N[] moves = clamp.Together ? Together(clamp, outside, sums) : [.. members.Select((m, i) => Move(clamp, outside, m, sums[i]))];
            for (int i = 0; i < members.Length; i++)
            {
                Post(clamp, outside, members[i], moves[i]);
            }
        }
    }

    /// <summary>A joint move falls on the lines that it corrects; equally where there are none.</summary>
    private N[] Together(ClosingClamp clamp, SideRun<N, Silent> outside, N[] sums)
    {
        N move = Move(clamp, outside, null, Exact.Sum<N>(sums));
        int sign = move.CompareTo(default);
        if (sign == 0)
        {
            return new N[sums.Length];
        }

        N[] weights = Array.ConvertAll(sums, s => Exact.Max(sign < 0 ? s : -s, default));
        N total = Exact.Sum<N>(weights);
        return Exact.IsZero(total)
            ? [.. Enumerable.Repeat(move / N.From(sums.Length), sums.Length)]
            : Array.ConvertAll(weights, w => move * (w / total));
    }

    private N Move(ClosingClamp clamp, SideRun<N, Silent> outside, int? account, N sum)
    {
        N? most = Bound(clamp.AtMost, outside, account);
        N? least = Bound(clamp.AtLeast, outside, account);
        if (most is { } high && least is { } low && high.CompareTo(low) < 0)
        {
            reader.Refuse(FindingIds.Clamp, outside.Path, "the floor of the clamp is above its cap. Exchange them.");
            return default;
        }

        return most is { } cap && sum.CompareTo(cap) > 0 ? cap - sum
            : least is { } floor && sum.CompareTo(floor) < 0 ? floor - sum
            : default;
    }

    private static N? Bound(SignedLevel? bound, SideRun<N, Silent> outside, int? account)
    {
        if (bound is null)
        {
            return null;
        }

        N level = bound.Level.Evaluate(outside, account);
        return bound.Negative ? -level : level;
    }

    private void Post(ClosingClamp clamp, SideRun<N, Silent> outside, int account, N move)
    {
        if (Exact.IsZero(move))
        {
            return;
        }

        lines.Add(new ExactLine<N>(account, "closing", LineCategory.Clamp, move));
        if (clamp.Counterparty.Kind != AccountKind.Owner)
        {
            lines.Add(new ExactLine<N>(Layout.Find(clamp.Counterparty)!.Value, "closing", LineCategory.Clamp, -move));
            return;
        }

        (int[] owners, N[] shares) = outside.OwnerShares();
        for (int i = 0; i < owners.Length; i++)
        {
            lines.Add(new ExactLine<N>(owners[i], "closing", LineCategory.Clamp, -(move * shares[i])));
        }
    }

    private N Sum(ClosingClamp clamp, int account)
    {
        N sum = default;
        foreach (ExactLine<N> line in lines.Where(l => l.Account == account && Covers(clamp, l)))
        {
            sum += line.Amount;
        }

        return sum;
    }

    private static bool Covers(ClosingClamp clamp, ExactLine<N> line) =>
        (clamp.Categories?.Contains(line.Category) ?? true)
        && (clamp.Components is not { } ids || line.Category is LineCategory.Fee or LineCategory.ReimbursedCost || ids.Contains(line.Source, StringComparer.Ordinal));

    private IEnumerable<int> Members(int index) => Layout[index].Kind == AccountKind.Group
        ? Layout.Members(index).Select(m => Layout.Find(Account.Of(m))!.Value)
        : [index];
}
