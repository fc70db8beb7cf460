using System.Numerics;
namespace Alliancing.RiskShare;

/// <summary>One settlement being made: components, closing, entitlements, clamps.</summary>
internal sealed class Settling<T>(RiskShareTerms terms, Outturn outturn, T tracer, TraceBuilder? builder)
    where T : struct, ITracer
{
    private readonly List<Finding> _findings = [];
    private readonly List<SettlementLine> _lines = [];
    private readonly List<ComponentSettlement> _components = [];

    public SettlementOutcome Run()
    {
        var reader = new OutturnReader(terms, outturn, _findings);
        var closing = new ComponentClosing<T>(terms, tracer, _lines, _components, _findings);
        foreach (Component component in terms.Components)
        {
            ComponentResult<Ratio> result = Interpreter.Run(terms, reader, component, default(ComponentInputs<Ratio>), tracer);
            if (!reader.IsRefused)
            {
                closing.Close(result);
            }
        }

        if (!reader.IsRefused)
        {
            new Entitling<T>(terms, reader, tracer, _lines).Run();
        }

        RequireRoom();
        if (!reader.IsRefused)
        {
            new Clamping<T>(terms, reader, tracer, _lines).Run(terms.Schedule.Closing, "closing");
        }

        Due(reader);
        ValueList<Finding> findings = [.. _findings.Distinct()];
        return new SettlementOutcome(reader.IsRefused ? null : Settlement(findings), findings);
    }

    /// <summary>The end of the trace: what each account receives or pays is the sum of its lines.</summary>
    private void Due(OutturnReader reader)
    {
        if (!tracer.IsOn || reader.IsRefused)
        {
            return;
        }

        tracer.Open("due", "due", "What each receives or pays is the sum of its lines.", null);
        foreach (IGrouping<Account, SettlementLine> account in _lines.GroupBy(l => l.Account))
        {
            var due = Money.FromMinorUnits(account.Sum(l => l.Amount.MinorUnits), terms.Currency);
            tracer.Open($"due[{account.Key}]", "sum", $"due to {account.Key}", null);
            foreach (SettlementLine line in account)
            {
                tracer.Input(TermsWords.Of(line.Category), TraceValue.Money(line.Amount), tracer.Place(line)!);
            }

            tracer.Close(TraceValue.Money(due), due);
        }

        tracer.Close(null, null);
    }

    /// <summary>Refuses lines which each fit but whose sum may not.</summary>
    private void RequireRoom()
    {
        BigInteger received = _lines.Aggregate(BigInteger.Zero, static (total, line) => total + Math.Max(line.Amount.MinorUnits, 0));
        BigInteger borne = _lines.Aggregate(BigInteger.Zero, static (total, line) => total - Math.Min(line.Amount.MinorUnits, 0));
        BigInteger sum = BigInteger.Max(received, borne);
        if (sum > long.MaxValue)
        {
            _findings.Add(Finding.Error(
                FindingIds.TooLarge,
                "components",
                $"the lines of all components move {sum} minor units, beyond what money can hold, {long.MaxValue}. Check the targets, the actuals and the prices."));
        }
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
            : throw new InvalidOperationException($"The lines add up to {settlement.Total:C}, not to {expected:C}. This is a defect of the engine.");
    }
}
