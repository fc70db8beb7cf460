using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>Turns the variance into a shared amount by marginal bands; what is not shared goes to its destination.</summary>
/// <remarks>
/// Bands are marginal: each rate applies to the part of the variance inside its band, never to the whole (the look-up error). A part that no band covers goes to
/// <paramref name="Uncovered"/> and is reported.
/// </remarks>
/// <param name="Bands">The bands in ascending order; at least one.</param>
/// <param name="Rest">Where the part of each band goes that is not shared.</param>
/// <param name="Of">What the bounds are rates of.</param>
/// <param name="Origin">From where the bounds are measured.</param>
/// <param name="Uncovered">Where the part goes that no band covers; null for the owner.</param>
public sealed record Curve(ValueList<Band> Bands, Destination Rest, Basis Of = default, BandOrigin Origin = BandOrigin.Target, Destination? Uncovered = null) : Stage
{
    internal override string Word => "curve";

    /// <summary>Whether one band covers everything.</summary>
    private bool IsFlat => Bands.Count == 1 && Bands[0].To is null && Bands[0].From is null;

    internal override string Statement
    {
        get
        {
            string of = Bands.Any(b => b.To is not null) ? $" (bounds of {Of}, from the {(Origin == BandOrigin.Target ? "target" : "edge of the slice")})" : string.Empty;
            IEnumerable<string> bands = Bands.Select(b => b.Words(Of));
            return IsFlat
                ? $"{Bands[0].Rate} of the variance is shared; the rest goes to {Rest}."
                : $"The variance is shared by marginal bands{of}: {string.Join("; ", bands)}; what is not shared goes to {Rest}{(Uncovered is null ? string.Empty : $", what no band covers to {Uncovered}")}.";
        }
    }

    /// <summary>A single rate over the whole variance.</summary>
    /// <param name="rate">The rate shared; 0 to 100 %.</param>
    /// <param name="rest">Where the rest goes.</param>
    /// <returns>The curve.</returns>
    public static Curve Flat(RateExpression rate, Destination rest) => new([new Band(rate)], rest);

    /// <summary>A single rate over the whole variance.</summary>
    /// <param name="rate">The rate shared; 0 to 100 %.</param>
    /// <param name="rest">Where the rest goes.</param>
    /// <returns>The curve.</returns>
    public static Curve Flat(Rate rate, Destination rest) => Flat(RateExpression.Fixed(rate), rest);

    /// <summary>Marginal bands over a basis.</summary>
    /// <param name="of">What the bounds are rates of.</param>
    /// <param name="rest">Where the part of each band goes that is not shared.</param>
    /// <param name="bands">The bands in ascending order.</param>
    /// <returns>The curve.</returns>
    public static Curve Marginal(Basis of, Destination rest, params ReadOnlySpan<Band> bands) => new(ValueList.Create(bands), rest, of);

    internal override void Check(SideCheck check)
    {
        check.Phase(this, Phase.Slice);
        check.Basis(Of, check.At("of"), LevelScope.Side);
        check.Destination(Rest, check.At("rest"));
        check.OptionalDestination(Uncovered, check.At("uncovered"));
        check.NotEmpty(Bands.Count, check.At("bands"));
        CurveBands.Check(this, check);
        check.Reach.Follow(this);
        check.MoveTo(Phase.Amount);
    }

    internal override void Run<N, T>(SideRun<N, T> run)
    {
        run.ShowSlice();
        N origin = Origin == BandOrigin.Edge ? run.Lo : default;
        N covered = default;
        N shared = default;
        N end = default;
        for (int i = 0; i < Bands.Count; i++)
        {
            Band band = Bands[i];
            N from = band.From is null ? end : Bound(run, run.Item("bands", i, ".from"), band.From, band);
            N? to = band.To is null ? null : Bound(run, run.Item("bands", i, ".to"), band.To, band);
            if (from.CompareTo(end) < 0 || (to is { } bound && bound.CompareTo(from) < 0))
            {
                run.RefuseValue(FindingIds.BandsAtSettlement, string.Create(CultureInfo.InvariantCulture, $"band {i + 1} runs from {run.Money(from):C} to {(to is { } top ? $"{run.Money(top):C}" : "the end")}, the band before it ends at {run.Money(end):C}. Bounds must ascend: correct the bases, or the bounds."));
                return;
            }

            end = to ?? from;
            N low = Exact.Max(run.Lo, origin + from);
            N high = to is { } last ? Exact.Min(run.Hi, origin + last) : run.Hi;
            run.OpenBand(i, band, Of, from, to, Origin == BandOrigin.Edge ? origin : null);
            if (high.CompareTo(low) <= 0)
            {
                run.PassBand();
                continue;
            }

            N width = (high - low) * run.Portion;
            N rate = run.Rate("rate", band.Rate, Ratio.Zero, Ratio.One);
            run.CloseBand(width, width * rate);
            covered += width;
            shared += width * rate;
        }

        N uncovered = run.Live - covered;
        run.Send(covered - shared, Rest, "rest");
        if (Exact.IsPositive(uncovered))
        {
            run.Warn(FindingIds.Uncovered, $"{run.Money(uncovered):C} of the variance lies in no band; it goes to {Uncovered ?? To.Owner}. Add a band{(Uncovered is null ? ", or say with 'uncovered' where it goes" : " if it is to be shared")}.");
            run.Send(uncovered, Uncovered ?? To.Owner, "uncovered");
        }
        else if (Uncovered is not null && !IsFlat)
        {
            run.Unsent(Uncovered);
        }

        run.MoveTo(Phase.Amount);
    }

    private N Bound<N, T>(SideRun<N, T> run, string name, RateExpression bound, Band band)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer =>
        run.Product(name, bound, band.Of ?? Of);
}
