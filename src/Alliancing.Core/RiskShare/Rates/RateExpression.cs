using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>A rate as the terms write it: fixed, or computed from scores, quantities and facts of the outturn when it is needed.</summary>
/// <remarks>A rate is an expression, not state: a modifier of a rate lives inside the band that it changes.</remarks>
public abstract record RateExpression
{
    private protected RateExpression()
    {
    }

    /// <summary>A fixed rate.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>The expression.</returns>
    public static RateExpression Fixed(Rate rate) => new FixedRate(rate.Value);

    /// <summary>A fixed number, for prices and scales that are not rates.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The expression.</returns>
    public static RateExpression Number(decimal value) => new FixedRate(value);

    /// <summary><c>start + slope · driver</c>, held between a lowest and a highest value.</summary>
    /// <param name="by">The score or quantity that drives the rate.</param>
    /// <param name="start">The value at a driver of 0.</param>
    /// <param name="slope">The change for one unit of the driver.</param>
    /// <param name="min">The lowest value; null for none.</param>
    /// <param name="max">The highest value; null for none.</param>
    /// <returns>The expression.</returns>
    public static RateExpression Linear(Driver by, decimal start = 0, decimal slope = 1, decimal? min = null, decimal? max = null) =>
        new LinearRate(by, start, slope, min, max);

    /// <summary>A table read at a driver.</summary>
    /// <param name="by">The score or quantity that the table is read at.</param>
    /// <param name="points">The points in ascending order.</param>
    /// <param name="between">How values between two points are read.</param>
    /// <param name="outside">What a driver outside the table does.</param>
    /// <returns>The expression.</returns>
    public static RateExpression Table(Driver by, ValueList<TablePoint> points, Interpolation between = Interpolation.Linear, TableEnds outside = TableEnds.Refuse) =>
        new TableRate(by, Guard.Against.Null(points, nameof(points)), between, outside);

    /// <summary>A rate picked by a fact of the outturn.</summary>
    /// <param name="fact">The fact's id.</param>
    /// <param name="cases">What each value of the fact picks.</param>
    /// <param name="otherwise">The rate for every other value; null refuses other values.</param>
    /// <returns>The expression.</returns>
    public static RateExpression Pick(string fact, ValueList<PickCase> cases, RateExpression? otherwise = null) =>
        new PickedRate(fact, Guard.Against.Null(cases, nameof(cases)), otherwise);

    /// <summary>The product of several rates.</summary>
    /// <param name="factors">At least one.</param>
    /// <returns>The expression.</returns>
    public static RateExpression Product(params ReadOnlySpan<RateExpression> factors) => new ProductRate(ValueList.Create(factors));

    /// <summary>The sum of several rates, in points, held between a lowest and a highest value.</summary>
    /// <param name="terms">At least one.</param>
    /// <param name="min">The lowest value; null for none.</param>
    /// <param name="max">The highest value; null for none.</param>
    /// <returns>The expression.</returns>
    public static RateExpression Sum(ValueList<RateExpression> terms, decimal? min = null, decimal? max = null) =>
        new SumRate(Guard.Against.Null(terms, nameof(terms)), min, max);

    /// <summary>A fixed rate.</summary>
    /// <param name="rate">The rate.</param>
    public static implicit operator RateExpression(Rate rate) => Fixed(rate);

    /// <summary>The expression where a number is meant and not a rate: a price, a score.</summary>
    internal virtual string Plain => ToString()!;

    /// <summary>How the trace calls the calculation.</summary>
    internal abstract string Word { get; }

    /// <summary>The lowest and highest value that the terms allow; null where there is no bound.</summary>
    internal abstract (Ratio? Low, Ratio? High) Range(ITermsScope scope);

    internal abstract void CheckParts(SideCheck check, string path);

    internal abstract Ratio Evaluate<N, T>(SideRun<N, T> run)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer;

    internal void Check(SideCheck check, string path, Ratio? low, Ratio? high)
    {
        CheckParts(check, path);
        (Ratio? Low, Ratio? High) range = Range(check);
        if ((low is { } l && range.High is { } top && top.CompareTo(l) < 0) || (high is { } h && range.Low is { } bottom && bottom.CompareTo(h) > 0)
            || (this is FixedRate fixedRate && fixedRate.IsOutside(low, high)))
        {
            check.Error(FindingIds.RateRange, path, $"the rate {this} is outside what this place allows, {Describe(low, high)}. Give a rate inside that range.");
        }
    }

    internal static string Describe(Ratio? low, Ratio? high) => (low, high) switch
    {
        ({ } l, { } h) => $"{l} to {h}",
        ({ } l, null) => $"{l} or more",
        (null, { } h) => $"at most {h}",
        _ => "any number",
    };

    /// <summary>A part of a sum or product is printed as the terms print it: a stated one as a rate, a computed one as a number.</summary>
    private protected static TraceValueKind Part(RateExpression part) => part is FixedRate ? TraceValueKind.Rate : TraceValueKind.Number;

    /// <summary>What bounds a number, and what it came to before them.</summary>
    private protected static void ShowClamp<N, T>(SideRun<N, T> run, Ratio value, decimal? min, decimal? max)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        if (run.Tracer.IsOn && min is { } least)
        {
            run.Parameter("at least", TraceValue.Number(Ratio.FromDecimal(least)));
        }

        if (run.Tracer.IsOn && max is { } most)
        {
            run.Parameter("at most", TraceValue.Number(Ratio.FromDecimal(most)));
        }

        if (run.Tracer.IsOn && (min is not null || max is not null))
        {
            run.Tracer.Input("before its bounds", TraceValue.Number(value), "the calculation");
        }
    }

    private protected static Ratio Clamp(Ratio value, decimal? min, decimal? max)
    {
        Ratio low = min is { } m ? Ratio.Max(value, Ratio.FromDecimal(m)) : value;
        return max is { } h ? Ratio.Min(low, Ratio.FromDecimal(h)) : low;
    }

    private protected static (Ratio? Low, Ratio? High) Clamp((Ratio? Low, Ratio? High) range, decimal? min, decimal? max) =>
        (range.Low is { } low ? Clamp(low, min, max) : min is { } m ? Ratio.FromDecimal(m) : null,
         range.High is { } high ? Clamp(high, min, max) : max is { } h ? Ratio.FromDecimal(h) : null);

    private protected static void CheckClamp(SideCheck check, string path, decimal? min, decimal? max)
    {
        if (min > max)
        {
            check.Error(FindingIds.RateRange, path, $"the lowest value {min} is above the highest, {max}. Exchange them.");
        }
    }
}
