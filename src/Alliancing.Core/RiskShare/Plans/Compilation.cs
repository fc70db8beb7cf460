using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>Makes plans of terms that are settled often.</summary>
public static class Compilation
{
    /// <summary>Compiles terms once, so that many outturns settle fast.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="options">How; null for one line for each account and the first day of the terms.</param>
    /// <returns>The plan. It settles to the penny what <see cref="RiskShareCalculator"/> settles.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of the options is out of its range.</exception>
    /// <example>
    /// <code>
    /// SettlementPlan plan = terms.Compile();
    /// var lines = new long[plan.Lines.Count];
    /// plan.Settle(outturn, lines);
    /// </code>
    /// </example>
    public static SettlementPlan Compile(this RiskShareTerms terms, PlanOptions? options = null)
    {
        Guard.Against.Null(terms, nameof(terms));
        PlanOptions how = options ?? new PlanOptions();
        Guard.Against.OutOfRange(how.QuantityPlaces, nameof(PlanOptions.QuantityPlaces), 0, 9);
        Guard.Against.EnumOutOfRange(how.Detail, nameof(PlanOptions.Detail));
        return new SettlementPlan(terms, how);
    }
}
