using System.Numerics;
using Alliancing.Apportionment;

namespace Alliancing.RiskShare;

/// <summary>One settlement being made: components, closing, entitlements, clamps.</summary>
internal sealed class Settling<T>(RiskShareTerms terms, Outturn outturn, T tracer, TraceBuilder? builder)
    where T : struct, ITracer
{
    private readonly List<Finding> _findings = [];
    private readonly List<SettlementLine> _lines = [];
    private readonly List<ComponentSettlement> _components = [];

    private AccountLayout Layout => terms.Layout;

    public SettlementOutcome Run()
    {
        var reader = new OutturnReader(terms, outturn, _findings);
        foreach (Component component in terms.Components)
        {
            ComponentResult<Ratio> result = Interpreter.Run(terms, reader, component, default(ComponentInputs<Ratio>), tracer);
            if (!reader.IsRefused)
            {
                Close(result);
            }
        }

        if (!reader.IsRefused)
        {
            new Entitling<T>(terms, reader, tracer, _lines).Run();
        }

        if (!reader.IsRefused)
        {
            new Clamping<T>(terms, reader, tracer, _lines).Run();
        }

        ValueList<Finding> findings = [.. _findings.Distinct()];
        return new SettlementOutcome(reader.IsRefused ? null : Settlement(findings), findings);
    }

    private Settlement Settlement(ValueList<Finding> findings)
    {
        var settlement = new Settlement(
            terms,
            outturn,
            [.. _components],
            [.. _lines],
            findings,
            builder is null ? null : new Trace(terms.Agreement, terms.Version, outturn.AsAt, terms.Currency, builder.Nodes));
        Money expected = _components.Where(c => c.Funding == Funding.Variance).Aggregate(Money.Zero(terms.Currency), static (sum, c) => sum + c.Whole);
        return settlement.Total == expected
            ? settlement
            : throw new InvalidOperationException($"The lines add up to {settlement.Total}, not to {expected}. This is a defect of the engine.");
    }

    /// <summary>Makes whole minor units of a component: largest remainder over all its accounts, then the funding against them.</summary>
    private void Close(ComponentResult<Ratio> result)
    {
        Component component = result.Component;
        bool ownerFunded = component.EffectiveFunding == Funding.Owner;
        Ratio sum = Exact.Sum<Ratio>(result.Accounts);
        var whole = new long[result.Accounts.Length];
        if (Whole(ownerFunded ? sum : result.Variance * component.EffectivePortion.Exact, component) is not { } total
            || !result.Accounts.All(a => Fits(a, component)))
        {
            return;
        }

        Closing.Close(result.Accounts, total, whole);
        var closed = Money.FromMinorUnits(total, terms.Currency);
        _components.Add(new ComponentSettlement(component.Id, new ExactMoney(result.Variance, terms.Currency), component.EffectivePortion, component.EffectiveFunding, closed));
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
            tracer.Close(TraceValue.Money(ownerFunded ? sum : result.Variance * component.EffectivePortion.Exact, terms.Currency), closed);
        }
    }

    private void Fund(ComponentResult<Ratio> result, long total, string node)
    {
        if (result.OwnerAccounts.Length == 0)
        {
            return;
        }

        // Cut from the exact funding, not from the rounded whole, so that every line is less than one unit from its exact value.
        Ratio[] exact = Array.ConvertAll(result.OwnerShares, s => s * result.Funding);
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
        _lines.Add(new SettlementLine(Layout[account], source, category, money, new ExactMoney(exact, terms.Currency), clauses));
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

        _findings.Add(Finding.Error(
            FindingIds.TooLarge,
            $"components[{component.Id}]",
            $"the amount {new ExactMoney(exact, terms.Currency)} is beyond what money can hold, {long.MaxValue} minor units. Check the target, the actual and the prices."));
        return false;
    }
}
