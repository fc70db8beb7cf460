using System.Numerics;
using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>What can be said of a history before anything is settled: whether it is whole, in order, and of these terms.</summary>
internal sealed class HistoryCheck(RiskShareTerms terms, OnAccountRules rules, SettlementHistory history, List<Finding> findings)
{
    public void Run()
    {
        if (!string.Equals(history.Agreement, terms.Agreement, StringComparison.Ordinal))
        {
            Error(FindingIds.OtherAgreement, "agreement", $"the history belongs to '{history.Agreement}', the terms to '{terms.Agreement}'. Settle it with its own agreement.");
        }

        if (history.Statements.Count == 0)
        {
            Error(OnAccountFindings.Empty, "statements", "the history has no statement. Give at least one: the last is the one that is drawn up.");
            return;
        }

        for (int i = 0; i < history.Statements.Count; i++)
        {
            Statement(i);
        }

        Beginning();
        Days();
        Milestones();
        Members();
        for (int i = 0; i < history.Payments.Count; i++)
        {
            Payment(history.Payments[i], FormattableString.Invariant($"payments[{i}]"));
        }

        for (int i = 0; i < history.BroughtForward.Count; i++)
        {
            BroughtForward(history.BroughtForward[i], FormattableString.Invariant($"broughtForward[{i}]"));
        }

        Room("payments", history.Payments.Select(p => p.Amount));
        Room("broughtForward", history.BroughtForward.Select(b => b.Loss));
    }

    private void Error(string id, string path, string message) => findings.Add(Finding.Error(id, "history." + path, message));

    private void Statement(int index)
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

        if (rules.Method == SeriesMethod.Cumulative)
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
        if (period.First > next)
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

    private void Beginning()
    {
        LocalDate first = history.Statements[0].Period.First;
        if (terms.From is { } from && first > from)
        {
            findings.Add(Finding.Warning(
                OnAccountFindings.StartsLate,
                "history.statements[0]",
                $"the history begins on {IsoDate.Text(first)}, the agreement on {IsoDate.Text(from)}. What happened before is not in the account."));
        }
    }

    /// <summary>Statements are drawn up one after the other, and none after the account.</summary>
    private void Days()
    {
        for (int i = 0; i < history.Statements.Count; i++)
        {
            string path = FormattableString.Invariant($"statements[{i}].outturn.asAt");
            if (history.Statements[i].Outturn.AsAt is not { } day)
            {
                DayOpen(i, path);
                continue;
            }

            if (day > history.AsAt)
            {
                Error(OnAccountFindings.StatementBeyond, path, $"the outturn is as at {IsoDate.Text(day)}, after {IsoDate.Text(history.AsAt)}, the day on which the account is drawn up. Give a later 'asAt' of the history.");
            }
            else if (i > 0 && day < history.DrawnOn(i - 1))
            {
                Error(OnAccountFindings.Order, path, $"the outturn is as at {IsoDate.Text(day)}, before {IsoDate.Text(history.DrawnOn(i - 1))}, the day of the statement that it follows. Put the statements in order.");
            }
        }
    }

    /// <summary>What was recouped then depends on what had been paid, so the order of payments and statements must be known.</summary>
    private void DayOpen(int index, string path)
    {
        if (rules.Advances is not null && index > 0 && index < history.Statements.Count - 1 && history.Statements[index].Period.Last <= history.DrawnOn(index - 1))
        {
            Error(OnAccountFindings.DayOpen, path, $"the period ends no later than the statement before was drawn up, on {IsoDate.Text(history.DrawnOn(index - 1))}, and which payments lie between the two decides how much of an advance was recouped. State the day on which this one was drawn up.");
        }
    }

    private void Room(string path, IEnumerable<Money> amounts)
    {
        BigInteger sum = amounts.Aggregate(BigInteger.Zero, static (total, amount) => total + BigInteger.Abs(amount.MinorUnits));
        if (sum > EntitlementToDate.LargestSum)
        {
            Error(FindingIds.TooLarge, path, $"they add up to {sum} minor units, beyond what an account can hold, {EntitlementToDate.LargestSum}. Check them.");
        }
    }

    private void Milestones()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < history.Statements.Count; i++)
        {
            foreach (string id in history.Statements[i].Milestones ?? [])
            {
                string path = FormattableString.Invariant($"statements[{i}].milestones");
                if (!rules.Milestones.Any(m => string.Equals(m.Id, id, StringComparison.Ordinal)))
                {
                    string known = rules.Milestones.Count == 0 ? "The terms have none." : $"Known are {string.Join(", ", rules.Milestones.Select(m => m.Id))}.";
                    Error(OnAccountFindings.UnknownMilestone, path, $"there is no milestone '{id}'. {known}");
                }
                else if (!reached.Add(id))
                {
                    Error(OnAccountFindings.MilestoneTwice, path, $"milestone '{id}' was reached before. Report it once, with the statement in which it is reached.");
                }
            }
        }
    }

    private void Members()
    {
        foreach (Participant participant in terms.Participants)
        {
            IEnumerable<string> open = history.Statements
                .SelectMany(s => MemberPart.Questions(rules.Membership, participant, s.Period))
                .Where(q => q.Answer is null)
                .Select(q => q.Name)
                .Distinct(StringComparer.Ordinal);
            foreach (string question in open)
            {
                findings.Add(Finding.Error(
                    OnAccountFindings.MembershipSilent,
                    "onAccount.membership." + question,
                    $"'{participant.Id}' is a member from {Date(participant.From)} to {Date(participant.To)}, within the history, and the terms do not say what it shares. State 'membership.{question}'."));
            }
        }
    }

    private void Payment(AccountPayment payment, string path)
    {
        LocalDate start = terms.From ?? history.Statements[0].Period.First;
        if (payment.Paid < start || payment.Due < start)
        {
            LocalDate early = payment.Paid < start ? payment.Paid.Value : payment.Due;
            Error(OnAccountFindings.PaymentBefore, path, $"the payment is dated {IsoDate.Text(early)}, before the agreement begins on {IsoDate.Text(start)}. It cannot be on this account.");
        }

        if (payment.Paid > history.AsAt)
        {
            Error(OnAccountFindings.PaymentBeyond, path + ".paid", $"the payment was made on {IsoDate.Text(payment.Paid.Value)}, after {IsoDate.Text(history.AsAt)}, the day on which the account is drawn up. Leave it out, or give a later 'asAt'.");
        }

        if (terms.Layout.Find(payment.Account) is null)
        {
            Error(OnAccountFindings.PaymentAccount, path + ".account", $"the terms have no account '{payment.Account}'. Participants are {string.Join(", ", terms.Participants.Select(p => p.Id))}.");
        }

        if (payment.Amount.Currency != terms.Currency || payment.Amount.IsZero)
        {
            Error(OnAccountFindings.PaymentAmount, path + ".amount", $"the payment is {payment.Amount}. Give an amount in {terms.Currency.Code} other than 0: positive to the account, negative from it.");
        }
    }

    private void BroughtForward(BroughtForwardLoss loss, string path)
    {
        LocalDate first = history.Statements[0].Period.Last;
        if (rules.CarryForward is null)
        {
            Error(OnAccountFindings.BroughtForward, path, "a loss is brought forward, and the terms carry none. Settle it where it arose, or state 'onAccount.carryForward'.");
        }
        else if (!CarriesFor(loss.Participant))
        {
            Error(OnAccountFindings.BroughtForward, path + ".participant", $"the terms carry no losses of '{loss.Participant}'. They do so for {rules.Covered}.");
        }

        if (!loss.Loss.IsPositive || loss.Loss.Currency != terms.Currency)
        {
            Error(OnAccountFindings.BroughtForward, path + ".loss", $"the loss is {loss.Loss}. Give an amount in {terms.Currency.Code} above 0.");
        }

        if (loss.LastDay(rules.CarryForward) is { } expires && expires < first)
        {
            Error(OnAccountFindings.Expired, path, $"the loss of '{loss.Participant}' expired on {IsoDate.Text(expires)}, before the first statement's period ends on {IsoDate.Text(first)}. No gain of this history can meet it: leave it out.");
        }
    }

    private bool CarriesFor(ParticipantId participant) =>
        terms.Layout.Find(Account.Of(participant)) is { } account && terms.Layout.Participants(rules.Covered).Contains(account);

    private static string Date(LocalDate? date) => date is { } day ? IsoDate.Text(day) : "an open date";
}
