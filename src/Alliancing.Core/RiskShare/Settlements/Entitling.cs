using Alliancing.Apportionment;

namespace Alliancing.RiskShare;

/// <summary>Adds fees and reimbursed cost: each participant plus, the owner side minus.</summary>
internal sealed class Entitling<T>(RiskShareTerms terms, OutturnReader reader, T tracer, List<SettlementLine> lines)
    where T : struct, ITracer
{
    public void Run()
    {
        for (int i = 0; i < terms.Schedule.Entitlements.Count; i++)
        {
            Add(terms.Schedule.Entitlements[i], FormattableString.Invariant($"entitlements[{i}]"));
        }
    }

    private void Add(Entitlement entitlement, string path)
    {
        reader.Begin();
        ValueList<BasisAmount> amounts = reader.Outturn.Bases.FirstOrDefault(b => b.Basis == entitlement.By)?.Participants ?? [];
        if (amounts.Count == 0)
        {
            reader.InAll(entitlement.By, path);
            reader.Refuse(FindingIds.MissingBasis, path, $"the outturn gives no participant's {entitlement.By}. Add bases.{entitlement.By} for each participant that has one.");
            return;
        }

        if (tracer.IsOn)
        {
            tracer.Open(path, "entitlement", $"each participant's {TermsWords.Of(entitlement.Category)} is its {entitlement.By}, paid by the owner", entitlement.Clause);
        }

        ValueList<string> clauses = entitlement.Clause is { } clause ? [clause] : [];
        long total = 0;
        foreach (BasisAmount amount in amounts.OrderBy(a => terms.Layout.Find(a.Of)))
        {
            Account account = terms.Layout[terms.Layout.Find(amount.Of)!.Value];
            if (account.Kind != AccountKind.Participant)
            {
                reader.Refuse(FindingIds.Recipients, path, $"{entitlement.By} stands for '{amount.Of}', and an entitlement is paid to participants. Give each member's own amount.");
                continue;
            }

            Ratio exact = Ratio.FromDecimal(amount.Amount) * terms.Currency.Scale();
            if (!exact.IsInteger || exact.Abs().CompareTo(long.MaxValue / 1_000) > 0)
            {
                reader.Refuse(FindingIds.TooLarge, path, $"{entitlement.By} of '{amount.Of}' is {amount.Amount}, which is not a whole amount that {terms.Currency.Code} can hold. Give it to the minor unit.");
                continue;
            }

            long whole = (long)exact.Truncate();
            total += whole;
            if (tracer.IsOn)
            {
                Open($"{path}[{account}]", entitlement.Category, account);
                tracer.Input(entitlement.By.Word, TraceValue.Money(exact, terms.Currency), $"outturn.bases.{entitlement.By}.{amount.Of}");
            }

            Line(account, entitlement.Category, whole, exact, clauses);
        }

        Owner(entitlement.Category, total, clauses, path);
        if (tracer.IsOn)
        {
            tracer.Close(TraceValue.Money(total, terms.Currency), Money.FromMinorUnits(total, terms.Currency));
        }
    }

    private void Owner(LineCategory category, long total, ValueList<string> clauses, string path)
    {
        var run = new SideRun<Ratio, T>(terms, reader, ClosingContext.Component, default, tracer, path);
        (int[] accounts, Ratio[] shares) = run.OwnerShares();
        Ratio[] exact = Array.ConvertAll(shares, s => s * -(Ratio)total);
        var whole = new long[exact.Length];
        if (reader.IsRefused)
        {
            return;
        }

        Closing.Close(exact, -total, whole);
        WholeUnits.Show(tracer, exact, -total, terms.Currency);
        long missing = tracer.IsOn ? WholeUnits.Missing(exact, -total) : 0;
        for (int i = 0; i < accounts.Length; i++)
        {
            Account account = terms.Layout[accounts[i]];
            if (tracer.IsOn)
            {
                Open($"{path}.owner[{account}]", category, account);
                tracer.Input("paid", TraceValue.Money(-(Ratio)total, terms.Currency), path);
                tracer.Input("share", TraceValue.Rate(shares[i]), accounts.Length == 1 ? "the only owner" : path + ".owners");
                WholeUnits.Show(tracer, exact[i], whole[i], missing);
            }

            Line(account, category, whole[i], exact[i], clauses);
        }
    }

    private void Open(string id, LineCategory category, Account account) =>
        tracer.Open(id, "line", $"{TermsWords.Of(category)} of {account}", null);

    /// <summary>Adds a line, and closes its step in the trace.</summary>
    private void Line(Account account, LineCategory category, long amount, Ratio exact, ValueList<string> clauses)
    {
        var money = Money.FromMinorUnits(amount, terms.Currency);
        lines.Add(new SettlementLine(account, "entitlements", category, money, new ExactMoney(exact, terms.Currency), clauses));
        if (tracer.IsOn)
        {
            tracer.Booked(lines[^1]);
            tracer.Close(TraceValue.Money(exact, terms.Currency), money);
        }
    }
}
