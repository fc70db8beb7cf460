namespace Alliancing.RiskShare;

/// <summary>Settles terms without closing: every account's exact total, on any number.</summary>
internal static class ExactSettling
{
    /// <summary>The totals at one place of a range.</summary>
    /// <returns>Each account's total, in the order of accounts; placeholders when the reader refuses.</returns>
    public static N[] Run<N, T>(RiskShareTerms terms, OutturnReader reader, ExposureRange range, N at, T tracer)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        var lines = new List<ExactLine<N>>();
        foreach (Component component in terms.Components)
        {
            Add(Interpreter.Run(terms, reader, component, range.Inputs(component.Measure, at), tracer), lines);
        }

        AddEntitlements(terms, reader, lines);
        if (!reader.IsRefused)
        {
            new ExactClamping<N>(terms, reader, range.Inputs(ClosingContext.Component.Measure, at), lines).Run();
        }

        var totals = new N[terms.Layout.Count];
        foreach (ExactLine<N> line in lines)
        {
            totals[line.Account] += line.Amount;
        }

        return totals;
    }

    private static void Add<N>(ComponentResult<N> result, List<ExactLine<N>> lines)
        where N : struct, IExactNumber<N>
    {
        string source = result.Component.Id;
        for (int i = 0; i < result.Accounts.Length; i++)
        {
            lines.Add(new ExactLine<N>(i, source, LineCategory.Share, result.Accounts[i]));
        }

        for (int i = 0; i < result.OwnerAccounts.Length; i++)
        {
            lines.Add(new ExactLine<N>(result.OwnerAccounts[i], source, LineCategory.Funding, result.Funding * result.OwnerShares[i]));
        }
    }

    /// <summary>Fees and reimbursed cost are what the outturn says, wherever the range stands.</summary>
    private static void AddEntitlements<N>(RiskShareTerms terms, OutturnReader reader, List<ExactLine<N>> lines)
        where N : struct, IExactNumber<N>
    {
        var entitled = new List<SettlementLine>();
        new Entitling<Silent>(terms, reader, default, entitled).Run();
        lines.AddRange(entitled.Select(l => new ExactLine<N>(terms.Layout.Find(l.Account)!.Value, l.Source, l.Category, N.From(l.Exact.MinorUnits))));
    }
}
