using Ardalis.GuardClauses;

namespace Alliancing.Budgets;

/// <summary>The money that the commissioners make available to the alliance, year by year: firm for the first years, indicative after.</summary>
/// <remarks>
/// The years follow each other without a gap and no firm year stands after an indicative one; all amounts are in one currency.
/// Commissioners usually set one or two years firmly and confirm the rest year by year.
/// </remarks>
/// <example>
/// <code>
/// FundingEnvelope envelope = FundingEnvelope.Of(
///     new EnvelopeYear(FinancialYear.StartingIn(2020), Money.Pounds(23_000_000m), YearStanding.Firm),
///     new EnvelopeYear(FinancialYear.StartingIn(2021), Money.Pounds(23_000_000m), YearStanding.Indicative));
/// bool mayCommit = envelope[FinancialYear.StartingIn(2021)]?.Standing == YearStanding.Firm;   // false
/// </code>
/// </example>
public sealed record FundingEnvelope
{
    private FundingEnvelope(ValueList<EnvelopeYear> years) => Years = years;

    /// <summary>The years in order; at least one.</summary>
    public ValueList<EnvelopeYear> Years { get; }

    /// <summary>The sum of the firm years.</summary>
    public Money Firm => Sum(Years.Where(y => y.Standing == YearStanding.Firm));

    /// <summary>The sum of all years.</summary>
    public Money Total => Sum(Years);

    /// <summary>One year of the envelope.</summary>
    /// <param name="year">The financial year.</param>
    /// <returns>The year, or null when the envelope does not reach it.</returns>
    public EnvelopeYear? this[FinancialYear year] => Years.FirstOrDefault(y => y.Year == year);

    /// <summary>Builds an envelope of its years.</summary>
    /// <param name="years">The years in order, without a gap, firm ones first, in one currency; at least one.</param>
    /// <returns>The envelope.</returns>
    /// <exception cref="ArgumentException">The years break one of these rules; the message names every rule broken.</exception>
    public static FundingEnvelope Of(params ReadOnlySpan<EnvelopeYear> years) => Of(ValueList.Create(years));

    /// <summary>Builds an envelope of its years.</summary>
    /// <param name="years">The years in order, without a gap, firm ones first, in one currency; at least one.</param>
    /// <returns>The envelope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="years"/> is null.</exception>
    /// <exception cref="ArgumentException">The years break one of these rules; the message names every rule broken.</exception>
    public static FundingEnvelope Of(ValueList<EnvelopeYear> years)
    {
        Guard.Against.Null(years, nameof(years));
        string[] problems = [.. Problems(years)];
        return problems.Length == 0 ? new FundingEnvelope(years) : throw new ArgumentException(string.Join(" ", problems), nameof(years));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", Years);

    private static IEnumerable<string> Problems(ValueList<EnvelopeYear> years)
    {
        if (years.Count == 0)
        {
            yield return "A funding envelope has at least one year. Give the first.";
        }

        for (int i = 1; i < years.Count; i++)
        {
            EnvelopeYear before = years[i - 1];
            EnvelopeYear year = years[i];
            if (year.Year != before.Year.Next)
            {
                yield return $"{year.Year} stands after {before.Year}. The years of an envelope follow each other: give {before.Year.Next} next.";
            }

            if (year.Standing == YearStanding.Firm && before.Standing == YearStanding.Indicative)
            {
                yield return $"{year.Year} is firm after {before.Year}, which is indicative. Firm years come first.";
            }

            if (year.Amount.Currency != before.Amount.Currency)
            {
                yield return $"{year.Year} is in {year.Amount.Currency} and {before.Year} in {before.Amount.Currency}. An envelope has one currency.";
            }
        }
    }

    private Money Sum(IEnumerable<EnvelopeYear> years) => years.Aggregate(Money.Zero(Years[0].Amount.Currency), static (sum, year) => sum + year.Amount);
}
