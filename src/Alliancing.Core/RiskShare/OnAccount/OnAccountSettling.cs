namespace Alliancing.RiskShare;

/// <summary>One account being drawn up: every statement settled, the history replayed, payments set against what is due.</summary>
internal sealed class OnAccountSettling<T>(RiskShareTerms terms, SettlementHistory history, T tracer, TraceBuilder? builder)
    where T : struct, ITracer
{
    private readonly List<Finding> _findings = [];

    private bool IsRefused => _findings.Any(f => f.Severity == Severity.Error);

    public OnAccountOutcome Run()
    {
        if (terms.Schedule.OnAccount is not { } rules)
        {
            _findings.Add(Finding.Error(OnAccountFindings.NoRules, "onAccount", "the terms do not say how results become cash. State 'onAccount', or settle each outturn by itself."));
            return new OnAccountOutcome(null, [.. _findings]);
        }

        new HistoryCheck(terms, rules, history, _findings).Run();
        PeriodResult[] results = IsRefused ? [] : Settle(rules);
        OnAccountStatement? statement = IsRefused ? null : Statement(rules, results);
        ValueList<Finding> findings = [.. _findings.Distinct()];
        return new OnAccountOutcome(IsRefused ? null : statement! with { Findings = findings }, findings);
    }

    private PeriodResult[] Settle(OnAccountRules rules)
    {
        var settling = new PeriodSettling<T>(terms, rules.Membership, tracer);
        var results = new PeriodResult[history.Statements.Count];
        for (int i = 0; i < results.Length; i++)
        {
            PeriodStatement statement = history.Statements[i];
            string path = FormattableString.Invariant($"history.statements[{i}]");
            if (tracer.IsOn)
            {
                tracer.Open(path, "statement", $"{statement.Kind} statement of {statement.Period}", null);
            }

            var found = new List<Finding>();
            results[i] = settling.Run(statement.Outturn, found);
            if (tracer.IsOn)
            {
                tracer.Close(null, null);
            }

            // Who is no member of a period is settled by the rules of membership here.
            _findings.AddRange(found.Where(f => f.Id != FindingIds.NotAMember).Select(f => f with { Path = $"{path}.{f.Path}" }));
        }

        return results;
    }

    private OnAccountStatement? Statement(OnAccountRules rules, PeriodResult[] results)
    {
        var replay = new Replay(terms, rules, history, _findings);
        Standing? before = null;
        for (int i = 0; i < results.Length - 1; i++)
        {
            if (replay.Take(history.Statements[i], results[i], before, default(Silent)) is not { } next)
            {
                return null;
            }

            before = next;
        }

        if (tracer.IsOn)
        {
            tracer.Open("onAccount.entitlement", "entitlement", "Of each run of statements the last counts. Their exact results are added up and closed once, to date.", rules.Clause);
        }

        Standing? now = replay.Take(history.Statements[^1], results[^1], before, tracer);
        if (tracer.IsOn)
        {
            tracer.Close(null, null);
        }

        return now is null ? null : Statement(rules, replay, before, now);
    }

    private OnAccountStatement? Statement(OnAccountRules rules, Replay replay, Standing? before, Standing now)
    {
        PeriodStatement last = history.Statements[^1];
        var drawing = new PositionDrawing<T>(terms, rules, history, _findings, tracer);
        ValueList<OnAccountPosition> positions = drawing.Run(replay.Releases, before, now);
        return IsRefused ? null : new OnAccountStatement(
            terms.Agreement,
            terms.Version,
            ReportingPeriod.Between(history.Statements[0].Period.First, last.Period.Last),
            last.Kind,
            terms.Currency,
            now.Components,
            positions,
            before is null ? [] : [.. Corrections(before, now)],
            [.. LateOnes(rules)],
            [],
            builder is null ? null : new Trace(terms.Agreement, terms.Version, history.AsAt, terms.Currency, builder.Nodes));
    }

    /// <summary>Changes of closed lines whose sign is not that of their exact change.</summary>
    private static IEnumerable<RoundingCorrection> Corrections(Standing before, Standing now)
    {
        var was = before.Lines.ToLookup(l => (l.Account, l.Source, l.Category));
        foreach (SettlementLine line in now.Lines.Where(l => l.Category is LineCategory.Share or LineCategory.Funding or LineCategory.Fee or LineCategory.ReimbursedCost))
        {
            SettlementLine? old = was[(line.Account, line.Source, line.Category)].FirstOrDefault();
            Money change = old is null ? line.Amount : line.Amount - old.Amount;
            int exact = old is null ? line.Exact.Sign : (line.Exact - old.Exact).Sign;
            if (!change.IsZero && change.Sign != exact)
            {
                yield return new RoundingCorrection(line.Account, line.Source, change);
            }
        }
    }

    private IEnumerable<LatePayment> LateOnes(OnAccountRules rules)
    {
        foreach (AccountPayment payment in history.Payments)
        {
            int days = NodaTime.Period.DaysBetween(payment.Due, payment.Paid ?? history.AsAt);
            if (days > 0)
            {
                ExactMoney interest = payment.Amount * (rules.LateInterest ?? Rate.Zero) * days / 365;
                yield return new LatePayment(payment, days, interest.Round(terms.Schedule.Rounding));
            }
        }
    }
}
