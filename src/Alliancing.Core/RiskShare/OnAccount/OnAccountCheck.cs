namespace Alliancing.RiskShare;

/// <summary>Checks on-account rules when terms are built; their life limits are checked as the clamps that they are.</summary>
internal sealed class OnAccountCheck(RiskShareSchedule schedule, AccountLayout layout, OnAccountRules rules, List<Finding> findings)
{
    private readonly SideCheck _check = new(schedule, layout, null, "onAccount", findings, hasVariance: false);

    public void Run()
    {
        Rates();
        Of();
        Milestones();
        CarryForward();
        Membership();
        if (rules.Method == SeriesMethod.SumOfPeriods && schedule.Closing.Count > 0)
        {
            Error(
                OnAccountFindings.ClampsOfPeriods,
                "onAccount.method",
                "the terms have closing clamps, and a sum of periods leaves open whether they hold for each period or over the life. Move them to 'onAccount.lifeLimits', or settle cumulatively.");
        }

        if (rules.Advances is { } advances)
        {
            _check.Weights(advances, "onAccount.advances");
            if (advances == Basis.Equal)
            {
                Error(FindingIds.Basis, "onAccount.advances", "'equal' is a weight, not an amount. Name a basis that carries each participant's advance.");
            }
        }
    }

    private void Error(string id, string path, string message) => findings.Add(Finding.Error(id, path, message));

    private void Rates()
    {
        if (rules.Retention < Rate.Zero || rules.Retention > Rate.One)
        {
            Error(OnAccountFindings.Retention, "onAccount.retention", $"the retention is {rules.Retention}. It must be {Rate.Zero} to {Rate.One} of the interim gain.");
        }

        if (rules.LateInterest < Rate.Zero)
        {
            Error(OnAccountFindings.Interest, "onAccount.lateInterest", $"the interest is {rules.LateInterest} a year. It must be {Rate.Zero} or more; leave it out for none.");
        }
    }

    private void Of()
    {
        _check.OptionalRecipients(rules.Of, "onAccount.of");
        if (rules.Of?.Accounts.Any(a => a.Kind is not (AccountKind.Participant or AccountKind.Group)) == true)
        {
            Error(OnAccountFindings.Of, "onAccount.of", "gain is retained from participants. Name participants or groups.");
        }
    }

    private void Milestones()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Milestone milestone in rules.Milestones)
        {
            string path = $"onAccount.milestones[{milestone.Id}]";
            if (!Identifier.IsValid(milestone.Id))
            {
                Error(OnAccountFindings.Milestone, path, $"'{milestone.Id}' is not an identifier. Use {Identifier.Rule}.");
            }

            if (!seen.Add(milestone.Id))
            {
                Error(OnAccountFindings.Milestone, path, $"'{milestone.Id}' stands twice. Give each milestone an id of its own.");
            }

            if (milestone.Release < Rate.Zero || milestone.Release > Rate.One)
            {
                Error(OnAccountFindings.Milestone, path + ".release", $"the milestone releases {milestone.Release} of the gain. Allowed is {Rate.Zero} to {Rate.One}.");
            }
            else if (milestone.Release <= rules.Retention.Complement)
            {
                findings.Add(Finding.Warning(
                    OnAccountFindings.DeadMilestone,
                    path + ".release",
                    $"the milestone releases {milestone.Release} of the gain in all, and {rules.Retention.Complement} is released without it: it never acts. State the release in all, or retain more."));
            }

            milestone.Condition?.Check(_check, path + ".condition");
        }
    }

    private void CarryForward()
    {
        if (rules.CarryForward is not { } carry)
        {
            return;
        }

        const string path = "onAccount.carryForward";
        if (rules.Method == SeriesMethod.Cumulative)
        {
            Error(OnAccountFindings.CarryForward, path, "under cumulative terms a loss stands against later gains by itself. Take the carry-forward out, or add up periods.");
        }

        if (carry is { Periods: not null, Until: not null })
        {
            Error(OnAccountFindings.CarryForward, path, "both a number of periods and a date are given. Give one of them, or neither for losses that last until the final statement.");
        }

        if (carry.Periods < 1)
        {
            Error(OnAccountFindings.CarryForward, path + ".periods", FormattableString.Invariant($"losses are carried for {carry.Periods} periods. Give 1 or more, or leave the carry-forward out."));
        }

        if (carry.Until < schedule.From)
        {
            Error(OnAccountFindings.CarryForward, path + ".until", $"losses are carried until {IsoDate.Text(carry.Until.Value)}, before the agreement begins on {IsoDate.Text(schedule.From.Value)}. Give a later date, or leave the carry-forward out.");
        }

        if (carry.Unmet == UnmetLoss.WrittenOff)
        {
            Counterparty(OnAccountFindings.CarryForward, carry.Counterparty, path);
        }
    }

    private void Membership()
    {
        if (rules.Membership is not { } membership)
        {
            Silent();
            return;
        }

        Counterparty(OnAccountFindings.Membership, membership.Counterparty, "onAccount.membership");
        Outside(membership.BeforeJoining, "beforeJoining");
        Outside(membership.AfterLeaving, "afterLeaving");
    }

    /// <summary>Settling will refuse what the terms leave open here; who signs them learns it now.</summary>
    private void Silent()
    {
        foreach (Participant participant in schedule.Participants)
        {
            bool joins = participant.From is { } from && !(from <= schedule.From);
            bool leaves = participant.To is { } to && !(to >= schedule.To);
            if (joins || leaves)
            {
                findings.Add(Finding.Warning(
                    OnAccountFindings.SilentAboutMembers,
                    "onAccount.membership",
                    $"'{participant.Id}' {(joins && leaves ? "joins and leaves" : joins ? "joins" : "leaves")} during the agreement, and the terms do not say what it shares of the time before, between and after. State 'membership', or a history that reaches that day will be refused."));
            }
        }
    }

    private void Outside(PartShare? share, string name)
    {
        if (share == PartShare.Prorated)
        {
            Error(OnAccountFindings.Membership, "onAccount.membership." + name, "the participant was a member for no part of such a period, so nothing can be prorated. Allowed are none and whole.");
        }
    }

    private void Counterparty(string id, Account counterparty, string path)
    {
        _check.Account(counterparty, path + ".counterparty");
        if (counterparty.Kind is not (AccountKind.Owner or AccountKind.Participant or AccountKind.Residual))
        {
            Error(id, path + ".counterparty", $"'{counterparty}' cannot stand against a participant's share. Allowed are owner, a participant and residual.");
        }
    }
}
