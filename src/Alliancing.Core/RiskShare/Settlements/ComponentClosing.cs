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
            tracer.Open(node, "closing", $"Each exact amount is cut towards zero; the missing units go to the largest fractions. The whole is rounded {TermsWords.Of(terms.Schedule.Rounding)}.", null);
        }

        for (int i = 0; i < whole.Length; i++)
        {
            if (whole[i] != 0 || result.Accounts[i].Sign != 0 || Layout[i].Kind == AccountKind.Participant)
            {
                Line(component.Id, LineCategory.Share, i, whole[i], result.Accounts[i], result.Clauses[i], node);
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
        for (int i = 0; i < whole.Length; i++)
        {
            Line(result.Component.Id, LineCategory.Funding, result.OwnerAccounts[i], whole[i], exact[i], [], node);
        }
    }

    private void Line(string source, LineCategory category, int account, long amount, Ratio exact, ValueList<string> clauses, string node)
    {
        var money = Money.FromMinorUnits(amount, terms.Currency);
        lines.Add(new SettlementLine(Layout[account], source, category, money, new ExactMoney(exact, terms.Currency), clauses));
        if (tracer.IsOn)
        {
            tracer.Open($"{node}[{Layout[account]}]", category == LineCategory.Funding ? "funding" : "line", $"{TermsWords.Of(category)} of {Layout[account]}", null);
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
            $"the amount {new ExactMoney(exact, terms.Currency)} is beyond what money can hold, {long.MaxValue} minor units. Check the target, the actual and the prices."));
        return false;
    }
}
