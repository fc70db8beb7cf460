using System.Globalization;
using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>The decisions of an alliance as they stand in a file: rules and seats once, then a matter and its events for each.</summary>
internal sealed record DecisionsDocument(
    string Alliance,
    string Name,
    ValueList<RuleDocument> Rules,
    ValueList<Seat> Seats,
    ValueList<DecisionDocument> Decisions,
    Currency? Currency = null,
    Charter? Charter = null,
    string? RelatedBodiesAllowed = null,
    string? Source = null)
{
    public static DecisionsDocument Of(MinuteBook book)
    {
        ValueList<Seat> seats = book.Decisions.IsEmpty ? [] : book.Decisions[0].Electorate.Seats;
        return new(
            book.Alliance,
            book.Name,
            [.. book.Decisions.Select(decision => decision.Rule).Distinct().Select(RuleDocument.Of)],
            seats,
            [.. book.Decisions.Select(decision => DecisionDocument.Of(decision, seats))],
            book.Decisions.Select(decision => decision.Matter.Amount?.Currency).FirstOrDefault(currency => currency is not null),
            RelatedBodiesAllowed: book.Decisions.Select(decision => decision.Electorate.RelatedBodiesAllowed).FirstOrDefault(ground => ground is not null),
            Source: book.Source);
    }

    public MinuteBook ToBook()
    {
        List<Finding> findings = [];
        RuleBookOutcome rules = RuleBook.Evaluate([.. Rules.Select(rule => rule.ToRule(Charter))]);
        findings.AddRange(rules.Findings.Select(finding => finding with { Path = "$.rules" }));
        Electorate? electorate = Elect(Seats, "$.seats", findings);
        List<Decision> decisions = [];
        for (int place = 0; place < Decisions.Count && rules.Book is not null && electorate is not null; place++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"$.decisions[{place}]");
            if (Decisions.Take(place).Any(earlier => earlier.Matter.Id == Decisions[place].Matter.Id))
                findings.Add(Finding.Error(GovernanceIds.IdUsed, $"{path}.matter.id", $"The id '{Decisions[place].Matter.Id}' is that of an earlier decision. Give each decision an id of its own."));
            Electorate? own = Decisions[place].Seats is { } seats ? Elect(seats, $"{path}.seats", findings) : electorate;
            if (own is not null && Decisions[place].ToDecision(rules.Book, own, path, findings) is { } decision)
                decisions.Add(decision);
        }

        return new MinuteBook(Alliance, Name, [.. decisions], [.. findings]) { Source = Source };
    }

    private Electorate? Elect(ValueList<Seat> seats, string path, List<Finding> findings)
    {
        ElectorateOutcome outcome = Electorate.Evaluate(seats, RelatedBodiesAllowed);
        findings.AddRange(outcome.Findings.Select(finding => finding with { Path = path }));
        return outcome.Electorate;
    }
}

/// <summary>A decision as it stands in a file; its rule is the one that held for the class of its matter on the day on which it opened.</summary>
internal sealed record DecisionDocument(MatterDocument Matter, ValueList<DecisionEvent> Events, ValueList<Seat>? Seats = null)
{
    public static DecisionDocument Of(Decision decision, ValueList<Seat> seats) =>
        new(MatterDocument.Of(decision.Matter), [.. decision.History], decision.Electorate.Seats == seats ? null : decision.Electorate.Seats);

    public Decision? ToDecision(RuleBook rules, Electorate electorate, string path, List<Finding> findings)
    {
        DecisionRule? rule = RuleIn(rules);
        if (rule is null)
        {
            findings.Add(Finding.Error(GovernanceIds.NoRule, $"{path}.matter.class", $"No rule of the file is for the class '{Matter.Class}' on the day on which the decision opened. Rules are there for {string.Join(", ", rules.Rules.Select(known => known.Class.Id).Distinct(StringComparer.Ordinal))}."));
            return null;
        }

        try
        {
            return Happen(Decision.On(Matter.ToMatter(rule.Class, rule.Charter), rule, electorate), path, findings);
        }
        catch (GovernanceRefusedException refused)
        {
            findings.AddRange(refused.Findings.Select(finding => finding with { Path = path }));
            return null;
        }
    }

    // Every event is tried, so that one mistake does not hide the next.
    private Decision Happen(Decision decision, string path, List<Finding> findings)
    {
        for (int place = 0; place < Events.Count; place++)
        {
            StepOutcome outcome = Evaluated(decision, Cited(Events[place], decision.Rule.Charter));
            findings.AddRange(outcome.Findings.Select(finding => finding with { Path = string.Create(CultureInfo.InvariantCulture, $"{path}.events[{place}]") }));
            decision = outcome.Decision;
        }

        return decision;
    }

    // A deadline in working days cannot be reckoned where bank holidays are not known yet.
    private static StepOutcome Evaluated(Decision decision, DecisionEvent happened)
    {
        try
        {
            return decision.Evaluate(happened);
        }
        catch (ArgumentOutOfRangeException beyond)
        {
            return new StepOutcome(decision, [Finding.Error(RegisterIds.Beyond, "", beyond.Message.Split(" (Parameter '", 2)[0])]);
        }
    }

    private DecisionRule? RuleIn(RuleBook rules)
    {
        DecisionEvent? opening = Events.FirstOrDefault(happened => happened is DecisionOpened) ?? (Events.IsEmpty ? null : Events[0]);
        return rules.Rules.FirstOrDefault(rule => rule.Class.Id == Matter.Class && (opening is null || rule.HoldsOn(rule.Calendar.DayOf(opening.At))));
    }

    /// <summary>The event with the principle of the charter that it cites.</summary>
    public static DecisionEvent Cited(DecisionEvent happened, Charter charter) => happened is PositionGiven { Position.Principle: { } principle } given
        ? given with { Position = given.Position with { Principle = PrincipleScalar.In(charter, principle) } }
        : happened;
}
