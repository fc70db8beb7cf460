using System.Globalization;
using Alliancing.RiskShare;

namespace Alliancing.Reporting;

/// <summary>Composes the clauses of a risk share: who takes part, each component's gain and pain side, and what stands outside the components.</summary>
internal sealed class Clauses
{
    private static readonly Column[] People = [new("participant"), new("id"), new("side"), new("takes part")];

    private readonly RiskShareSchedule _schedule;
    private readonly AccountNames _names;

    private Clauses(RiskShareTerms terms)
    {
        _schedule = terms.Schedule;
        _names = new AccountNames(terms);
    }

    public static Report Of(RiskShareTerms terms) => new Clauses(terms).Compose(terms);

    private Report Compose(RiskShareTerms terms)
    {
        string dates = Dates.Span(_schedule.From, _schedule.To);
        var report = new Report()
            .Heading(1, _schedule.Name ?? _schedule.Agreement)
            .Paragraph($"Version {_schedule.Version}{(dates.Length == 0 ? string.Empty : ", " + dates)}, in {_schedule.Currency.Code}.")
            .Add(new Table(People, [.. _schedule.Participants.Select(Person)]));
        foreach (Component component in _schedule.Components)
        {
            report.Heading(2, Title(component)).Add(new Outline([Side("Gain", component.Gain), Side("Pain", component.Pain)]));
        }

        OutlineItem[] others = [.. Others()];
        return others.Length == 0 ? report.AddAll(Warnings(terms)) : report.Heading(2, "For all components").Add(new Outline(others)).AddAll(Warnings(terms));
    }

    private static string[] Person(Participant participant) =>
    [
        participant.Name,
        participant.Id.ToString(),
        participant.Side == Alliancing.Side.Owner ? "owner" : "provider",
        participant.From is null && participant.To is null ? "throughout" : Dates.Span(participant.From, participant.To),
    ];

    private static string Title(Component component)
    {
        string portion = component.EffectivePortion == Rate.One ? string.Empty : $", {component.EffectivePortion} of it";
        string funding = component.EffectiveFunding == Funding.Owner ? ", funded by the owner" : string.Empty;
        return $"{component.Name ?? component.Id}: {component.Measure}{portion}{funding}";
    }

    private static OutlineItem Side(string title, ValueList<Stage> stages) => stages.Count == 0
        ? new OutlineItem(null, $"{title}: everything goes to the owner.")
        : new OutlineItem(null, title, new Outline([.. stages.Select(Step)], IsNumbered: true));

    private static OutlineItem Step(Stage stage)
    {
        ValueList<Stage>? otherwise = (stage as Threshold)?.Otherwise ?? (stage as Condition)?.Otherwise;
        OutlineItem[] inside =
        [
            .. (stage as Waterfall)?.Tranches.Where(t => t.Clause is not null).Select(t => Point(t + Cited(t.Clause))) ?? [],
            .. otherwise is null ? Array.Empty<OutlineItem>() : [Side("Otherwise", otherwise)],
        ];
        return new OutlineItem(null, stage.ToString(), inside.Length == 0 ? null : new Outline(inside));
    }

    private IEnumerable<OutlineItem> Others()
    {
        if (_schedule.Owners is { } owners)
        {
            yield return Point($"The owner side's amounts are split {owners}.");
        }

        foreach (Entitlement entitlement in _schedule.Entitlements)
        {
            yield return Point($"Each participant's {TermsWords.Of(entitlement.Category)} is its {entitlement.By}, paid by the owner.{Cited(entitlement.Clause)}");
        }

        foreach (ClosingClamp clamp in _schedule.Closing)
        {
            yield return Point($"At closing, {clamp.Statement}{Cited(clamp.Clause)}");
        }

        if (_schedule.OnAccount is { } rules)
        {
            yield return new OutlineItem(null, $"On account{Cited(rules.Clause)}", new Outline([.. rules.Points().Select(Point)]));
        }

        foreach (ScoreScale score in _schedule.Scores)
        {
            yield return Point(string.Create(CultureInfo.InvariantCulture, $"Score {score.Id} runs from {score.From} to {score.To}, given to {score.Places} decimal places."));
        }

        foreach (ParticipantGroup group in _schedule.Groups)
        {
            yield return Point($"Group {group.Id}: {string.Join(", ", group.Members.Select(m => _names[Account.Of(m)]))}.");
        }

        foreach (OutsidePayee payee in _schedule.Payees)
        {
            yield return Point($"Payee {payee.Id}: {_names[Account.Payee(payee.Id)]}.");
        }

        foreach (TaggedReserve reserve in _schedule.Reserves)
        {
            yield return Point(Describe(reserve));
        }

        yield return Point($"The whole of a component is rounded {TermsWords.Of(_schedule.Rounding)}; units left over go to the largest remainders, ties to whoever stands first.");
    }

    private static string Describe(TaggedReserve reserve)
    {
        string purpose = reserve.Purpose is null ? string.Empty : $", for {reserve.Purpose}";
        string origin = reserve.Origin is null ? string.Empty : $", from {reserve.Origin}";
        string expires = reserve.Expires is { } date ? $", until {Dates.Of(date)}" : string.Empty;
        return $"Reserve {reserve.Id}{purpose}{origin}{expires}{(reserve.NonRecurrentOnly ? ", for non-recurrent use only" : string.Empty)}.";
    }

    private static IEnumerable<Block> Warnings(RiskShareTerms terms) => terms.Warnings.Count == 0
        ? []
        : [new Heading(2, "Worth a look"), new Outline([.. terms.Warnings.Select(w => Point(w.ToString()))])];

    private static OutlineItem Point(string text) => new(null, text);

    private static string Cited(string? clause) => clause is null ? string.Empty : $" [clause {clause}]";
}
