namespace Alliancing.RiskShare;

/// <summary>Follows a history statement by statement, from exact results to where the accounts stand.</summary>
internal sealed class Replay(RiskShareTerms terms, OnAccountRules rules, SettlementHistory history, List<Finding> findings)
{
    private readonly Releases _releases = new(terms, rules);
    private readonly List<EntitlementToDate> _ended = [];
    private readonly List<ReportingPeriod> _endedPeriods = [];
    private PeriodResult? _before;
    private PeriodResult? _current;
    private ReportingPeriod _period;
    private EntitlementToDate? _toDate;

    private Currency Currency => terms.Currency;

    public Releases Releases => _releases;

    /// <summary>Takes in the next statement.</summary>
    /// <returns>Where the accounts stand then; null when something was found that refuses it.</returns>
    public Standing? Take<T>(PeriodStatement statement, PeriodResult result, Standing? before, T tracer)
        where T : struct, ITracer
    {
        if (_current is not null && statement.Period.First != _period.First)
        {
            _before = _before is null ? _current : _before.Plus(_current);
            _ended.Add(_toDate!);
            _endedPeriods.Add(_period);
        }

        (_current, _period) = (result, statement.Period);
        var found = new List<Finding>();
        _toDate = EntitlementToDate.Close(terms, rules, _before is null ? result : _before.Plus(result), tracer, found);
        _releases.Take(statement, found);
        findings.AddRange(found);
        return found.Any(f => f.Severity == Severity.Error) ? null : Stand(statement, before);
    }

    private Standing Stand(PeriodStatement statement, Standing? before)
    {
        bool isFinal = statement.Kind == StatementKind.Final;
        var lines = new List<SettlementLine>(_toDate!.Lines);
        var carried = new Dictionary<Account, Money>();
        if (rules.CarryForward is { } rule)
        {
            foreach (int i in terms.Layout.Participants(rules.Covered))
            {
                carried[terms.Layout[i]] = Carry(rule, terms.Layout[i], statement, lines);
            }
        }

        var parts = new Dictionary<Account, ShareParts>();
        foreach (Account account in terms.Layout.Participants(rules.Covered).Select(i => terms.Layout[i]))
        {
            Money open = carried.GetValueOrDefault(account, Money.Zero(Currency));
            Money gain = EntitlementToDate.Sum(lines.Where(l => l.Account == account && EntitlementToDate.IsShare(l)), Currency) + open;
            parts[account] = Parts(gain, open, isFinal, before?.Shares.GetValueOrDefault(account));
        }

        return new Standing([.. lines], _toDate.Components, isFinal ? Rate.One : _releases.Rate, isFinal, parts);
    }

    private ShareParts Parts(Money gain, Money carried, bool isFinal, ShareParts? before)
    {
        Money zero = Money.Zero(Currency);
        Money retained = isFinal || !gain.IsPositive ? zero : (gain * _releases.Rate.Complement).Round(terms.Schedule.Rounding);
        var parts = new ShareParts(gain, retained, carried, zero);
        return rules.Refunds == RefundTiming.AtFinal && !isFinal && before?.Released > parts.Released
            ? parts with { Refund = before.Released - parts.Released }
            : parts;
    }

    /// <summary>What a participant's losses come to that still stand against later gains; adds the lines of what was brought forward and written off.</summary>
    private Money Carry(LossCarryForward rule, Account account, PeriodStatement statement, List<SettlementLine> lines)
    {
        var ledger = new LossLedger(rule);
        foreach (BroughtForwardLoss loss in history.BroughtForward.Where(b => Account.Of(b.Participant) == account))
        {
            ledger.BringForward(loss.Loss, loss.LastDay(rule));
            lines.Add(Line(account, LineCategory.BroughtForward, -loss.Loss, rule));
        }

        Money unmet = Money.Zero(Currency);
        Money before = unmet;
        for (int i = 0; i <= _ended.Count; i++)
        {
            bool isOpen = i == _ended.Count;
            Money share = (isOpen ? _toDate! : _ended[i]).Share(account, Currency);
            unmet += ledger.Take(i, (isOpen ? _period : _endedPeriods[i]).Last, share - before);
            before = share;
        }

        unmet += statement.Kind == StatementKind.Final ? ledger.End(Currency) : Money.Zero(Currency);
        if (rule.Unmet == UnmetLoss.WrittenOff && !unmet.IsZero)
        {
            WriteOff(rule, account, statement, unmet, lines);
        }

        return ledger.Carried(Currency);
    }

    private void WriteOff(LossCarryForward rule, Account account, PeriodStatement statement, Money unmet, List<SettlementLine> lines)
    {
        lines.Add(Line(account, LineCategory.WrittenOff, unmet, rule));
        if (rule.Counterparty.Kind != AccountKind.Owner)
        {
            lines.Add(Line(rule.Counterparty, LineCategory.WrittenOff, -unmet, rule));
            return;
        }

        var reader = new OutturnReader(terms, statement.Outturn, []);
        foreach ((int owner, long amount, _) in OwnerSide.Divide(terms, reader, default(Silent), "onAccount.carryForward", -unmet.MinorUnits))
        {
            lines.Add(Line(terms.Layout[owner], LineCategory.WrittenOff, Money.FromMinorUnits(amount, Currency), rule));
        }
    }

    private static SettlementLine Line(Account account, LineCategory category, Money amount, LossCarryForward rule) =>
        new(account, "onAccount.carryForward", category, amount, amount.Exact, rule.Clause is { } clause ? [clause] : []);
}
