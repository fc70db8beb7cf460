using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>A table read at a driver, interpolated exactly.</summary>
/// <param name="By">The score or quantity that the table is read at.</param>
/// <param name="Points">The points, strictly ascending; at least one.</param>
/// <param name="Between">How values between two points are read.</param>
/// <param name="Outside">What a driver outside the table does.</param>
public sealed record TableRate(Driver By, ValueList<TablePoint> Points, Interpolation Between = Interpolation.Linear, TableEnds Outside = TableEnds.Refuse) : RateExpression
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"the table by {By} ({string.Join("; ", Points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.At}: {p.Rate}")))}; {(Between == Interpolation.Linear ? "linear between points" : "in steps")})");

    internal override string Word => "table";

    internal override (Ratio? Low, Ratio? High) Range(ITermsScope scope) => Points.Count == 0
        ? (null, null)
        : (Ratio.FromDecimal(Points.Min(p => p.Rate)), Ratio.FromDecimal(Points.Max(p => p.Rate)));

    internal override void CheckParts(SideCheck check, string path)
    {
        check.Driver(By, path + ".by");
        if (Points.Count == 0)
        {
            check.Error(FindingIds.Table, path + ".points", "the table has no points. Give at least one.");
        }

        for (int i = 1; i < Points.Count; i++)
        {
            if (Points[i].At <= Points[i - 1].At)
            {
                check.Error(
                    FindingIds.Table,
                    string.Create(CultureInfo.InvariantCulture, $"{path}.points[{i}]"),
                    string.Create(CultureInfo.InvariantCulture, $"the point at {Points[i].At} does not come after {Points[i - 1].At}. Points must ascend, each value of the driver once."));
            }
        }
    }

    internal override Ratio Evaluate<N, T>(SideRun<N, T> run)
    {
        Ratio x = run.Driver(By);
        Ratio first = Ratio.FromDecimal(Points[0].At);
        Ratio last = Ratio.FromDecimal(Points[^1].At);
        if (x.CompareTo(first) < 0 || x.CompareTo(last) > 0)
        {
            if (Outside == TableEnds.Refuse)
            {
                run.RefuseValue(FindingIds.OutsideTable, $"{By} is {x}, outside the table, which runs from {first} to {last}. Extend the table, or let its ends hold.");
            }

            return Hold(run, x, x.CompareTo(first) < 0 ? Points[0] : Points[^1]);
        }

        int upper = 0;
        while (Ratio.FromDecimal(Points[upper].At).CompareTo(x) < 0)
        {
            upper++;
        }

        TablePoint right = Points[upper];
        if (upper == 0 || Ratio.FromDecimal(right.At).CompareTo(x) == 0)
        {
            return Hold(run, x, right);
        }

        TablePoint left = Points[upper - 1];
        Ratio from = Ratio.FromDecimal(left.Rate);
        if (Between == Interpolation.Step)
        {
            return Hold(run, x, left);
        }

        Show(run, "lower point", left);
        Show(run, "upper point", right);

        Ratio leftAt = Ratio.FromDecimal(left.At);
        return from + (Ratio.FromDecimal(right.Rate) - from) * (x - leftAt) / (Ratio.FromDecimal(right.At) - leftAt);
    }

    /// <summary>One point decides.</summary>
    private static Ratio Hold<N, T>(SideRun<N, T> run, Ratio x, TablePoint point)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        Show(run, "point", point);
        if (run.Tracer.IsOn)
        {
            run.Tracer.Input("beyond the point", TraceValue.Number(x - Ratio.FromDecimal(point.At)), "what is read less the point");
        }

        return Ratio.FromDecimal(point.Rate);
    }

    private static void Show<N, T>(SideRun<N, T> run, string name, TablePoint point)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer
    {
        if (run.Tracer.IsOn)
        {
            run.Parameter(name, TraceValue.Number(Ratio.FromDecimal(point.At)));
            run.Parameter($"rate at the {name}", TraceValue.Number(Ratio.FromDecimal(point.Rate)));
        }
    }
}
