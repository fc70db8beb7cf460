using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>An amount of money that a stage compares with: stated, a rate of a basis, or the lower or higher of several.</summary>
public abstract record Level
{
    private protected Level()
    {
    }

    /// <summary>A rate of a basis.</summary>
    /// <param name="rate">The rate; 0 or more.</param>
    /// <param name="of">What it is a rate of.</param>
    /// <returns>The level.</returns>
    public static Level Of(RateExpression rate, Basis of) => new RateLevel(Guard.Against.Null(rate, nameof(rate)), of);

    /// <summary>A rate of a basis.</summary>
    /// <param name="rate">The rate; 0 or more.</param>
    /// <param name="of">What it is a rate of.</param>
    /// <returns>The level.</returns>
    public static Level Of(Rate rate, Basis of) => new RateLevel(RateExpression.Fixed(rate), of);

    /// <summary>The whole of a basis.</summary>
    /// <param name="of">The basis.</param>
    /// <returns>The level.</returns>
    public static Level Whole(Basis of) => Of(Rate.One, of);

    /// <summary>A stated amount.</summary>
    /// <param name="amount">The amount; 0 or more, in the agreement's currency.</param>
    /// <returns>The level.</returns>
    public static Level Amount(Money amount) => new AmountLevel(amount);

    /// <summary>The lowest of several levels.</summary>
    /// <param name="levels">At least one level.</param>
    /// <returns>The level.</returns>
    public static Level LowerOf(params ReadOnlySpan<Level> levels) => new LowestLevel(ValueList.Create(levels));

    /// <summary>The highest of several levels.</summary>
    /// <param name="levels">At least one level.</param>
    /// <returns>The level.</returns>
    public static Level HigherOf(params ReadOnlySpan<Level> levels) => new HighestLevel(ValueList.Create(levels));

    /// <summary>A stated amount.</summary>
    /// <param name="amount">The amount; 0 or more, in the agreement's currency.</param>
    public static implicit operator Level(Money amount) => Amount(amount);

    /// <summary>How the trace calls the calculation.</summary>
    internal abstract string Word { get; }

    internal abstract void Check(SideCheck check, string path, LevelScope scope);

    internal abstract N Evaluate<N, T>(SideRun<N, T> run, int? account)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer;
}
