namespace Alliancing.Core.Tests.RiskShare.OnAccount;

/// <summary>A second, naive account of one history in pence and fractions of a penny, written from the words of the rules and not from the engine.</summary>
/// <remarks>Half of every variance to alder and birch at 75 to 25; birch joins in the first year and shares it by months. All is counted in ninety-sixths of a penny.</remarks>
internal sealed class ReferenceAccount
{
    private const long Penny = 96;

    public required int Retention { get; init; }

    public required int MonthsOfBirch { get; init; }

    /// <summary>How many later years may meet a loss; null when losses are paid.</summary>
    public int? CarriedFor { get; init; }

    public bool WritesOff { get; init; }

    public bool RefundsAtFinal { get; init; }

    public long Advance { get; init; }

    /// <summary>What alder has by the statements up to one, when everything that was due has been paid at once.</summary>
    public (long Entitlement, long Retained, long Carried, long Recouped, long Due)[] Of(IReadOnlyList<Told> statements)
    {
        var answers = new List<(long, long, long, long, long)>();
        (long paid, long released, long recouped) = (0, 0, 0);
        for (int i = 0; i < statements.Count; i++)
        {
            long[] years = Years(statements.Take(i + 1));
            (long open, long unmet) = Losses(years, statements[i].IsFinal);
            long entitlement = Closed(years)[1] + (WritesOff ? unmet : 0);
            long gain = entitlement + open;
            long retained = statements[i].IsFinal || gain <= 0 ? 0 : HalfAwayFromZero(gain * Retention, 100);
            long free = Math.Max(gain, 0) - retained;
            long refund = RefundsAtFinal && !statements[i].IsFinal && released > free ? released - free : 0;
            released = free + refund;
            long payable = entitlement - retained + open + refund;
            recouped += Math.Min(Math.Max(payable - paid - recouped, 0), Advance - recouped);
            long due = payable - paid - recouped;
            answers.Add((entitlement, retained, -(open + refund), recouped, due));
            paid += due;
        }

        return [.. answers];
    }

    /// <summary>What council, alder and birch have to date, before losses are carried.</summary>
    public long[] Entitled(IEnumerable<Told> statements) => Closed(Years(statements));

    /// <summary>The variance of each year as it was last told.</summary>
    private static long[] Years(IEnumerable<Told> statements) => [.. statements.GroupBy(s => s.Year).OrderBy(g => g.Key).Select(g => g.Last().Variance)];

    /// <summary>Council, alder and birch to date, in whole pence: cut towards zero, the missing pence to the largest rests.</summary>
    private long[] Closed(long[] years)
    {
        long[] exact = [0, 0, 0];
        for (int year = 0; year < years.Length; year++)
        {
            long birch = years[year] * (year == 0 ? MonthsOfBirch : 12);
            exact[1] += years[year] * 36;
            exact[2] += birch;
            exact[0] += (years[year] * 60) - birch;
        }

        long[] whole = [.. exact.Select(e => e / Penny)];
        for (long missing = years.Sum() - whole.Sum(); missing != 0; missing -= Math.Sign(missing))
        {
            int neediest = 0;
            for (int i = 1; i < exact.Length; i++)
            {
                neediest = (exact[i] - (whole[i] * Penny)) * Math.Sign(missing) > (exact[neediest] - (whole[neediest] * Penny)) * Math.Sign(missing) ? i : neediest;
            }

            whole[neediest] += Math.Sign(missing);
        }

        return whole;
    }

    /// <summary>Alder's losses that still stand, and those that nothing met in time.</summary>
    private (long Open, long Unmet) Losses(long[] years, bool isFinal)
    {
        if (CarriedFor is not { } periods)
        {
            return (0, 0);
        }

        long[] left = new long[years.Length];
        long unmet = 0;
        for (int year = 0; year < years.Length; year++)
        {
            long change = Closed(years[..(year + 1)])[1] - (year == 0 ? 0 : Closed(years[..year])[1]);
            for (int old = 0; old < year; old++)
            {
                if (old + periods < year)
                {
                    (unmet, left[old]) = (unmet + left[old], 0);
                }

                long met = Math.Min(left[old], Math.Max(change, 0));
                (left[old], change) = (left[old] - met, change - met);
            }

            left[year] = Math.Max(-change, 0);
        }

        return isFinal ? (0, unmet + left.Sum()) : (left.Sum(), unmet);
    }

    private static long HalfAwayFromZero(long amount, long by) => (amount + (by / 2)) / by;

    internal sealed record Told(int Year, long Variance, bool IsFinal);
}
