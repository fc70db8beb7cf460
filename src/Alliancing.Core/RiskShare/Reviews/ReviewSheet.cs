namespace Alliancing.RiskShare;

/// <summary>What a review works on, and where its findings are written.</summary>
internal sealed class ReviewSheet(RiskShareTerms terms, Outturn? outturn, ReviewOptions options) : ITermsScope
{
    private readonly List<ReviewFinding> _findings = [];

    public RiskShareTerms Terms => terms;

    public Outturn? Outturn => outturn;

    public ReviewOptions Options => options;

    public ValueList<ReviewFinding> Findings => [.. _findings.Distinct().OrderByDescending(f => f.Finding.Severity)];

    public ScoreScale? Score(string id) => terms.Schedule.Scores.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    public void Warn(string id, string path, string problem, string remedy, Outturn? example, string? clause = null) =>
        Add(id, Severity.Warning, path, problem, remedy, example, clause);

    public void Advise(string id, string path, string problem, string remedy, Outturn? example, string? clause = null) =>
        Add(id, Severity.Advisory, path, problem, remedy, example, clause);

    /// <summary>The outturn with every score at one end of its scale, and as it is.</summary>
    public IEnumerable<Outturn> Scored()
    {
        if (outturn is null)
        {
            yield break;
        }

        yield return outturn;
        if (terms.Schedule.Scores.Count > 0)
        {
            yield return outturn with { Scores = [.. terms.Schedule.Scores.Select(s => new StatedValue<decimal>(s.Id, s.From))] };
            yield return outturn with { Scores = [.. terms.Schedule.Scores.Select(s => new StatedValue<decimal>(s.Id, s.To))] };
        }
    }

    /// <summary>Whole minor units as people write them, anything else exactly.</summary>
    public static string Show(ExactMoney amount) => amount.IsWhole ? amount.Round(Rounding.TowardsZero).ToString("C", null) : amount.ToString(null, null);

    public static string Show(TraceValue value) => value.Kind switch
    {
        TraceValueKind.Money => Show(value.Amount),
        TraceValueKind.Rate => $"{value.Ratio * 100} %",
        _ => value.ToString(),
    };

    private void Add(string id, Severity severity, string path, string problem, string remedy, Outturn? example, string? clause) =>
        _findings.Add(new ReviewFinding(new Finding(id, severity, path, $"{problem} {remedy}", clause is null ? null : Citation.Clause(clause)), remedy, example));
}
