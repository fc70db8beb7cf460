using System.Globalization;

namespace Alliancing.Performance;

/// <summary>Criteria with weights on one scale from 0: what a bid, an option or a year is judged by.</summary>
/// <remarks>
/// A weighted score is the sum of scores times weights, exact and on the same scale. Criteria are data; <see cref="Evaluate"/> says whether they hold together.
/// </remarks>
/// <example>
/// <code>
/// var criteria = new WeightedCriteria(
///     [new WeightedCriterion("quality", "Quality", Rate.Percent(60), Minimum: 5), new WeightedCriterion("innovation", "Innovation", Rate.Percent(40))],
///     Highest: 10);
/// decimal score = criteria.Score([new CriterionScore("quality", 8), new CriterionScore("innovation", 5)]);   // 6.8
/// </code>
/// </example>
/// <param name="Criteria">The criteria in the order in which reports print them.</param>
/// <param name="Highest">The highest score there is, above 0; the lowest is 0.</param>
/// <param name="Places">How many decimals a score may have; 0 to 6.</param>
public sealed record WeightedCriteria(ValueList<WeightedCriterion> Criteria, decimal Highest, int Places = 0)
{
    private const int MostPlaces = 6;

    /// <summary>Says whether the criteria hold together.</summary>
    /// <returns>Every finding; none when they do.</returns>
    public ValueList<Finding> Evaluate()
    {
        var findings = new List<Finding>();
        void Error(string id, string path, string message) => findings.Add(Finding.Error(id, path, message));
        if (Criteria.IsEmpty)
        {
            Error(PerformanceFindings.NoCriteria, "criteria", "there are no criteria. Give at least one.");
        }

        if (Highest <= 0 || Places is < 0 or > MostPlaces)
        {
            Error(PerformanceFindings.Scale, "highest", string.Create(CultureInfo.InvariantCulture, $"scores run from 0 to {Highest} with {Places} decimals. Give a highest score above 0, and 0 to {MostPlaces} decimals."));
        }

        foreach (IGrouping<string, WeightedCriterion> same in Criteria.GroupBy(c => c.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Error(PerformanceFindings.CriterionTwice, $"criteria[{same.Key}]", string.Create(CultureInfo.InvariantCulture, $"'{same.Key}' stands {same.Count()} times. Give each criterion an id of its own."));
        }

        foreach (WeightedCriterion criterion in Criteria)
        {
            string path = $"criteria[{criterion.Id}]";
            if (string.IsNullOrWhiteSpace(criterion.Id) || string.IsNullOrWhiteSpace(criterion.Name))
            {
                Error(PerformanceFindings.CriterionBlank, path, "the criterion's id or name is blank. Give both.");
            }

            if (criterion.Weight <= Rate.Zero)
            {
                Error(PerformanceFindings.Weight, path + ".weight", $"the weight is {criterion.Weight}. Give one above 0 %, or leave the criterion out.");
            }

            if (criterion.Minimum is { } minimum && Fault(minimum) is not null)
            {
                Error(PerformanceFindings.Minimum, path + ".minimum", $"the minimum {Fault(minimum)}");
            }
        }

        Rate total = Criteria.Aggregate(Rate.Zero, static (sum, c) => sum + c.Weight);
        if (!Criteria.IsEmpty && total != Rate.One)
        {
            Rate rest = Rate.One - total;
            string remedy = rest > Rate.Zero ? $"give the missing {rest} to a criterion" : $"take {Rate.Zero - rest} away";
            Error(PerformanceFindings.WeightsTotal, "criteria", $"the weights add up to {total}. They must add up to {Rate.One}: {remedy}.");
        }

        return [.. findings];
    }

    /// <summary>The weighted score of something of which every criterion is scored.</summary>
    /// <param name="scores">One score for each criterion, in any order.</param>
    /// <returns>The sum of scores times weights, from 0 to <see cref="Highest"/>.</returns>
    /// <exception cref="ArgumentException">A criterion has no score, or more than one, or a score is off the scale, or there is no such criterion.</exception>
    public decimal Score(ValueList<CriterionScore> scores)
    {
        if (scores.Count != Criteria.Count || !Criteria.All(c => scores.Count(s => string.Equals(s.Criterion, c.Id, StringComparison.Ordinal)) == 1))
        {
            throw new ArgumentException($"Give one score for each of {string.Join(", ", Criteria.Select(c => c.Id))}; given are {string.Join(", ", scores.Select(s => s.Criterion))}.", nameof(scores));
        }

        foreach (CriterionScore score in scores)
        {
            if (Fault(score.Score) is { } fault)
            {
                throw new ArgumentException($"The score of '{score.Criterion}' {fault}", nameof(scores));
            }
        }

        return Criteria.Sum(c => scores.First(s => string.Equals(s.Criterion, c.Id, StringComparison.Ordinal)).Score * c.Weight.Value);
    }

    /// <summary>Says what is wrong with a score as such.</summary>
    /// <param name="score">The score.</param>
    /// <returns>The end of a sentence that begins with what the score is of; null when it lies on the scale.</returns>
    public string? Fault(decimal score)
    {
        if (score < 0 || score > Highest)
        {
            return string.Create(CultureInfo.InvariantCulture, $"is {score}. Scores run from 0 to {Highest}: give one on that scale.");
        }

        var step = new decimal(1, 0, 0, isNegative: false, (byte)Math.Clamp(Places, 0, MostPlaces));
        return score % step == 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"is {score}. Scores have at most {Places} decimals: round it.");
    }
}
