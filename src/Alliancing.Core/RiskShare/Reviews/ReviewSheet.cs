namespace Alliancing.RiskShare;

/// <summary>What a review works on, and where its findings are written.</summary>
internal sealed class ReviewSheet(RiskShareTerms terms, Outturn? outturn, ReviewOptions options) : ITermsScope
{
    private static readonly Ratio Half = new(1, 2);
    private static readonly Ratio HalfMore = new(3, 2);

    private readonly List<ReviewFinding> _findings = [];

    public RiskShareTerms Terms => terms;

    /// <summary>The outturn to start from: an actual that it does not state stands on the target, a quantity on its base, so that examples can be settled.</summary>
    public Outturn? Outturn { get; } = outturn is null ? null : Complete(terms, outturn);

    public ReviewOptions Options => options;

    public ValueList<ReviewFinding> Findings => [.. _findings.Distinct().OrderByDescending(f => f.Finding.Severity)];

    public ScoreScale? Score(string id) => terms.Schedule.Scores.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    public void Warn(string id, string path, string problem, string remedy, Outturn? example, Citation? citation = null) =>
        Add(id, Severity.Warning, path, problem, remedy, example, citation);

    public void Advise(string id, string path, string problem, string remedy, Outturn? example, Citation? citation = null) =>
        Add(id, Severity.Advisory, path, problem, remedy, example, citation);

    /// <summary>The clauses of the agreement, each once; null for none.</summary>
    public static Citation? Cited(params IEnumerable<string?> clauses)
    {
        string[] stated = [.. clauses.OfType<string>().Where(c => !string.IsNullOrWhiteSpace(c)).Distinct(StringComparer.Ordinal)];
        return stated switch
        {
            [] => null,
            [var only] => Citation.Clause(only),
            _ => Citation.Agreement($"clauses {string.Join(", ", stated)}"),
        };
    }

    /// <summary>The outturn with every score at one end of its scale, and as it is.</summary>
    public IEnumerable<Outturn> Scored()
    {
        if (Outturn is not { } given)
        {
            yield break;
        }

        yield return given;
        if (terms.Schedule.Scores.Count > 0)
        {
            yield return given with { Scores = [.. terms.Schedule.Scores.Select(s => new StatedValue<decimal>(s.Id, s.From))] };
            yield return given with { Scores = [.. terms.Schedule.Scores.Select(s => new StatedValue<decimal>(s.Id, s.To))] };
        }
    }

    /// <summary>The outturn moved to half its target and to half as much again, along everything that varies.</summary>
    public IEnumerable<Outturn> Varied() => Outturn is not { } given
        ? []
        : ExposureRange.All(terms).SelectMany(range => new[] { Half, HalfMore }.Select(part => Moved(given, range, part)));

    /// <summary>An outturn moved to where one side of a component runs: half its target away from it.</summary>
    public Outturn Acting(Outturn example, Component component, bool isGain)
    {
        bool savesBelow = component.Measure is SavingMeasure or QuantityMeasure { Direction: QuantityDirection.BelowBase };
        return ExposureRange.All(terms).FirstOrDefault(r => r.Moves(component.Measure)) is { } range ? Moved(example, range, isGain == savesBelow ? Half : HalfMore) : example;
    }

    /// <summary>Whole minor units as people write them, anything else exactly.</summary>
    public static string Show(ExactMoney amount) => amount.ToString("C", null);

    public static string Show(TraceValue value) => value.Kind switch
    {
        TraceValueKind.Money => Show(value.Amount),
        TraceValueKind.Rate => $"{value.Ratio * 100} %",
        _ => value.ToString(),
    };

    private static Outturn Complete(RiskShareTerms terms, Outturn given)
    {
        foreach (ExposureRange range in ExposureRange.All(terms).Where(r => !r.IsStated(given)))
        {
            given = range.Centre(terms, given) is { } centre ? range.Move(given, centre, terms.Currency) : given;
        }

        return given;
    }

    private Outturn Moved(Outturn from, ExposureRange range, Ratio part) =>
        range.Centre(terms, from) is { } centre ? range.Move(from, centre * part, terms.Currency) : from;

    private void Add(string id, Severity severity, string path, string problem, string remedy, Outturn? example, Citation? citation) =>
        _findings.Add(new ReviewFinding(new Finding(id, severity, path, $"{problem} {remedy}", citation), remedy, example));
}
