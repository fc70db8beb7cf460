using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>One participant's carried losses: gains meet the oldest first.</summary>
internal sealed class LossLedger(LossCarryForward rule)
{
    private readonly List<Entry> _open = [];

    /// <summary>The losses that still stand against later gains.</summary>
    public Money Carried(Currency currency) => _open.Aggregate(Money.Zero(currency), static (sum, e) => sum + e.Left);

    public void BringForward(Money loss, LocalDate? expires) => _open.Add(new Entry(loss, null, expires));

    /// <summary>Takes in what a period changed.</summary>
    /// <param name="number">The period's place in the series.</param>
    /// <param name="last">The period's last day.</param>
    /// <param name="change">The change of the participant's share to date.</param>
    /// <returns>The losses that expired before the period without being met.</returns>
    public Money Take(int number, LocalDate last, Money change)
    {
        Money unmet = Expire(e => e.LastPeriod < number || e.LastDay < last, change.Currency);
        if (change.IsNegative)
        {
            _open.Add(new Entry(-change, rule.Periods is { } periods ? number + (long)periods : null, rule.Until));
            return unmet;
        }

        for (int i = 0; i < _open.Count && change.IsPositive; i++)
        {
            Money met = change < _open[i].Left ? change : _open[i].Left;
            _open[i] = _open[i] with { Left = _open[i].Left - met };
            change -= met;
        }

        _open.RemoveAll(e => e.Left.IsZero);
        return unmet;
    }

    /// <summary>Ends the series: nothing is carried any more.</summary>
    /// <returns>The losses that were not met.</returns>
    public Money End(Currency currency) => Expire(static _ => true, currency);

    private Money Expire(Predicate<Entry> expired, Currency currency)
    {
        Money unmet = _open.FindAll(expired).Aggregate(Money.Zero(currency), static (sum, e) => sum + e.Left);
        _open.RemoveAll(expired);
        return unmet;
    }

    private sealed record Entry(Money Left, long? LastPeriod, LocalDate? LastDay);
}
