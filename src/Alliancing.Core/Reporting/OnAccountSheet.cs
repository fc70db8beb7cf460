using System.Globalization;
using Alliancing.RiskShare;

namespace Alliancing.Reporting;

/// <summary>Composes a statement on account: what is due now, the statements before, what the entitlement is made of, and what was paid.</summary>
internal sealed class OnAccountSheet
{
    private static readonly Column[] Made = [new("account"), new("what"), new("amount", ToTheRight: true), new(string.Empty)];

    private readonly OnAccountStatement _statement;
    private readonly OnAccountRules _rules;
    private readonly AccountNames _names;
    private readonly Figure[] _figures;
    private readonly Account[] _holders;

    private OnAccountSheet(OnAccountStatement statement)
    {
        _statement = statement;
        _rules = statement.Terms.Schedule.OnAccount ?? new OnAccountRules();
        _names = new AccountNames(statement.Terms);
        OnAccountPosition[] all = [.. statement.Statements.SelectMany(s => s.Positions)];
        Figure[] between = [new("retained", p => p.Retained), new("carried forward", p => p.CarriedForward), new("recouped", p => p.Recouped)];
        _figures = [new("entitlement to date", p => p.Entitlement), .. between.Where(f => all.Any(p => !f.Of(p).IsZero)), new("paid before", p => p.Paid)];
        _holders = [.. statement.Terms.Participants.Where(p => p.Side == Side.Owner).Select(p => Account.Of(p.Id)).Where(HoldsTheMoney)];
    }

    public static Report Of(OnAccountStatement statement) => new OnAccountSheet(statement).Compose();

    private Report Compose()
    {
        string title = _statement.Terms.Name ?? _statement.Agreement;
        DrawnStatement last = _statement.Statements[^1];
        var report = new Report()
            .Heading(1, $"{title} · on account, {Dates.Of(_statement.Period)} · {Word(last.Kind)} statement as at {Dates.Of(last.AsAt)}")
            .Add(Positions(last, "due now"))
            .AddAll(Releases(last))
            .Paragraph($"Due now is the entitlement to date {Less()}. A minus sign means that the amount is borne or paid, or a loss; every other amount is received.")
            .AddAll(Owners());
        if (_statement.Statements.Count > 1)
        {
            report.Heading(2, "Statements before");
            for (int i = 0; i < _statement.Statements.Count - 1; i++)
            {
                DrawnStatement drawn = _statement.Statements[i];
                report
                    .Heading(3, string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Dates.Of(drawn.Period)} · {Word(drawn.Kind)} statement as at {Dates.Of(drawn.AsAt)}"))
                    .Add(Positions(drawn, "due then"))
                    .AddAll(Releases(drawn));
            }
        }

        return report
            .Heading(2, "What the entitlement to date is made of")
            .Add(Lines())
            .Heading(2, $"How it becomes cash{Clause(_rules.Clause)}")
            .Add(new Outline([.. _rules.Points().Select(Point)], IsNumbered: true))
            .AddAll(Payments())
            .AddAll(Inputs.Describe(Counting()))
            .AddAll(Findings());
    }

    private string Less()
    {
        string[] kept = [.. _figures[1..^1].Select(f => f.Title)];
        return kept.Length == 0 ? "less what was paid before" : $"less what is {string.Join(" or ", kept)}, and less what was paid before";
    }

    private Table Positions(DrawnStatement drawn, string due)
    {
        Money others = Sum(drawn.Positions.Where(p => !_holders.Contains(p.Account)).Select(p => p.Due));
        string[] together = ["the owners together", .. _figures.Select(_ => string.Empty), Amounts.Of(-others), string.Empty];
        return new Table(
            [new Column("account"), .. _figures.Select(f => new Column(f.Title, ToTheRight: true)), new Column(due, ToTheRight: true), new Column(string.Empty)],
            [
                .. drawn.Positions.Where(IsShown).Select(p => (string[])[_names[p.Account], .. _figures.Select(f => Amounts.Of(f.Of(p))), Due(p, others), Notes(drawn, p)]),
                .. _holders.Length > 1 ? [together] : Array.Empty<string[]>(),
                ["total", .. _figures.Select(f => Amounts.Of(Sum(drawn.Positions.Select(f.Of)))), Amounts.Of(_holders.Length == 0 ? others : Money.Zero(_statement.Currency)), string.Empty],
            ],
            HasTotal: true);
    }

    /// <summary>Whoever holds the money pays what is due to the others, or receives what they owe; how several owners divide that among themselves is not in the account.</summary>
    private string Due(OnAccountPosition position, Money others) => _holders switch
    {
        [var only] when position.Account == only => Amounts.Of(-others),
        _ when _holders.Contains(position.Account) => string.Empty,
        _ => Amounts.Of(position.Due),
    };

    /// <summary>What a reader could not tell from the figures.</summary>
    private string Notes(DrawnStatement drawn, OnAccountPosition position) => string.Join(
        "; ",
        [
            .. drawn.Corrections.Where(c => c.Account == position.Account).Select(c => $"{Amounts.Of(c.Amount)} of {Source(c.Source)} is rounding of earlier periods"),
            .. position.RetentionReleased.IsPositive ? [$"{Amounts.Of(position.RetentionReleased)} less retained than before"] : Array.Empty<string>(),
            .. position.AdvanceOwed.IsPositive ? [$"{Amounts.Of(position.AdvanceOwed)} of the advance still to be recouped"] : Array.Empty<string>(),
        ]);

    private IEnumerable<Block> Releases(DrawnStatement drawn)
    {
        if (drawn.Milestones.Count > 0)
        {
            yield return new Paragraph($"Reached: {string.Join(", ", drawn.Milestones)}.");
        }

        if (drawn.Released != Rate.One)
        {
            yield return new Paragraph($"{drawn.Released} of the gain to date is released, the rest is retained.");
        }
    }

    private IEnumerable<Block> Owners()
    {
        string names = string.Join(", ", _holders.Select(h => _names[h]));
        return _holders.Length switch
        {
            0 => [],
            1 => [new Paragraph($"{names} holds the money itself and records no payments. Its entitlement is what it keeps or bears to date; due from it is what is due to the others, and due to it what they owe, so that what is due adds up to nothing.")],
            _ => [new Paragraph($"{names} hold the money themselves and record no payments. Their entitlements are what they keep or bear to date; due from them together is what is due to the others, and due to them what the others owe, so that what is due adds up to nothing.")],
        };
    }

    private bool HoldsTheMoney(Account owner) =>
        _statement.History.Payments.All(paid => _statement.Terms.Layout.Find(paid.Account) != _statement.Terms.Layout.Find(owner));

    private Table Lines()
    {
        SettlementLine[] lines = [.. _statement.Lines.Where(l => l.Account.Kind == AccountKind.Participant || !l.Amount.IsZero)];
        return new Table(
            Made,
            [
                .. lines.Select(l => new[] { _names[l.Account], What(l), Amounts.Of(l.Amount), Statement.Clauses(l) }),
                ["total", string.Empty, Amounts.Of(Sum(lines.Select(l => l.Amount))), string.Empty],
            ],
            HasTotal: true);
    }

    private string What(SettlementLine line) => line.Category switch
    {
        LineCategory.Share => Source(line.Source),
        LineCategory.Funding => $"{Source(line.Source)}, funding",
        LineCategory.Clamp when line.Source != "closing" => "limit over the life",
        _ => TermsWords.Of(line.Category),
    };

    private string Source(string source) =>
        _statement.Terms.Components.FirstOrDefault(c => string.Equals(c.Id, source, StringComparison.Ordinal)) is { } component ? component.Name ?? component.Id : source;

    private IEnumerable<Block> Payments()
    {
        if (_statement.History.Payments.Count == 0)
        {
            yield break;
        }

        bool bearsInterest = _rules.LateInterest is not null;
        yield return new Heading(2, "Payments");
        yield return new Table(
            [new Column("account"), new Column("amount", ToTheRight: true), new Column("due"), new Column("paid"), new Column(string.Empty), .. bearsInterest ? [new Column("interest", ToTheRight: true)] : Array.Empty<Column>()],
            [.. _statement.History.Payments.Select(p => Payment(p, bearsInterest))]);
        if (_statement.Late.Count > 0)
        {
            yield return new Paragraph(bearsInterest ? "Interest on what was late is not in what is due." : "The terms state no interest on what is late.");
        }
    }

    private string[] Payment(AccountPayment payment, bool bearsInterest)
    {
        LatePayment? late = _statement.Late.FirstOrDefault(l => l.Payment == payment);
        string days = late is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{late.Days} day{(late.Days == 1 ? string.Empty : "s")} {(payment.Paid is null ? "overdue" : "late")}");
        return
        [
            _names[payment.Account],
            Amounts.Of(payment.Amount),
            Dates.Of(payment.Due),
            payment.Paid is { } paid ? Dates.Of(paid) : "not paid",
            string.Join("; ", new[] { days, payment.Reference }.Where(text => !string.IsNullOrEmpty(text))),
            .. bearsInterest ? [late is null ? string.Empty : Amounts.Of(late.Interest)] : Array.Empty<string>(),
        ];
    }

    /// <summary>The outturns that count: of each run of statements the last.</summary>
    private IEnumerable<Outturn> Counting() => _statement.History.Statements
        .Where((s, i) => i == _statement.History.Statements.Count - 1 || _statement.History.Statements[i + 1].Period.First != s.Period.First)
        .Select(s => s.Outturn);

    private IEnumerable<Block> Findings()
    {
        Finding[] findings = [.. _statement.Terms.Warnings.Concat(_statement.Findings).Distinct()];
        return findings.Length == 0 ? [] : [new Heading(2, "Found on the way"), new Outline([.. findings.Select(f => Point(f.ToString()))])];
    }

    private Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(_statement.Currency), static (sum, amount) => sum + amount);

    /// <summary>Participants always have their line; other accounts only where there is something.</summary>
    private static bool IsShown(OnAccountPosition position) => position.Account.Kind == AccountKind.Participant || !position.Entitlement.IsZero || !position.Paid.IsZero;

    private static string Word(StatementKind kind) => kind == StatementKind.Final ? "final" : "interim";

    private static string Clause(string? clause) => clause is null ? string.Empty : $" (clause {clause})";

    private static OutlineItem Point(string text) => new(null, text);

    private sealed record Figure(string Title, Func<OnAccountPosition, Money> Of);
}
