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

    /// <summary>Draws up every statement on its day; only the last is explained.</summary>
    private OnAccountStatement? Statement(OnAccountRules rules, PeriodResult[] results)
    {
        var replay = new Replay(terms, rules, history, _findings);
        var drawn = new List<DrawnStatement>();
        Standing? before = null;
        for (int i = 0; i < results.Length; i++)
        {
            bool isLast = i == results.Length - 1;
            Standing? now = isLast ? Explained(rules, replay, results[i], before) : replay.Take(history.Statements[i], results[i], before, default(Silent));
            if (now is null)
            {
                return null;
            }

            ValueList<OnAccountPosition> last = drawn.Count == 0 ? [] : drawn[^1].Positions;
            drawn.Add(isLast ? Draw(i, rules, replay, before, now, last, tracer) : Draw(i, rules, replay, before, now, last, default(Silent)));
            before = now;
        }

        ValueList<LatePayment> late = [.. LateOnes(rules)];
        return IsRefused ? null : new OnAccountStatement(
            terms,
            history,
            [.. drawn],
            before!.Components,
            late,
            [],
            builder is null ? null : new Trace(terms.Agreement, terms.Version, history.AsAt, terms.Currency, builder.Nodes));
    }

    private Standing? Explained(OnAccountRules rules, Replay replay, PeriodResult result, Standing? before)
    {
        if (tracer.IsOn)
        {
            tracer.Open("onAccount.entitlement", "entitlement", "Of each run of statements the last counts. Their exact results are added up and closed once, to date.", rules.Clause);
        }

        Standing? now = replay.Take(history.Statements[^1], result, before, tracer);
        if (tracer.IsOn)
        {
            tracer.Close(null, null);
        }

        return now;
    }

    private DrawnStatement Draw<TTracer>(int index, OnAccountRules rules, Replay replay, Standing? before, Standing now, ValueList<OnAccountPosition> last, TTracer with)
        where TTracer : struct, ITracer
    {
        PeriodStatement statement = history.Statements[index];
        var drawing = new PositionDrawing<TTracer>(terms, rules, history, _findings, with);
        ValueList<OnAccountPosition> positions = drawing.Run(index, replay.Releases, before, now, last);
        RequireConservation(positions, now.Components);
        return new DrawnStatement(
            statement.Period, statement.Kind, history.DrawnOn(index), statement.Milestones ?? [], now.Release, positions, before is null ? [] : [.. Corrections(before, now)]);
    }

    /// <summary>All accounts together have what the components came to; losses brought forward come off, because whoever bore them then did so before the history.</summary>
    private void RequireConservation(ValueList<OnAccountPosition> positions, ValueList<ComponentSettlement> components)
    {
        Money expected = components.Where(c => c.Funding == Funding.Variance).Aggregate(Money.Zero(terms.Currency), static (sum, c) => sum + c.Whole);
        expected = history.BroughtForward.Aggregate(expected, static (sum, loss) => sum - loss.Loss);
        Money entitled = positions.Aggregate(Money.Zero(terms.Currency), static (sum, p) => sum + p.Entitlement);
        if (entitled != expected)
        {
            throw new InvalidOperationException($"The entitlements to date add up to {entitled:C}, not to {expected:C}. This is a defect of the engine.");
        }
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
        for (int i = 0; i < history.Payments.Count; i++)
        {
            AccountPayment payment = history.Payments[i];
            int days = NodaTime.Period.DaysBetween(payment.Due, payment.Paid ?? history.AsAt);
            if (days > 0 && Interest(payment, days, rules, i) is { } interest)
            {
                yield return new LatePayment(payment, days, interest);
            }
        }
    }

    private Money? Interest(AccountPayment payment, int days, OnAccountRules rules, int index)
    {
        ExactMoney interest = payment.Amount * (rules.LateInterest ?? Rate.Zero) * days / 365;
        if (interest.MinorUnits.Abs().CompareTo(EntitlementToDate.LargestSum) <= 0)
        {
            return interest.Round(terms.Schedule.Rounding);
        }

        _findings.Add(Finding.Error(
            FindingIds.TooLarge, FormattableString.Invariant($"history.payments[{index}]"), $"the interest on {payment.Amount:C} for {days} days is beyond what an account can hold. Check the amount and the dates."));
        return null;
    }
}
