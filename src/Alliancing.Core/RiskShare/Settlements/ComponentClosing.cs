using System.Numerics;
using Alliancing.Apportionment;

namespace Alliancing.RiskShare;

/// <summary>Makes whole minor units of a component: largest remainder over all its accounts, then the funding against them.</summary>
internal sealed class ComponentClosing<T>(RiskShareTerms terms, T tracer, List<SettlementLine> lines, List<ComponentSettlement> components, List<Finding> findings)
    where T : struct, ITracer
{
    private AccountLayout Layout => terms.Layout;

    public void Close(ComponentResult<Ratio> result)
    {
        Component component = result.Component;
        bool ownerFunded = component.EffectiveFunding == Funding.Owner;
        Ratio exact = result.Variance * component.EffectivePortion.Exact;
        var whole = new long[result.Accounts.Length];
        if (Whole(exact, component) is not { } total
            || !result.Accounts.All(a => Fits(a, component)))
        {
            return;
        }

        Closing.Close(result.Accounts, total, whole);
        var closed = Money.FromMinorUnits(total, terms.Currency);
        components.Add(new ComponentSettlement(component.Id, new ExactMoney(result.Variance, terms.Currency), component.EffectivePortion, component.EffectiveFunding, closed));
        string node = $"components[{component.Id}].closing";
        if (tracer.IsOn)
        {
            tracer.Open(node, "closing", $"{WholeUnits.Rule} The whole is rounded {TermsWords.Of(terms.Schedule.Rounding)}.", null);
        }

        long missing = Shown(result, total);
        for (int i = 0; i < whole.Length; i++)
        {
            if (whole[i] != 0 || result.Accounts[i].Sign != 0 || Layout[i].Kind == AccountKind.Participant)
            {
                Share(result, i, whole[i], missing, node);
            }
        }

        if (ownerFunded)
        {
            Fund(result, total, node);
        }

        if (tracer.IsOn)
        {
            tracer.Close(TraceValue.Money(exact, terms.Currency), closed);
        }
    }

    /// <summary>What the trace says of the whole; how many units are missing once every amount is cut.</summary>
    private long Shown(ComponentResult<Ratio> result, long total)
    {
        if (!tracer.IsOn)
        {
            return 0;
        }

        tracer.Input("variance", TraceValue.Money(result.Variance, terms.Currency), $"components[{result.Component.Id}]");
        if (result.Component.EffectivePortion != Rate.One)
        {
            tracer.Input("portion", TraceValue.Rate(result.Component.EffectivePortion.Exact), $"components[{result.Component.Id}]");
        }

        WholeUnits.Show(tracer, result.Accounts, total, terms.Currency);
        return WholeUnits.Missing(result.Accounts, total);
    }

    private void Share(ComponentResult<Ratio> result, int account, long amount, long missing, string node)
    {
        Ratio exact = result.Accounts[account];
        if (tracer.IsOn)
        {
            tracer.Open($"{node}[{Layout[account]}]", "line", $"{TermsWords.Of(LineCategory.Share)} of {Layout[account]}{(result.Variance.Sign < 0 ? ", borne" : string.Empty)}", null);
            Moves(result, account);
            WholeUnits.Show(tracer, exact, amount, missing);
        }

        Line(result.Component.Id, LineCategory.Share, account, amount, exact, result.Clauses[account]);
    }

    /// <summary>The moves that an account's amount is the sum of; none where the amount adds up from several statements.</summary>
    private void Moves(ComponentResult<Ratio> result, int account)
    {
        (string Node, Ratio Amount)[] moves =
            [.. result.Moves.Where(m => m.Account == account).GroupBy(m => m.Node, static (node, all) => (node, all.Aggregate(Ratio.Zero, static (sum, move) => sum + move.Amount)), StringComparer.Ordinal)];
        Ratio sum = moves.Aggregate(Ratio.Zero, static (sum, move) => sum + move.Amount);
        foreach ((string from, Ratio amount) in sum.Abs() == result.Accounts[account].Abs() ? moves : [])
        {
            tracer.Input("moved", TraceValue.Money(amount, terms.Currency), from);
        }
    }

    private void Fund(ComponentResult<Ratio> result, long total, string node)
    {
        if (result.OwnerAccounts.Length == 0)
        {
            return;
        }

        // Cut from the exact funding, not from the rounded whole, so that every line is less than one unit from its exact value.
        Ratio[] exact = result.ExactFunding;
        var whole = new long[exact.Length];
        Closing.Close(exact, -total, whole);
        string funding = node + ".funding";
        var put = TraceValue.Money(result.Funding, terms.Currency);
        if (tracer.IsOn)
        {
            tracer.Open(funding, "funding", "The owner side puts in the whole.", null);
            tracer.Input("whole", TraceValue.Money(total, terms.Currency), node);
            WholeUnits.Show(tracer, exact, -total, terms.Currency);
        }

        long missing = tracer.IsOn ? WholeUnits.Missing(exact, -total) : 0;
        for (int i = 0; i < whole.Length; i++)
        {
            Account account = Layout[result.OwnerAccounts[i]];
            if (tracer.IsOn)
            {
                tracer.Open($"{funding}[{account}]", "line", $"{TermsWords.Of(LineCategory.Funding)} of {account}", null);
                if (result.OwnerFunding is null)
                {
                    tracer.Input("funding", put, $"components[{result.Component.Id}]");
                    tracer.Input("share", TraceValue.Rate(result.OwnerShares[i]), exact.Length == 1 ? "the only owner" : $"components[{result.Component.Id}].owners");
                }

                WholeUnits.Show(tracer, exact[i], whole[i], missing);
            }

            Line(result.Component.Id, LineCategory.Funding, result.OwnerAccounts[i], whole[i], exact[i], []);
        }

        if (tracer.IsOn)
        {
            tracer.Close(put, Money.FromMinorUnits(-total, terms.Currency));
        }
    }

    /// <summary>Adds a line, and closes its step in the trace.</summary>
    private void Line(string source, LineCategory category, int account, long amount, Ratio exact, ValueList<string> clauses)
    {
        var money = Money.FromMinorUnits(amount, terms.Currency);
        lines.Add(new SettlementLine(Layout[account], source, category, money, new ExactMoney(exact, terms.Currency), clauses));
        if (tracer.IsOn)
        {
            tracer.Booked(lines[^1]);
            tracer.Close(TraceValue.Money(exact, terms.Currency), money);
        }
    }

    private long? Whole(Ratio exact, Component component)
    {
        BigInteger whole = exact.Abs().Round(terms.Schedule.Rounding) * exact.Sign;
        return Fits(exact, component) ? (long)whole : null;
    }

    private bool Fits(Ratio exact, Component component)
    {
        BigInteger bound = BigInteger.Abs(exact.Truncate()) + BigInteger.One;
        if (bound < long.MaxValue)
        {
            return true;
        }

        findings.Add(Finding.Error(
            FindingIds.TooLarge,
            $"components[{component.Id}]",
            $"the amount {new ExactMoney(exact, terms.Currency):C} is beyond what money can hold, {long.MaxValue} minor units. Check the target, the actual and the prices."));
        return false;
    }
}
