using Alliancing.RiskShare;

namespace Alliancing.Reporting;

/// <summary>Composes the statement of a settlement: what it came to, who gets what under which clause, and what was found.</summary>
internal sealed class Statement
{
    private const string Entitlements = "entitlements";
    private const string Closing = "closing";

    private static readonly Column[] Shared = [new("participant"), new("share", ToTheRight: true), new("amount", ToTheRight: true), new(string.Empty)];
    private static readonly Column[] Fixed = [new("participant"), new("what"), new("amount", ToTheRight: true), new(string.Empty)];
    private static readonly Column[] Summed = [new("participant"), new("due", ToTheRight: true)];

    private readonly Settlement _settlement;
    private readonly AccountNames _names;

    private Statement(Settlement settlement)
    {
        _settlement = settlement;
        _names = new AccountNames(settlement.Terms);
    }

    public static Report Of(Settlement settlement) => new Statement(settlement).Compose();

    /// <summary>The clauses that moved a line.</summary>
    public static string Clauses(SettlementLine line) => line.Clauses.Count switch
    {
        0 => string.Empty,
        1 => "clause " + line.Clauses[0],
        _ => "clauses " + string.Join(", ", line.Clauses),
    };

    private Report Compose()
    {
        string title = $"{_settlement.Terms.Name ?? _settlement.Agreement} · {_settlement.Outturn.Name ?? Dates.Of(_settlement.Period)}";
        var report = new Report();
        if (_settlement.Components is [var only])
        {
            report.Heading(1, $"{title} · {Variances.Describe(only, _settlement)}").Add(Component(only));
        }
        else
        {
            report.Heading(1, title);
            foreach (ComponentSettlement component in _settlement.Components)
            {
                report.Heading(2, $"{Definition(component).Name ?? component.Id} · {Variances.Describe(component, _settlement)}").Add(Component(component));
            }
        }

        Extra(report, Entitlements, "Fees and reimbursed cost, paid by the owner");
        Extra(report, Closing, "Caps and floors on what is due");
        if (_settlement.Lines.Select(l => l.Source).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            report.Heading(2, "Due in all").Add(Due());
        }

        report.Paragraph("A minus sign means that the amount is borne or paid; every other amount is received.");
        return report.AddAll(VarianceTables.Describe(_settlement)).AddAll(Inputs.Describe(_settlement.Outturn)).AddAll(Findings());
    }

    private Table Component(ComponentSettlement component)
    {
        SettlementLine[] lines = [.. Shown(component.Id)];
        ExactMoney whole = new(component.Variance.MinorUnits * component.Portion.Exact, _settlement.Currency);
        var shares = new Queue<string>(Amounts.Shares([.. lines.Where(l => l.Category == LineCategory.Share).Select(l => l.Exact)], whole));
        return new Table(
            Shared,
            [
                .. lines.Select(l => new[] { Name(l), l.Category == LineCategory.Share ? shares.Dequeue() : string.Empty, Amounts.Of(l.Amount), Clauses(l) }),
                ["total", string.Empty, Amounts.Of(Sum(lines)), string.Empty],
            ],
            HasTotal: true);
    }

    private void Extra(Report report, string source, string title)
    {
        SettlementLine[] lines = [.. Shown(source)];
        if (lines.Length == 0)
        {
            return;
        }

        report.Heading(2, title).Add(new Table(
            Fixed,
            [
                .. lines.Select(l => new[] { _names[l.Account], TermsWords.Of(l.Category), Amounts.Of(l.Amount), Clauses(l) }),
                ["total", string.Empty, Amounts.Of(Sum(lines)), string.Empty],
            ],
            HasTotal: true));
    }

    private Table Due() => new(
        Summed,
        [
            .. _settlement.Accounts.Where(a => IsShown(a.Account) || !a.Due.IsZero).Select(a => new[] { _names[a.Account], Amounts.Of(a.Due) }),
            ["total", Amounts.Of(_settlement.Total)],
        ],
        HasTotal: true);

    private IEnumerable<Block> Findings()
    {
        Finding[] findings = [.. _settlement.Terms.Warnings.Concat(_settlement.Findings).Distinct()];
        return findings.Length == 0 ? [] : [new Heading(2, "Found on the way"), new Outline([.. findings.Select(f => new OutlineItem(null, f.ToString()))])];
    }

    /// <summary>Participants always have their line; reserves, payees, the residual and what is carried forward only where there is something.</summary>
    private IEnumerable<SettlementLine> Shown(string source) => _settlement.Lines
        .Where(l => string.Equals(l.Source, source, StringComparison.Ordinal))
        .Where(l => IsShown(l.Account) || !l.Amount.IsZero || l.Exact.MinorUnits.Sign != 0);

    private static bool IsShown(Account account) => account.Kind is AccountKind.Participant or AccountKind.Owner;

    private string Name(SettlementLine line) => _names[line.Account] + (line.Category == LineCategory.Funding ? ", funding" : string.Empty);

    private Component Definition(ComponentSettlement component) => _settlement.Terms.Components.First(c => string.Equals(c.Id, component.Id, StringComparison.Ordinal));

    private Money Sum(IEnumerable<SettlementLine> lines) => lines.Aggregate(Money.Zero(_settlement.Currency), static (sum, line) => sum + line.Amount);
}
