using System.Globalization;
using Alliancing.Budgets;
using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Agreements;

/// <summary>What an agreement that holds together still lacks.</summary>
internal static class AgreementReview
{
    private const int StatutoryDays = 30;

    public static IEnumerable<Finding> Run(AllianceAgreement agreement, LocalDate? on) =>
    [
        .. Parties(agreement), .. Charter(agreement), .. Members(agreement), .. Governance(agreement, on ?? agreement.Effective), .. Shares(agreement),
        .. Money(agreement), .. agreement.Finance?.Spending.SelectMany(line => Spending(agreement, line)) ?? [], .. Payments(agreement),
    ];

    /// <summary>What speaks against committing money: the review's own findings on a line of spending, which then refuse it.</summary>
    public static IEnumerable<Finding> Commitment(AllianceAgreement agreement, PlannedSpending line)
    {
        foreach (Finding finding in Spending(agreement, line))
        {
            yield return finding with { Severity = Severity.Error, Path = "commitment" + finding.Path[finding.Path.IndexOf(']', StringComparison.Ordinal)..].TrimStart(']') };
        }

        if (agreement.Charter?.Scope is { } scope && scope[line.ScopeItem] is null)
        {
            yield return Finding.Error(AgreementFindings.UnknownScope, "commitment.scope", $"the charter's scope has no item '{line.ScopeItem}'. Name an item that is in scope: {string.Join(", ", scope.Included.Select(i => $"'{i.Id}'"))}.");
        }
    }

    private static IEnumerable<Finding> Parties(AllianceAgreement agreement)
    {
        foreach (Side side in new[] { Side.Owner, Side.Provider }.Where(side => agreement.Participants.All(p => p.Side != side)))
        {
            string word = side == Side.Owner ? "owner" : "provider";
            yield return Finding.Warning(
                AgreementFindings.SideMissing, "participants", $"no participant is {(side == Side.Owner ? "an owner" : "a provider")}. An alliance is one agreement between commissioners and providers: name the {word}s.");
        }
    }

    private static IEnumerable<Finding> Charter(AllianceAgreement agreement)
    {
        if (agreement.Charter is not { } charter)
        {
            yield return Finding.Warning(AgreementFindings.NoCharter, "charter", "the agreement has no charter. Write its vision, purpose, objectives, outcomes, scope and principles.");
            yield break;
        }

        foreach ((string part, int count) in new[] { ("objectives", charter.Objectives.Count), ("outcomes", charter.Outcomes.Count), ("scope", charter.Scope.Included.Count) }.Where(p => p.Item2 == 0))
        {
            yield return Finding.Warning(AgreementFindings.NoCharter, $"charter.{part}", $"the charter states no {part}. Success is judged on the whole by what the charter says: write them.");
        }

        foreach (Principle principle in Principle.OfAlliancing.Where(p => charter.Principles.All(own => !string.Equals(own.Id, p.Id, StringComparison.Ordinal))))
        {
            yield return Finding.Warning(
                AgreementFindings.MissingPrinciple, "charter.principles", $"the charter leaves out the principle '{principle.Id}' ({principle.Name}). Add it, or say in the agreement why the alliance does without it.");
        }
    }

    private static IEnumerable<Finding> Members(AllianceAgreement agreement) =>
        from member in agreement.Draft.Members
        from role in member.Roles
        where !role.Filled
        select Finding.Warning(AgreementFindings.Unfilled, $"participants[{member.Participant}].roles[{role.Id}]", $"nobody plays the part '{role.Id}' ({role.Text}) of '{member.Participant}'. Name somebody before it is needed.");

    // Authority and limits hold from a day to a day, so that without any day there is nothing to look at.
    private static IEnumerable<Finding> Governance(AllianceAgreement agreement, LocalDate? on) => (agreement.Governance, on) switch
    {
        (null, _) => [Finding.Warning(AgreementFindings.NoGovernance, "governance", "the agreement does not say who decides what. Write its leadership team, its management team and the limits of their authority.")],
        ({ } governance, { } day) => GovernanceReview.Run(governance, agreement, day),
        _ => [],
    };

    private static IEnumerable<Finding> Shares(AllianceAgreement agreement)
    {
        if (agreement.Draft.RiskShare is null)
        {
            yield return Finding.Advisory(AgreementFindings.NoRiskShare, "terms", "the agreement shares neither gain nor pain. If that is meant, say so; if not, write the terms.");
            yield break;
        }

        if (agreement.Terms is not { } terms)
        {
            yield break;
        }

        HashSet<ParticipantId> holders = ShareHolders.Of(terms);
        foreach (Participant participant in agreement.Participants.Where(p => !holders.Contains(p.Id)))
        {
            yield return Finding.Warning(
                AgreementFindings.NoShare,
                $"participants[{participant.Id}]",
                $"the terms give '{participant.Id}' no share of gain or pain. Collective responsibility for risk asks for one: name it in a split, or say in the agreement why it stands outside.");
        }
    }

    private static IEnumerable<Finding> Money(AllianceAgreement agreement)
    {
        if (agreement.Finance is not { } finance)
        {
            yield break;
        }

        if (finance.Costs.Count == 0)
        {
            yield return Finding.Advisory(AgreementFindings.NoAllowableCosts, "finance.costs", "the agreement does not say which costs are met. Partners dispute what nobody listed: add the schedule of allowable costs.");
        }

        if (finance.Invoicing is { PaymentDays: > StatutoryDays } invoicing)
        {
            yield return Finding.Warning(
                AgreementFindings.PaymentDays,
                "finance.invoicing.paymentDays",
                string.Create(CultureInfo.InvariantCulture, $"invoices are paid within {invoicing.PaymentDays} days. Public bodies in England, Wales and Northern Ireland pay within {StatutoryDays}: shorten it."))
                with
            { Citation = Citation.Law("Procurement Act 2023", "s. 68") };
        }

        if (finance.Envelope is { } envelope)
        {
            foreach (EnvelopeYear year in envelope.Years)
            {
                Money planned = finance.Spending.Where(l => l.Year == year.Year && l.Amount.Currency == year.Amount.Currency).Aggregate(Alliancing.Money.Zero(year.Amount.Currency), (sum, l) => sum + l.Amount);
                if (planned > year.Amount)
                {
                    yield return Finding.Warning(
                        AgreementFindings.OverEnvelope, $"finance.envelope[{year.Year}]", $"{planned:C} is planned for {year.Year}; the envelope holds {year.Amount:C}. Take {planned - year.Amount:C} out, or have the envelope raised.");
                }
            }
        }
    }

    private static IEnumerable<Finding> Spending(AllianceAgreement agreement, PlannedSpending line)
    {
        string path = $"finance.spending[{line.Id}]";
        if (agreement.Finance?.Envelope is { } envelope)
        {
            if (envelope[line.Year] is not { } year)
            {
                yield return Finding.Warning(AgreementFindings.OutsideEnvelope, $"{path}.year", $"the envelope does not reach {line.Year}. It runs from {envelope.Years[0].Year} to {envelope.Years[^1].Year}: have the year set before money is planned in it.");
            }
            else if (year.Standing == YearStanding.Indicative)
            {
                yield return Finding.Warning(AgreementFindings.IndicativeYear, $"{path}.year", $"{line.Amount:C} is planned on {line.Year}, which is indicative. Commit nothing against it until the commissioners set the year firmly.");
            }
        }

        if (agreement.Charter?.Scope is { } scope && scope[line.ScopeItem] is { } item && !scope.Covers(line.ScopeItem))
        {
            yield return Finding.Warning(AgreementFindings.OutOfScope, $"{path}.scope", $"'{item.Id}' ({item.Text}) is out of scope. Take the line out, or vary the scope by a decision.");
        }

        foreach (Finding finding in Authority(agreement, path, line))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Authority(AllianceAgreement agreement, string path, PlannedSpending line)
    {
        if (line.By is { } by
            && agreement.Governance?.LimitOf(by, line.Year.First) is { } limit
            && line.Amount.Currency == limit.Limit.Currency
            && line.Amount > limit.Limit)
        {
            yield return Finding.Warning(
                AgreementFindings.OverAuthority, $"{path}.by", $"'{by}' would commit {line.Amount:C}; its people may bind it up to {limit.Limit:C}. Obtain the approval of {limit.Body} first.") with
            { Citation = limit.Source };
        }
    }

    private static IEnumerable<Finding> Payments(AllianceAgreement agreement) =>
        from payment in agreement.Finance?.Payments ?? []
        where agreement.To is { } end && payment.Due > end && !payment.Survives
        select Finding.Warning(
            AgreementFindings.PaymentAfterTerm,
            $"finance.payments[{payment.Id}]",
            $"the agreement ends on {IsoDate.Text(agreement.To!.Value)}, and '{payment.Id}' ({payment.Text}) falls due on {IsoDate.Text(payment.Due)}. Say that the duty to pay outlives the agreement, or lengthen the term.");
}
