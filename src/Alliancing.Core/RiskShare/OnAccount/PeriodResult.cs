namespace Alliancing.RiskShare;

/// <summary>What one or more periods came to, exactly: each component's accounts, and fees and reimbursed cost.</summary>
internal sealed record PeriodResult(ValueList<Outturn> Outturns, ComponentResult<Ratio>[] Components, SettlementLine[] Entitlements)
{
    // Sums below it keep every minor unit in the digits of a decimal.
    private const decimal LargestBasis = 1_000_000_000_000_000_000m;

    /// <summary>The periods of both together.</summary>
    public PeriodResult Plus(PeriodResult next) => new(
        [.. Outturns, .. next.Outturns],
        [.. Components.Zip(next.Components, Sum)],
        [.. Entitlements.Concat(next.Entitlements).GroupBy(l => (l.Category, l.Account)).Select(Sum)]);

    /// <summary>The outturn of all periods: amounts added up, scores, quantities and facts as they were last stated.</summary>
    public Outturn Outturn(Currency currency)
    {
        Outturn last = Outturns[^1];
        if (Outturns.Count == 1)
        {
            return last;
        }

        return last with
        {
            Period = ReportingPeriod.Between(Outturns[0].Period.First, last.Period.Last),
            Target = Target(Outturns.Select(o => o.Target), currency),
            Actual = Actual(Outturns.Select(o => o.Actual), currency),
            Measures = [.. Outturns.SelectMany(o => o.Measures).GroupBy(m => m.Id, StringComparer.Ordinal).Select(g => new MeasureOutturn(g.Key, Target(g.Select(m => m.Target), currency), Actual(g.Select(m => m.Actual), currency)))],
            Bases = [.. Outturns.SelectMany(o => o.Bases).GroupBy(b => b.Basis).Select(Sum)],
        };
    }

    /// <summary>What of the outturn of all periods together is beyond what its type can hold, by the name that it has in documents.</summary>
    public IEnumerable<string> TooLarge()
    {
        if (Outturns.Count == 1)
        {
            return [];
        }

        IEnumerable<(string Name, Ratio Amount)> money = Outturns.SelectMany(o => o.Measures.Select(m => (Name: $"measures.{m.Id}.", m.Target, m.Actual)).Append((Name: string.Empty, o.Target, o.Actual)))
            .SelectMany(m => Amounts(m.Name, m.Target, m.Actual));
        IEnumerable<(string Name, Ratio Amount)> numbers = Outturns.SelectMany(o => o.Bases)
            .SelectMany(b => (b.Participants ?? []).Select(p => p.Amount).Append(b.InAll ?? 0).Select(a => (Name: $"bases.{b.Basis}", Amount: Ratio.FromDecimal(a))));
        return Beyond(money, long.MaxValue).Concat(Beyond(numbers, Ratio.FromDecimal(LargestBasis)));
    }

    private static IEnumerable<(string Name, Ratio Amount)> Amounts(string name, AgreedTarget? target, AllowableCost? actual)
    {
        if (target is not null)
        {
            yield return (name + "target", target.Adjusted.MinorUnits);
        }

        if (actual is not null)
        {
            yield return (name + "actual", AllowableCosts.Total(actual));
        }
    }

    private static IEnumerable<string> Beyond(IEnumerable<(string Name, Ratio Amount)> amounts, Ratio most) => amounts
        .GroupBy(a => a.Name, StringComparer.Ordinal)
        .Where(g => g.Aggregate(Ratio.Zero, static (sum, a) => sum + a.Amount.Abs()).CompareTo(most) > 0)
        .Select(g => g.Key);

    private static ComponentResult<Ratio> Sum(ComponentResult<Ratio> left, ComponentResult<Ratio> right)
    {
        ComponentResult<Ratio> owners = right.OwnerAccounts.Length > 0 ? right : left;
        return new ComponentResult<Ratio>(
            left.Component,
            left.Variance + right.Variance,
            Sum(left.Accounts, right.Accounts),
            left.Funding + right.Funding,
            owners.OwnerAccounts,
            owners.OwnerShares,
            [.. left.Clauses.Zip(right.Clauses, (l, r) => (ValueList<string>)[.. l.Union(r, StringComparer.Ordinal)])],
            left.OwnerAccounts.Length > 0 && right.OwnerAccounts.Length > 0 ? Sum(left.ExactFunding, right.ExactFunding) : owners.ExactFunding);
    }

    private static Ratio[] Sum(Ratio[] left, Ratio[] right) => [.. left.Zip(right, static (l, r) => l + r)];

    private static SettlementLine Sum(IEnumerable<SettlementLine> lines) => lines.Aggregate(static (sum, line) => sum with
    {
        Amount = sum.Amount + line.Amount,
        Exact = sum.Exact + line.Exact,
        Clauses = [.. sum.Clauses.Union(line.Clauses, StringComparer.Ordinal)],
    });

    private static AgreedTarget? Target(IEnumerable<AgreedTarget?> targets, Currency currency) => Sum(targets.Select(t => t?.Adjusted.Exact), currency) is { } sum ? sum : null;

    private static AllowableCost? Actual(IEnumerable<AllowableCost?> actuals, Currency currency) =>
        Sum(actuals.Select(a => a is null ? (ExactMoney?)null : new ExactMoney(AllowableCosts.Total(a), currency)), currency) is { } sum ? sum : null;

    private static Money? Sum(IEnumerable<ExactMoney?> amounts, Currency currency) =>
        amounts.Aggregate((ExactMoney?)ExactMoney.Zero(currency), static (sum, amount) => sum + amount)?.Round(Rounding.TowardsZero);

    /// <summary>A basis of all periods. Where a period states it only in all, the others' parts are not the parts of the sum, and nobody may take them for that.</summary>
    private static BasisOutturn Sum(IGrouping<Basis, BasisOutturn> basis)
    {
        decimal? inAll = basis.All(b => b.InAll is null) ? null : basis.Sum(b => b.InAll ?? (b.Participants ?? []).Sum(p => p.Amount));
        if (!basis.All(b => b.Participants is { Count: > 0 }))
        {
            return new BasisOutturn(basis.Key, inAll);
        }

        BasisAmount[] amounts = [.. basis.SelectMany(b => b.Participants!).GroupBy(p => p.Of).Select(g => new BasisAmount(g.Key, g.Sum(p => p.Amount)))];
        return new BasisOutturn(basis.Key, inAll, ValueList.Create<BasisAmount>(amounts));
    }
}
