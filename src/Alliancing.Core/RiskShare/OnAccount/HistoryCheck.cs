using System.Numerics;
using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>What can be said of a history under its terms before anything is settled; what needs no terms is <see cref="HistoryOrder"/>'s.</summary>
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
            new HistoryOrder(history, findings).Empty();
            return;
        }

        var order = new HistoryOrder(history, findings);
        order.Statements(rules.Method);
        Beginning();
        order.Days();
        DaysOpen();
        Milestones();
        order.Milestones();
        Members();
        for (int i = 0; i < history.Payments.Count; i++)
        {
            Payment(history.Payments[i], FormattableString.Invariant($"payments[{i}]"));
        }

        order.Payments();

        for (int i = 0; i < history.BroughtForward.Count; i++)
        {
            BroughtForward(history.BroughtForward[i], FormattableString.Invariant($"broughtForward[{i}]"));
        }

        Room("payments", history.Payments.Select(p => p.Amount));
        Room("broughtForward", history.BroughtForward.Select(b => b.Loss));
    }

    private void Error(string id, string path, string message) => findings.Add(Finding.Error(id, "history." + path, message));

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

    /// <summary>What was recouped depends on what had been paid, so the order of payments and statements must be known.</summary>
    private void DaysOpen()
    {
        for (int i = 1; rules.Advances is not null && i < history.Statements.Count - 1; i++)
        {
            PeriodStatement statement = history.Statements[i];
            if (statement.Outturn.AsAt is null && statement.Period.Last <= history.DrawnOn(i - 1))
            {
                Error(
                    OnAccountFindings.DayOpen,
                    FormattableString.Invariant($"statements[{i}].outturn.asAt"),
                    $"the period ends no later than the statement before was drawn up, on {IsoDate.Text(history.DrawnOn(i - 1))}, and which payments lie between the two decides how much of an advance was recouped. State the day on which this one was drawn up.");
            }
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
        for (int i = 0; i < history.Statements.Count; i++)
        {
            foreach (string id in history.Statements[i].Milestones ?? [])
            {
                if (!rules.Milestones.Any(m => string.Equals(m.Id, id, StringComparison.Ordinal)))
                {
                    string known = rules.Milestones.Count == 0 ? "The terms have none." : $"Known are {string.Join(", ", rules.Milestones.Select(m => m.Id))}.";
                    Error(OnAccountFindings.UnknownMilestone, FormattableString.Invariant($"statements[{i}].milestones"), $"there is no milestone '{id}'. {known}");
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

        if (terms.Layout.Find(payment.Account) is null)
        {
            Error(OnAccountFindings.PaymentAccount, path + ".account", $"the terms have no account '{payment.Account}'. Participants are {string.Join(", ", terms.Participants.Select(p => p.Id))}.");
        }

        if (payment.Amount.Currency != terms.Currency)
        {
            Error(OnAccountFindings.PaymentAmount, path + ".amount", $"the payment is {payment.Amount:C}. Give an amount in {terms.Currency.Code}.");
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
            Error(OnAccountFindings.BroughtForward, path + ".loss", $"the loss is {loss.Loss:C}. Give an amount in {terms.Currency.Code} above 0.");
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
