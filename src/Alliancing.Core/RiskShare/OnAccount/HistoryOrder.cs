using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>What a history says of itself, whatever the terms: statements and their days in order, milestones once, payments that can be told apart.</summary>
internal sealed class HistoryOrder(SettlementHistory history, List<Finding> findings)
{
    // No reference that is given: those are never blank.
    private const string Any = "";

    /// <summary>Everything that can be said without terms.</summary>
    public void Run()
    {
        if (history.Statements.Count == 0)
        {
            Empty();
        }
        else
        {
            Statements(null);
            Days();
            Milestones();
        }

        Payments();
    }

    public void Empty() => Error(OnAccountFindings.Empty, "statements", "the history has no statement. Give at least one: the last is the one that is drawn up.");

    /// <param name="method">How the terms read the series; null when there are no terms, and then only what no method allows is found.</param>
    public void Statements(SeriesMethod? method)
    {
        for (int i = 0; i < history.Statements.Count; i++)
        {
            Statement(i, method);
        }
    }

    /// <summary>Statements are drawn up one after the other, and none after the account.</summary>
    public void Days()
    {
        for (int i = 0; i < history.Statements.Count; i++)
        {
            string path = FormattableString.Invariant($"statements[{i}].outturn.asAt");
            LocalDate? day = history.Statements[i].Outturn.AsAt;
            if (day > history.AsAt)
            {
                Error(OnAccountFindings.StatementBeyond, path, $"the outturn is as at {IsoDate.Text(day.Value)}, after {IsoDate.Text(history.AsAt)}, the day on which the account is drawn up. Give a later 'asAt' of the history.");
            }
            else if (i > 0 && day < history.DrawnOn(i - 1))
            {
                Error(OnAccountFindings.Order, path, $"the outturn is as at {IsoDate.Text(day.Value)}, before {IsoDate.Text(history.DrawnOn(i - 1))}, the day of the statement that it follows. Put the statements in order.");
            }
        }
    }

    /// <summary>A milestone is reached once.</summary>
    public void Milestones()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < history.Statements.Count; i++)
        {
            foreach (string id in history.Statements[i].Milestones?.Where(id => !reached.Add(id)) ?? [])
            {
                Error(OnAccountFindings.MilestoneTwice, FormattableString.Invariant($"statements[{i}].milestones"), $"milestone '{id}' was reached before. Report it once, with the statement in which it is reached.");
            }
        }
    }

    /// <summary>Payments have been made by the day of the account, and none stands there twice unseen.</summary>
    public void Payments()
    {
        var first = new Dictionary<(AccountPayment Payment, string? Reference), int>();
        for (int i = 0; i < history.Payments.Count; i++)
        {
            AccountPayment payment = history.Payments[i];
            string path = FormattableString.Invariant($"payments[{i}]");
            if (payment.Paid > history.AsAt)
            {
                Error(OnAccountFindings.PaymentBeyond, path + ".paid", $"the payment was made on {IsoDate.Text(payment.Paid.Value)}, after {IsoDate.Text(history.AsAt)}, the day on which the account is drawn up. Leave it out, or give a later 'asAt'.");
            }

            if (payment.Amount.IsZero)
            {
                Error(OnAccountFindings.PaymentAmount, path + ".amount", $"the payment is {payment.Amount:C}. Give an amount other than 0: positive to the account, negative from it.");
            }

            Twice(payment, path, first);
            AccountPayment plain = payment with { Reference = null };
            first.TryAdd((plain, payment.Reference), i);
            first.TryAdd((plain, Any), i);
        }
    }

    /// <summary>Both are counted: only whoever paid knows whether one payment was recorded twice or two were made.</summary>
    private void Twice(AccountPayment payment, string path, Dictionary<(AccountPayment Payment, string? Reference), int> first)
    {
        AccountPayment plain = payment with { Reference = null };
        string what = $"{payment.Amount:C} of '{payment.Account}', due on {IsoDate.Text(payment.Due)} and {(payment.Paid is { } paid ? $"paid on {IsoDate.Text(paid)}" : "not paid")},";
        if (payment.Reference is not null && first.TryGetValue((plain, payment.Reference), out int same))
        {
            Error(OnAccountFindings.ReferenceTwice, path, FormattableString.Invariant($"{what} with the reference '{payment.Reference}' stands in payments[{same}] too. Leave one out; if two were made, give each its own reference."));
        }
        else if (first.TryGetValue((plain, payment.Reference is null ? Any : null), out int alike))
        {
            findings.Add(Finding.Warning(
                OnAccountFindings.PaymentTwice,
                "history." + path,
                FormattableString.Invariant($"{what} stands in payments[{alike}] too, and both are counted. If it was made once, leave one out; if two were made, give each its own 'reference'.")));
        }
    }

    private void Error(string id, string path, string message) => findings.Add(Finding.Error(id, "history." + path, message));

    private void Statement(int index, SeriesMethod? method)
    {
        ReportingPeriod period = history.Statements[index].Period;
        string path = FormattableString.Invariant($"statements[{index}]");
        if (period.Last > history.AsAt)
        {
            Error(OnAccountFindings.StatementBeyond, path, $"the period {period} ends after {IsoDate.Text(history.AsAt)}, the day on which the account is drawn up. Give a later 'asAt', or leave the statement out.");
        }

        if (index == 0)
        {
            return;
        }

        PeriodStatement before = history.Statements[index - 1];
        if (before.Kind == StatementKind.Final)
        {
            Error(OnAccountFindings.AfterFinal, path, $"a statement follows the final one of {before.Period}. The final statement ends the history: make it interim, or leave out what follows.");
        }

        if (method == SeriesMethod.Cumulative)
        {
            Cumulative(period, before.Period, path);
        }
        else
        {
            Following(period, before.Period, path);
        }
    }

    private void Cumulative(ReportingPeriod period, ReportingPeriod before, string path)
    {
        LocalDate first = history.Statements[0].Period.First;
        if (period.First != first)
        {
            Error(OnAccountFindings.CumulativeStart, path, $"the period {period} does not begin on {IsoDate.Text(first)}, where the first statement began. Under cumulative terms every outturn runs from there.");
        }
        else if (period.Last < before.Last)
        {
            Earlier(period, before, path);
        }
    }

    private void Following(ReportingPeriod period, ReportingPeriod before, string path)
    {
        LocalDate next = before.Last.PlusDays(1);
        if (period.Last < before.First)
        {
            Earlier(period, before, path);
        }
        else if (period.First > next)
        {
            Error(OnAccountFindings.Gap, path, $"nothing covers {ReportingPeriod.Between(next, period.First.PlusDays(-1))}, between the statement before and {period}. Add a statement for it.");
        }
        else if (period.First < next && period.First != before.First)
        {
            Error(OnAccountFindings.Overlap, path, $"the period {period} overlaps {before}. Begin on {IsoDate.Text(next)}, or on {IsoDate.Text(before.First)} to bring that statement up to date.");
        }
        else if (period.First == before.First && period.Last < before.Last)
        {
            Earlier(period, before, path);
        }
    }

    private void Earlier(ReportingPeriod period, ReportingPeriod before, string path) =>
        Error(OnAccountFindings.Order, path, $"the period {period} ends before the statement that it follows, {before}. Put the statements in order.");
}
