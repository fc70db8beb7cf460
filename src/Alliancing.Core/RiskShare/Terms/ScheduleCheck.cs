using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>Checks a whole schedule: its names, its components and what stands after them.</summary>
internal sealed class ScheduleCheck(RiskShareSchedule schedule, AccountLayout layout, List<Finding> findings)
{
    public void Run()
    {
        Names();
        Scores();
        Groups();
        Owners();
        for (int i = 0; i < schedule.Components.Count; i++)
        {
            Component(schedule.Components[i]);
        }

        Portions();
        Entitlements();
        for (int i = 0; i < schedule.Closing.Count; i++)
        {
            Clamp(schedule.Closing[i], string.Create(CultureInfo.InvariantCulture, $"closing[{i}]"));
        }

        if (schedule.OnAccount is { } rules)
        {
            OnAccount(rules);
        }
    }

    private static string At(string list, string id) => $"{list}[{id}]";

    private void Error(string id, string path, string message) => findings.Add(Finding.Error(id, path, message));

    private void Names()
    {
        if (schedule.Participants.Count == 0)
        {
            Error(FindingIds.Empty, "participants", "the alliance has no participants. Name at least one.");
        }

        if (schedule.Components.Count == 0)
        {
            Error(FindingIds.Empty, "components", "the terms have no component. Give at least one.");
        }

        Ids("participants", schedule.Participants.Select(p => p.Id.ToString()));
        Ids("components", schedule.Components.Select(c => c.Id));
        Ids("groups", schedule.Groups.Select(g => g.Id));
        Ids("payees", schedule.Payees.Select(p => p.Id));
        Ids("reserves", schedule.Reserves.Select(r => r.Id));
        Ids("scores", schedule.Scores.Select(s => s.Id));
        FixedWords("participants", schedule.Participants.Select(p => p.Id.ToString()), ["owner", "residual", "carriedForward", "owners", "providers", "everyone"], "participant");
        FixedWords("components", schedule.Components.Select(c => c.Id), ["closing", "entitlements"], "component");
    }

    private void FixedWords(string list, IEnumerable<string> ids, string[] words, string what)
    {
        foreach (string id in ids.Where(id => words.Contains(id, StringComparer.Ordinal)))
        {
            Error(FindingIds.Identifier, At(list, id), $"'{id}' is a fixed word of the terms. Give the {what} another id.");
        }
    }

    private void Ids(string list, IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            if (!Identifier.IsValid(id))
            {
                Error(FindingIds.Identifier, At(list, id), $"'{id}' is not an identifier. Use {Identifier.Rule}.");
            }

            if (!seen.Add(id))
            {
                Error(FindingIds.Duplicate, At(list, id), $"'{id}' stands twice. Give each of the {list} an id of its own.");
            }
        }
    }

    private void Scores()
    {
        foreach (ScoreScale scale in schedule.Scores)
        {
            if (scale.To <= scale.From)
            {
                Error(FindingIds.ScoreRange, At("scores", scale.Id), string.Create(CultureInfo.InvariantCulture, $"the scale runs from {scale.From} to {scale.To}. The highest score must be above the lowest."));
            }

            if (scale.Places is < 0 or > 10)
            {
                Error(FindingIds.ScoreRange, At("scores", scale.Id), string.Create(CultureInfo.InvariantCulture, $"the score has {scale.Places} decimal places. Give 0 to 10."));
            }
        }
    }

    private void Groups()
    {
        foreach (ParticipantGroup group in schedule.Groups)
        {
            string path = At("groups", group.Id);
            if (group.Members.Count == 0)
            {
                Error(FindingIds.Empty, path, "the group has no members. Name at least one participant.");
            }

            foreach (ParticipantId member in group.Members.Where(m => !schedule.Participants.Any(p => p.Id == m)))
            {
                Error(FindingIds.Unknown, path, $"there is no participant '{member}'. Known are {string.Join(", ", schedule.Participants.Select(p => p.Id))}.");
            }

            if (group.Members.Distinct().Count() != group.Members.Count)
            {
                Error(FindingIds.Duplicate, path, "a member stands twice. Name each once.");
            }
        }
    }

    private void Owners()
    {
        if (schedule.Owners is null)
        {
            return;
        }

        var check = new SideCheck(schedule, layout, null, "owners", findings);
        schedule.Owners.Check(check, "owners", schedule.Owners is SharesSplit ? null : Recipients.Owners);
        if (schedule.Owners is SharesSplit shares)
        {
            SplitAmong.CheckShares(shares, check, "owners", hasRest: false);
            foreach (AgreedShare share in shares.Shares.Where(s => !layout.Owners.Any(o => layout[o] == s.To)))
            {
                Error(FindingIds.Recipients, "owners", $"'{share.To}' is not a participant of the owner side. Only owners split that side's account.");
            }
        }

        if (schedule.Owners is ClaimsSplit)
        {
            Error(FindingIds.Recipients, "owners", "a claims rule may leave money over. Split the owner side by a basis or by agreed shares.");
        }
    }

    private void Component(Component component)
    {
        string path = At("components", component.Id);
        component.Measure.Check(new SideCheck(schedule, layout, component, path, findings, hasVariance: false), path + ".measure");
        new SideCheck(schedule, layout, component, path + ".gain", findings).Stages(component.Gain);
        new SideCheck(schedule, layout, component, path + ".pain", findings).Stages(component.Pain);
        if (component.EffectivePortion <= Rate.Zero || component.EffectivePortion > Rate.One)
        {
            Error(FindingIds.PortionsAbove, path + ".portion", $"the portion is {component.Portion}. It must be above 0 % and at most 100 %.");
        }

        if (component.EffectiveFunding == Funding.Owner)
        {
            new SideCheck(schedule, layout, component, path, findings).OwnerSide(path + ".funding");
        }
    }

    private void Portions()
    {
        IEnumerable<Component> funded = schedule.Components.Where(c => c.EffectiveFunding == Funding.Variance && c.EffectivePortion > Rate.Zero && c.EffectivePortion <= Rate.One);
        foreach (IGrouping<Measure, Component> measure in funded.GroupBy(c => c.Measure))
        {
            Rate sum = measure.Aggregate(Rate.Zero, static (total, c) => total + c.EffectivePortion);
            string path = At("components", measure.First().Id) + ".portion";
            if (sum > Rate.One)
            {
                Error(FindingIds.PortionsAbove, path, $"the portions of {measure.Key.Statement} add up to {sum}. Together they may not exceed {Rate.One}: the same money would be shared twice.");
            }
            else if (sum < Rate.One)
            {
                findings.Add(Finding.Warning(FindingIds.PortionsBelow, path, $"the portions of {measure.Key.Statement} add up to {sum}. The remaining {Rate.One - sum} is not settled here."));
            }
        }
    }

    private void Entitlements()
    {
        for (int i = 0; i < schedule.Entitlements.Count; i++)
        {
            Entitlement entitlement = schedule.Entitlements[i];
            string path = string.Create(CultureInfo.InvariantCulture, $"entitlements[{i}]");
            if (entitlement.Category is not (LineCategory.Fee or LineCategory.ReimbursedCost))
            {
                Error(FindingIds.Recipients, path + ".category", $"'{entitlement.Category}' is not an entitlement. Allowed are fee and reimbursedCost.");
            }

            var check = new SideCheck(schedule, layout, null, path, findings, hasVariance: false);
            check.Weights(entitlement.By, path + ".by");
            check.OwnerSide(path);
            if (entitlement.By == Basis.Equal)
            {
                Error(FindingIds.Basis, path + ".by", "'equal' is a weight, not an amount. Name a basis that carries each participant's amount.");
            }
        }
    }

    private void OnAccount(OnAccountRules rules)
    {
        new OnAccountCheck(schedule, layout, rules, findings).Run();
        for (int i = 0; i < rules.LifeLimits.Count; i++)
        {
            Clamp(rules.LifeLimits[i], string.Create(CultureInfo.InvariantCulture, $"onAccount.lifeLimits[{i}]"));
        }
    }

    private void Clamp(ClosingClamp clamp, string path)
    {
        var check = new SideCheck(schedule, layout, null, path, findings, hasVariance: false);
        check.OptionalRecipients(clamp.Of, path + ".of");
        check.Account(clamp.Counterparty, path + ".counterparty");
        LevelScope scope = clamp.Together ? LevelScope.Side : LevelScope.Each;
        clamp.AtMost?.Level.Check(check, path + ".atMost", scope);
        clamp.AtLeast?.Level.Check(check, path + ".atLeast", scope);
        if (clamp.AtMost is null && clamp.AtLeast is null)
        {
            Error(FindingIds.Clamp, path, "the clamp has neither a cap nor a floor. Give 'atMost', 'atLeast' or both.");
        }

        if (clamp.Counterparty.Kind is not (AccountKind.Owner or AccountKind.Participant or AccountKind.Residual))
        {
            Error(FindingIds.Clamp, path + ".counterparty", $"'{clamp.Counterparty}' cannot stand against a clamp. Allowed are owner, a participant and residual.");
        }

        check.NotHeld(clamp.Counterparty, "stands against the clamp", clamp.Of, path + ".counterparty", byMembers: true);
        if (clamp.Of.Accounts.Any(a => a.Kind is not (AccountKind.Participant or AccountKind.Group)))
        {
            Error(FindingIds.Clamp, path + ".of", "a clamp holds the lines of participants. Name participants or groups.");
        }

        foreach (string id in (clamp.Components ?? []).Where(id => !schedule.Components.Any(c => string.Equals(c.Id, id, StringComparison.Ordinal))))
        {
            Error(FindingIds.Unknown, path + ".components", $"there is no component '{id}'. Known are {string.Join(", ", schedule.Components.Select(c => c.Id))}.");
        }
    }
}
