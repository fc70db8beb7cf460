using System.Numerics;

namespace Alliancing.RiskShare;

/// <summary>One side of the commonest terms: marginal bands of fixed rates, a factor by a score, a limit, a split by weights, and a limit of each.</summary>
/// <remarks>What every step takes away goes to the owner. Rates are kept after the portion. A null means that the side has no such step.</remarks>
internal sealed record BandedSide
{
    public required Ratio[] Edges { get; init; }

    /// <summary>Whether the edges are rates of the target; otherwise they are minor units.</summary>
    public required bool OfTarget { get; init; }

    public required Ratio[] Rates { get; init; }

    /// <summary>The column of the score; −1 for a fixed factor.</summary>
    public int ScoreColumn { get; init; } = -1;

    public Ratio FactorStart { get; init; } = Ratio.One;

    /// <summary>The change of the factor for one unit of the column.</summary>
    public Ratio FactorSlope { get; init; }

    public Ratio FactorLow { get; init; }

    public Ratio FactorHigh { get; init; } = Ratio.One;

    /// <summary>The limit of the side: a rate of the target, or minor units.</summary>
    public Ratio? Limit { get; init; }

    public bool LimitOfTarget { get; init; }

    public required int[] Lines { get; init; }

    /// <summary>The columns of the weights; empty for fixed ones.</summary>
    public required int[] WeightColumns { get; init; }

    public required long[] Weights { get; init; }

    /// <summary>The columns of what each is limited by; empty for a fixed amount.</summary>
    public int[] CapColumns { get; init; } = [];

    /// <summary>The limit of each: a rate of its column, or minor units.</summary>
    public Ratio? Cap { get; init; }

    /// <summary>Reads a side of this shape; null for any other.</summary>
    public static BandedSide? Of(RiskShareTerms terms, Component component, ValueList<Stage> stages, PlanColumn[] columns, PlanLines lines)
    {
        var next = new Queue<Stage>(stages);
        if (!next.TryDequeue(out Stage? first) || first is not Curve curve || Banded(terms, component, curve) is not { } bands)
        {
            return null;
        }

        BandedSide? side = bands;
        if (side is not null && next.TryPeek(out Stage? second) && second is Modifier modifier)
        {
            side = Modified(side, terms, modifier, columns);
            next.Dequeue();
        }

        if (side is not null && next.TryPeek(out Stage? third) && third is Limit { Each: null } limit)
        {
            side = Limited(side, terms, limit);
            next.Dequeue();
        }

        if (side is null || !next.TryDequeue(out Stage? fourth) || fourth is not Split { From: null, Rest: null } split || Members(terms, split) is not { } members)
        {
            return null;
        }

        side = Divided(side, terms, component, split, members, columns, lines);
        if (side is not null && next.TryDequeue(out Stage? fifth))
        {
            side = fifth is Limit { Each: { } each } held && terms.Layout.Indexes(each).SequenceEqual(members) ? Held(side, terms, held, members, columns) : null;
        }

        return next.Count == 0 ? side : null;
    }

    private static bool IsOwner(Destination? destination) => destination?.Steps is [AccountStep { UpTo: null, To.Kind: AccountKind.Owner }];

    private static BandedSide? Banded(RiskShareTerms terms, Component component, Curve curve)
    {
        bool fits = IsOwner(curve.Rest)
            && (curve.Of == Basis.Target || curve.Of == Basis.Money)
            && curve.Bands.All(b => b is { Rate: FixedRate, From: null, Of: null })
            && curve.Bands[^1].To is null
            && curve.Bands.Take(curve.Bands.Count - 1).All(b => b.To is FixedRate);
        if (!fits)
        {
            return null;
        }

        Ratio unit = curve.Of == Basis.Target ? Ratio.One : terms.Currency.Scale();
        return new BandedSide
        {
            Edges = [.. curve.Bands.Take(curve.Bands.Count - 1).Select(b => Ratio.FromDecimal(((FixedRate)b.To!).Value) * unit)],
            OfTarget = curve.Of == Basis.Target,
            Rates = [.. curve.Bands.Select(b => Ratio.FromDecimal(((FixedRate)b.Rate).Value) * component.EffectivePortion.Exact)],
            Lines = [],
            WeightColumns = [],
            Weights = [],
        };
    }

    private static BandedSide? Modified(BandedSide side, RiskShareTerms terms, Modifier modifier, PlanColumn[] columns)
    {
        if (modifier.Counterparty.Kind != AccountKind.Owner || modifier.Factor is not LinearRate { By.IsScore: true } linear)
        {
            return null;
        }

        int column = Array.FindIndex(columns, c => c.Kind == PlanColumnKind.Score && string.Equals(c.Id, linear.By.Id, StringComparison.Ordinal));
        Ratio? high = linear.Range(new ExpressionBuilder(terms, columns, new NodeBuilder(), null)).High;
        return high is null ? null : side with
        {
            ScoreColumn = column,
            FactorStart = Ratio.FromDecimal(linear.Start),
            FactorSlope = Ratio.FromDecimal(linear.Slope) / Ratio.PowersOfTen.Of(columns[column].Places),
            FactorLow = Ratio.Max(linear.Min is { } min ? Ratio.FromDecimal(min) : Ratio.Zero, Ratio.Zero),
            FactorHigh = Ratio.Max(high.Value, Ratio.Zero),
        };
    }

    private static BandedSide? Limited(BandedSide side, RiskShareTerms terms, Limit limit) => limit.AtMost switch
    {
        _ when !IsOwner(limit.Excess) => null,
        AmountLevel amount => side with { Limit = amount.Amount.MinorUnits },
        RateLevel { Rate: FixedRate rate, Of: var of } when of == Basis.Target => side with { Limit = Ratio.FromDecimal(rate.Value), LimitOfTarget = true },
        RateLevel { Rate: FixedRate rate, Of: var of } when of == Basis.Money => side with { Limit = Ratio.FromDecimal(rate.Value) * terms.Currency.Scale() },
        _ => null,
    };

    private static int[]? Members(RiskShareTerms terms, Split split)
    {
        int[] members = split.By is SharesSplit shares ? [.. shares.Shares.Select(s => terms.Layout.Find(s.To)!.Value)] : terms.Layout.Indexes(split.To!);
        return members.All(m => terms.Layout[m].Kind == AccountKind.Participant && m != terms.Layout.OwnerSide) && members.SequenceEqual(members.Order()) ? members : null;
    }

    private static BandedSide? Divided(BandedSide side, RiskShareTerms terms, Component component, Split split, int[] members, PlanColumn[] columns, PlanLines lines)
    {
        side = side with { Lines = Array.ConvertAll(members, m => lines.Of(terms.Layout[m], component.Id, LineCategory.Share)) };
        switch (split.By)
        {
            case BasisSplit { Basis: var basis } when basis == Basis.Equal: return side with { Weights = Array.ConvertAll(members, _ => 1L) };
            case BasisSplit { Basis: { IsOfComponent: false } basis }: return side with { WeightColumns = Columns(basis, terms, members, columns) };
            case SharesSplit shares when shares.Total == Rate.One:
                BigInteger over = shares.Shares.Aggregate(BigInteger.One, (common, s) => Common(common, s.Share.Exact.Denominator));
                return over > long.MaxValue ? null : side with { Weights = [.. shares.Shares.Select(s => (long)(s.Share.Exact * new Ratio(over, BigInteger.One)).Numerator)] };
            default: return null;
        }
    }

    private static BandedSide? Held(BandedSide side, RiskShareTerms terms, Limit limit, int[] members, PlanColumn[] columns) => limit.AtMost switch
    {
        _ when !IsOwner(limit.Excess) => null,
        AmountLevel amount => side with { Cap = amount.Amount.MinorUnits },
        RateLevel { Rate: FixedRate rate, Of: { IsOfComponent: false } of } => side with { Cap = Ratio.FromDecimal(rate.Value), CapColumns = Columns(of, terms, members, columns) },
        _ => null,
    };

    private static int[] Columns(Basis basis, RiskShareTerms terms, int[] members, PlanColumn[] columns) =>
        Array.ConvertAll(members, m => Array.FindIndex(columns, c => c.Kind == PlanColumnKind.Basis && c.Basis == basis && c.Of == terms.Layout[m]));

    internal static BigInteger Common(BigInteger a, BigInteger b) => a / BigInteger.GreatestCommonDivisor(a, b) * b;
}
