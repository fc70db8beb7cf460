namespace Alliancing.RiskShare;

/// <summary>Sets payments and advances against where the accounts stand.</summary>
internal sealed class PositionDrawing<T>(RiskShareTerms terms, OnAccountRules rules, SettlementHistory history, List<Finding> findings, T tracer)
    where T : struct, ITracer
{
    private Money Zero => Money.Zero(terms.Currency);

    /// <param name="index">The statement's place in the history; payments made after the day on which it was drawn up are not in it.</param>
    /// <param name="releases">The milestones that have released gain.</param>
    /// <param name="before">Where the accounts stood by the statement before.</param>
    /// <param name="now">Where they stand.</param>
    /// <param name="drawn">The positions of the statement before; none at the first.</param>
    public ValueList<OnAccountPosition> Run(int index, Releases releases, Standing? before, Standing now, ValueList<OnAccountPosition> drawn)
    {
        NodaTime.LocalDate day = history.DrawnOn(index);
        Dictionary<Account, Money> advances = Advances(index);
        if (tracer.IsOn)
        {
            Release(releases, now);
        }

        var positions = new List<OnAccountPosition>();
        for (int i = 0; i < terms.Layout.Count; i++)
        {
            Account account = terms.Layout[i];
            ValueList<SettlementLine> lines = [.. now.Lines.Where(l => terms.Layout.Find(l.Account) == i)];
            AccountPayment[] payments = [.. history.Payments.Where(p => p.Paid <= day && terms.Layout.Find(p.Account) == i)];
            if (account.Kind == AccountKind.Participant || lines.Count > 0 || payments.Length > 0)
            {
                Money paid = payments.Aggregate(Zero, static (sum, p) => sum + p.Amount);
                Money recouped = drawn.FirstOrDefault(p => p.Account == account)?.Recouped ?? Zero;
                Money advance = advances.GetValueOrDefault(account, Zero);
                RequireGrowing(account, index, recouped, advance);
                positions.Add(Draw(account, lines, paid, recouped, advance, before, now));
            }
        }

        return [.. positions];
    }

    private OnAccountPosition Draw(Account account, ValueList<SettlementLine> lines, Money paid, Money recoupedBefore, Money advance, Standing? before, Standing now)
    {
        Money entitlement = EntitlementToDate.Sum(lines, terms.Currency);
        ShareParts parts = now.Shares.GetValueOrDefault(account) ?? new ShareParts(Zero, Zero, Zero, Zero);
        Money carried = -(parts.Carried + parts.Refund);
        Money payable = entitlement - parts.Retained - carried - paid - recoupedBefore;
        Money more = payable.IsPositive ? Lower(payable, advance - recoupedBefore) : Zero;
        Money recouped = recoupedBefore + more;
        var position = new OnAccountPosition(
            account,
            lines,
            entitlement,
            before?.Entitlement(account, terms.Currency) ?? Zero,
            paid,
            parts.Retained,
            before?.Shares.GetValueOrDefault(account)?.Retained ?? Zero,
            carried,
            recouped,
            advance - recouped,
            payable - more);
        RequireConservation(position);
        if (now.IsFinal && position.AdvanceOwed.IsPositive)
        {
            findings.Add(Finding.Warning(
                OnAccountFindings.AdvanceLeft,
                $"onAccount[{account}]",
                $"{position.AdvanceOwed:C} of the advance is left after the final statement, and nothing falls due from which it could be recouped. Agree how it comes back; it is not in what is due."));
        }

        if (tracer.IsOn)
        {
            Explain(position, parts);
        }

        return position;
    }

    /// <summary>What was set against an advance was paid by it; an advance in all that falls below it contradicts the statements before.</summary>
    private void RequireGrowing(Account account, int index, Money recouped, Money advance)
    {
        if (advance < recouped)
        {
            findings.Add(Finding.Error(
                OnAccountFindings.Advance,
                FormattableString.Invariant($"history.statements[{index}].outturn.bases.{rules.Advances}"),
                $"the advance of '{account}' is {advance:C} in all, and the statements before recouped {recouped:C}. Give everything that was ever advanced; what was recouped does not come off."));
        }
    }

    private static Money Lower(Money left, Money right) => left < right ? left : right;

    private static void RequireConservation(OnAccountPosition position)
    {
        Money sum = position.Due + position.Paid + position.Recouped + position.Retained + position.CarriedForward;
        if (sum != position.Entitlement)
        {
            throw new InvalidOperationException($"onAccount[{position.Account}]: due, paid, recouped, retained and carried forward add up to {sum:C}, not to the entitlement {position.Entitlement:C}. This is a defect of the engine.");
        }
    }

    private Dictionary<Account, Money> Advances(int index)
    {
        var advances = new Dictionary<Account, Money>();
        if (rules.Advances is not { } basis)
        {
            return advances;
        }

        Outturn outturn = history.Statements[index].Outturn;
        string path = FormattableString.Invariant($"history.statements[{index}].outturn.bases.{basis}");
        if (outturn.Bases.FirstOrDefault(b => b.Basis == basis)?.Participants is not { Count: > 0 } amounts)
        {
            findings.Add(Finding.Error(FindingIds.MissingBasis, path, $"the outturn does not say what has been advanced. Add bases.{basis} for each participant that had an advance, 0 for none."));
            return advances;
        }

        foreach (BasisAmount amount in amounts)
        {
            Ratio exact = Ratio.FromDecimal(amount.Amount) * terms.Currency.Scale();
            if (amount.Of.Kind != AccountKind.Participant || exact.Sign < 0 || !exact.IsInteger || exact.CompareTo(long.MaxValue / 1_000) > 0)
            {
                findings.Add(Finding.Error(
                    OnAccountFindings.Advance, path, FormattableString.Invariant($"the advance of '{amount.Of}' is {amount.Amount}. Give each participant's advance in all, 0 or more, to the minor unit of {terms.Currency.Code}.")));
                continue;
            }

            advances[amount.Of] = Money.FromMinorUnits((long)exact.Truncate(), terms.Currency);
        }

        return advances;
    }

    private void Release(Releases releases, Standing now)
    {
        tracer.Open("onAccount.release", "release", "Of the gain to date, what is not retained is released, or what the furthest milestone releases, if that is more; at the final statement everything.", rules.Clause);
        tracer.Parameter("retention", TraceValue.Rate(rules.Retention.Exact), "terms");
        foreach (Milestone milestone in rules.Milestones)
        {
            tracer.Alternative(milestone.ToString(), releases.IsReleased(milestone));
        }

        tracer.Close(TraceValue.Rate(now.Release.Exact), null);
    }

    private void Explain(OnAccountPosition position, ShareParts parts)
    {
        tracer.Open($"onAccount[{position.Account}]", "account", "Due is the entitlement to date less what was paid, recouped from an advance, is retained and is carried forward.", rules.Clause);
        tracer.Input("entitlement to date", TraceValue.Money(position.Entitlement), "onAccount.entitlement");
        tracer.Input("gain to date", TraceValue.Money(parts.Gain), "the share to date and the losses carried");
        tracer.Input("paid", TraceValue.Money(position.Paid), "history.payments");
        tracer.Input("retained", TraceValue.Money(position.Retained), "onAccount.release");
        tracer.Input("carried forward", TraceValue.Money(position.CarriedForward), "onAccount.carryForward");
        tracer.Input("recouped", TraceValue.Money(position.Recouped), "onAccount.advances");
        tracer.Close(TraceValue.Money(position.Due), position.Due);
    }
}
