using System.Runtime.CompilerServices;

namespace Alliancing.RiskShare;

/// <summary>The commonest terms, settled on 64-bit integers in one pass: one component whose sides are a <see cref="BandedSide"/> each.</summary>
internal sealed class BandedShare
{
    private const int MostMembers = 32;

    private readonly BandedNumbers _gain;
    private readonly BandedNumbers _pain;
    private readonly int _target;
    private readonly int _actual;
    private readonly bool _excess;
    private readonly int _owner;
    private readonly int _lines;
    private readonly Rounding _rounding;
    private readonly (long Low, ulong Width)[] _ranges;

    private BandedShare(BandedNumbers gain, BandedNumbers pain, RiskShareTerms terms, PlanColumn[] columns, PlanLines lines, (long Low, long High)[] proven)
    {
        _gain = gain;
        _pain = pain;
        Component component = terms.Components[0];
        _target = Array.FindIndex(columns, c => c.Kind == PlanColumnKind.Target && string.Equals(c.Id, component.Measure.OutturnId, StringComparison.Ordinal));
        _actual = Array.FindIndex(columns, c => c.Kind == PlanColumnKind.Actual && string.Equals(c.Id, component.Measure.OutturnId, StringComparison.Ordinal));
        _excess = component.Measure is ExcessMeasure;
        _owner = lines.Of(terms.Layout[terms.Layout.Owners[0]], component.Id, LineCategory.Share);
        _lines = lines.All.Count;
        _rounding = terms.Schedule.Rounding;
        long most = Math.Min(gain.Largest, pain.Largest);
        _ranges = [.. proven.Select((r, at) => columns[at].Kind == PlanColumnKind.Score ? r : (0, most)).Select(r => (r.Item1, (ulong)(r.Item2 - r.Item1)))];
    }

    /// <summary>The terms in this shape; null for any other.</summary>
    public static BandedShare? Of(RiskShareTerms terms, PlanColumn[] columns, PlanLines lines, ExactProgram? proven)
    {
        if (proven is null || terms.Components.Count != 1 || terms.Layout.Owners.Length != 1 || terms.Schedule.Entitlements.Count > 0 || terms.Schedule.Closing.Count > 0)
        {
            return null;
        }

        Component component = terms.Components[0];
        if (component.EffectiveFunding != Funding.Variance || component.Measure is not (SavingMeasure or ExcessMeasure))
        {
            return null;
        }

        Ratio portion = component.EffectivePortion.Exact;
        return BandedSide.Of(terms, component, component.Gain, columns, lines) is { } gain
            && BandedSide.Of(terms, component, component.Pain, columns, lines) is { } pain
            && proven.Ranges.Where((_, at) => columns[at].Kind == PlanColumnKind.Score).All(static r => Math.Max(-r.Low, r.High) < BandedNumbers.Drivers)
            && Math.Max(gain.Lines.Length, pain.Lines.Length) <= MostMembers
            && BandedNumbers.Of(gain, portion) is { } up
            && BandedNumbers.Of(pain, portion) is { } down
            ? new BandedShare(up, down, terms, columns, lines, proven.Ranges)
            : null;
    }

    public BandedSide Gain => _gain.Side;

    public BandedSide Pain => _pain.Side;

    public int Target => _target;

    public int Actual => _actual;

    public bool IsExcess => _excess;

    public int Owner => _owner;

    public int Lines => _lines;

    public double Portion => (double)_gain.PortionOf / _gain.PortionOver;

    /// <summary>Settles a row in range; the lines are undefined when it is not.</summary>
    [SkipLocalsInit]
    public bool TrySettle(ReadOnlySpan<long> row, Span<long> lines)
    {
        // Unchecked: the ranges keep every product in 62 bits; remainders are taken on the low 64 bits on purpose.
        unchecked
        {
            (long Low, ulong Width)[] ranges = _ranges;
            if (row.Length != ranges.Length || lines.Length != _lines)
            {
                return false;
            }

            for (int i = 0; i < ranges.Length; i++)
            {
                if ((ulong)(row[i] - ranges[i].Low) > ranges[i].Width)
                {
                    return false;
                }
            }

            long target = row[_target];
            long variance = _excess ? row[_actual] - target : target - row[_actual];
            if (variance == 0)
            {
                lines.Clear();
                return true;
            }

            Span<long> fractions = stackalloc long[MostMembers];
            long sign = variance >> 63;
            return Share(variance < 0 ? _pain : _gain, target, (variance ^ sign) - sign, sign, row, lines, fractions);
        }
    }

    private bool Share(BandedNumbers numbers, long target, long whole, long sign, ReadOnlySpan<long> row, Span<long> lines, Span<long> fractions)
    {
        unchecked
        {
            BandedSide side = numbers.Side;
            if (side.Lines.Length + 1 != lines.Length)
            {
                lines.Clear();
            }

            long live = Live(numbers, target, whole, row);
            int count = side.Lines.Length;
            long weights = numbers.FixedWeights;
            if (side.WeightColumns.Length > 0)
            {
                weights = 0;
                foreach (int column in side.WeightColumns)
                {
                    weights += row[column];
                }

                if (weights == 0)
                {
                    return false;
                }
            }

            (long portioned, long part) = Portioned(numbers, whole);
            long denominator = numbers.Denominator * weights;
            double inverse = (double)live / denominator;
            long rounded = part == 0 ? portioned : Round(portioned, part, numbers.Denominator);
            long cutOff = 0;
            long given = 0;
            for (int i = 0; i < count; i++)
            {
                long weight = side.WeightColumns.Length > 0 ? row[side.WeightColumns[i]] : side.Weights[i];
                long cut = (long)(inverse * weight);
                long fraction = (live * weight) - (cut * denominator);
                if (fraction < 0)
                {
                    cut--;
                    fraction += denominator;
                }
                else if (fraction >= denominator)
                {
                    cut++;
                    fraction -= denominator;
                }

                if (side.Cap is not null)
                {
                    long of = side.CapColumns.Length > 0 ? row[side.CapColumns[i]] : 1;
                    long most = of * numbers.CapInUnits;
                    long rest = 0;
                    if (numbers.CapInUnits < 0)
                    {
                        (most, rest) = Math.DivRem(of * numbers.Cap, numbers.Denominator);
                        rest *= weights;
                    }

                    if (cut > most || (cut == most && fraction > rest))
                    {
                        cut = most;
                        fraction = rest;
                    }
                }

                lines[side.Lines[i]] = (cut ^ sign) - sign;
                fractions[i] = fraction;
                given += cut;
                cutOff += fraction;
            }

            long owner = portioned - given;
            long left = (part * weights) - cutOff;
            while (left < 0)
            {
                left += denominator;
                owner--;
            }

            if (owner < 0)
            {
                return false;
            }

            lines[_owner] = (owner ^ sign) - sign;
            long missing = rounded - given - owner;
            if (missing > 0)
            {
                Give(side.Lines, left, (int)missing, sign, fractions[..count], lines);
            }

            return true;
        }
    }

    private static long Live(BandedNumbers numbers, long target, long whole, ReadOnlySpan<long> row)
    {
        unchecked
        {
            BandedSide side = numbers.Side;
            long scaled = whole * numbers.Scale;
            long shared = scaled * numbers.LastRate;
            long of = side.OfTarget ? target : 1;
            long[] edges = numbers.Edges;
            long[] steps = numbers.Steps;
            for (int k = 0; k < edges.Length && k < steps.Length; k++)
            {
                shared += Math.Min(scaled, edges[k] * of) * steps[k];
            }

            long factor = numbers.FactorStart;
            if (side.ScoreColumn >= 0)
            {
                factor += numbers.FactorSlope * row[side.ScoreColumn];
                factor = Math.Min(Math.Max(factor, numbers.FactorLow), numbers.FactorHigh);
            }

            long live = shared * factor * numbers.Rest;
            return side.Limit is null ? live : Math.Min(live, side.LimitOfTarget ? numbers.Limit * target : numbers.Limit);
        }
    }

    /// <summary>The portion of the variance: whole units, and what is left over the denominator.</summary>
    private static (long Whole, long Part) Portioned(BandedNumbers numbers, long whole)
    {
        if (numbers.PortionOver == 1)
        {
            return (whole, 0);
        }

        (long units, long rest) = Math.DivRem(unchecked(whole * numbers.PortionOf), numbers.PortionOver);
        return (units, unchecked(rest * numbers.PartOfPortion));
    }

    private long Round(long whole, long part, long denominator)
    {
        int half = part.CompareTo(denominator - part);
        bool up = _rounding switch
        {
            Rounding.HalfAwayFromZero => half >= 0,
            Rounding.HalfToEven => half > 0 || (half == 0 && long.IsOddInteger(whole)),
            Rounding.HalfTowardsZero => half > 0,
            Rounding.AwayFromZero or Rounding.Up => true,
            _ => false,
        };
        return up ? whole + 1 : whole;
    }

    /// <summary>Gives the missing units to the largest fractions, ties in the order of accounts, the owner among them.</summary>
    private void Give(int[] places, long owner, int missing, long sign, Span<long> fractions, Span<long> lines)
    {
        unchecked
        {
            long unit = sign | 1;
            for (; missing > 0; missing--)
            {
                int largest = -1;
                long most = owner;
                for (int i = 0; i < fractions.Length; i++)
                {
                    if (fractions[i] > most || (fractions[i] == most && largest < 0 && places[i] < _owner))
                    {
                        most = fractions[i];
                        largest = i;
                    }
                }

                if (largest < 0)
                {
                    lines[_owner] += unit;
                    owner = 0;
                }
                else
                {
                    lines[places[largest]] += unit;
                    fractions[largest] = 0;
                }
            }
        }
    }
}
