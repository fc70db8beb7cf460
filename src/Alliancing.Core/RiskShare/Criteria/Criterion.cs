using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>What must hold for a <see cref="Condition"/> to pass.</summary>
public abstract record Criterion
{
    private protected Criterion()
    {
    }

    /// <summary>A fact of the outturn has a value.</summary>
    /// <param name="fact">The fact's id.</param>
    /// <param name="value">The value; <c>true</c> for a yes-or-no fact.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Fact(string fact, string value = "true") => new FactCriterion(fact, value);

    /// <summary>A score, quantity or computed rate compares with another.</summary>
    /// <param name="value">The value.</param>
    /// <param name="comparison">How it must compare.</param>
    /// <param name="than">What with.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Rate(RateExpression value, Comparison comparison, RateExpression than) => new RateCriterion(value, comparison, than);

    /// <summary>An amount of money compares with another.</summary>
    /// <param name="value">The value.</param>
    /// <param name="comparison">How it must compare.</param>
    /// <param name="than">What with.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Money(Level value, Comparison comparison, Level than) => new MoneyCriterion(value, comparison, than);

    /// <summary>Every one of several criteria.</summary>
    /// <param name="criteria">At least one.</param>
    /// <returns>The criterion.</returns>
    public static Criterion All(params ReadOnlySpan<Criterion> criteria) => new AllCriteria(ValueList.Create(criteria));

    /// <summary>At least one of several criteria.</summary>
    /// <param name="criteria">At least one.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Any(params ReadOnlySpan<Criterion> criteria) => new AnyCriterion(ValueList.Create(criteria));

    /// <summary>The opposite of a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Not(Criterion criterion) => new NotCriterion(Guard.Against.Null(criterion, nameof(criterion)));

    /// <summary>How the trace calls the comparison.</summary>
    internal abstract string Word { get; }

    internal abstract void Check(SideCheck check, string path);

    internal abstract bool Holds<N, T>(SideRun<N, T> run)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer;
}
