using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Alliancing.RiskShare;

/// <summary>Columns of the commonest terms in one pass, eight rows at a time, where weights and limits are the same for every row.</summary>
internal sealed unsafe class BandedColumns
{
    private readonly BandedShare _share;
    private readonly int _score;
    private readonly (double Low, double High) _scores;

    // For each number of the terms the gain side's and the pain side's: seven of the whole side, then edge and step of each band, then cap and part of each member.
    private readonly double[] _table;
    private readonly int _bands;
    private readonly bool _oneCap;
    private readonly int[] _lines;
    private readonly double?[] _uniform;

    private BandedColumns(BandedShare share, double?[] uniform, double[] parts, (double Low, double High) scores)
    {
        (BandedSide gain, BandedSide pain) = (share.Gain, share.Pain);
        _share = share;
        _uniform = uniform;
        _scores = scores;
        _score = Math.Max(gain.ScoreColumn, pain.ScoreColumn);
        _bands = Math.Max(gain.Edges.Length, pain.Edges.Length);
        _lines = gain.Lines;
        List<double> table = [];
        foreach (Func<BandedSide, double> number in new Func<BandedSide, double>[]
        {
            static s => Double(s.Rates[^1]),
            static s => Double(s.FactorStart),
            static s => s.ScoreColumn < 0 ? 0 : Double(s.FactorSlope),
            static s => Double(s.FactorLow),
            static s => Double(s.FactorHigh),
            static s => s.LimitOfTarget ? Double(s.Limit!.Value) : 0,
            Limit,
        })
        {
            table.AddRange([number(gain), number(pain)]);
        }

        for (int k = 0; k < _bands; k++)
        {
            table.AddRange([Edge(gain, k), Edge(pain, k), Step(gain, k), Step(pain, k)]);
        }

        for (int i = 0; i < parts.Length; i++)
        {
            table.AddRange([Cap(gain, i), Cap(pain, i), parts[i], parts[i]]);
        }

        _table = [.. table];
        _oneCap = Enumerable.Range(0, parts.Length).All(i => Cap(gain, i).Equals(Cap(pain, i)));
    }

    /// <summary>The columns in this form; null where the general way is needed.</summary>
    public static BandedColumns? Of(BandedShare? share, double?[] uniform, PlanColumn[] columns, (long Low, long High)[] ranges)
    {
        if (share is null || !Vector512.IsHardwareAccelerated)
        {
            return null;
        }

        (BandedSide gain, BandedSide pain) = (share.Gain, share.Pain);
        int[] scores = [.. new[] { gain.ScoreColumn, pain.ScoreColumn }.Where(static c => c >= 0).Distinct()];
        int[] fixedColumns = [.. gain.WeightColumns, .. gain.CapColumns, .. pain.CapColumns];
        if (!gain.Lines.SequenceEqual(pain.Lines) || !gain.WeightColumns.SequenceEqual(pain.WeightColumns) || !gain.Weights.SequenceEqual(pain.Weights)
            || gain.Lines.Length + 1 != share.Lines || scores.Length > 1 || gain.OfTarget != pain.OfTarget || !fixedColumns.All(c => uniform[c] is >= 0 and <= double.MaxValue))
        {
            return null;
        }

        // Nothing else is read, so nothing else can be out of range.
        bool all = Enumerable.Range(0, columns.Length).All(c => c == share.Target || c == share.Actual || scores.Contains(c) || fixedColumns.Contains(c));
        double[] weights = gain.WeightColumns.Length > 0 ? Array.ConvertAll(gain.WeightColumns, c => uniform[c]!.Value) : Array.ConvertAll(gain.Weights, static w => (double)w);
        double sum = weights.Sum();
        return all && sum > 0 && double.IsFinite(sum)
            ? new BandedColumns(share, uniform, Array.ConvertAll(weights, w => w / sum), scores.Length == 0 ? (0, 0) : (ranges[scores[0]].Low, ranges[scores[0]].High))
            : null;
    }

    /// <summary>Evaluates a block of rows.</summary>
    /// <param name="inputs">Where each column's values of the block begin, padded to a whole vector; one value for uniform columns.</param>
    /// <param name="outputs">Where the lines' values of the block go.</param>
    /// <param name="count">How many rows there are, at most a block.</param>
    /// <param name="scratch">Room for a block of every line, aligned.</param>
    /// <param name="streaming">Whether to write past the cache.</param>
    public void Evaluate(double*[] inputs, double*[] outputs, int count, double* scratch, bool streaming)
    {
        double* same = stackalloc double[3 * Lanes.Width];
        double** into = stackalloc double*[outputs.Length];
        double* target = Column(inputs, _share.Target, same, out nint targetMask);
        double* actual = Column(inputs, _share.Actual, same + Lanes.Width, out nint actualMask);
        nint scoreMask = 0;
        double* score = _score < 0 ? same + (2 * Lanes.Width) : Column(inputs, _score, same + (2 * Lanes.Width), out scoreMask);
        if (_score < 0)
        {
            new Span<double>(score, Lanes.Width).Clear();
        }

        // Whole vectors go where they belong at once, past the cache where every line begins on a boundary.
        bool direct = count % Lanes.Width == 0;
        bool aligned = direct && streaming;
        for (int line = 0; line < outputs.Length; line++)
        {
            aligned &= (nint)outputs[line] % Lanes.Boundary == 0;
        }

        direct &= aligned || !streaming;
        for (int line = 0; line < outputs.Length; line++)
        {
            into[line] = direct ? outputs[line] : scratch + (line * Lanes.Rows);
        }

        Evaluate(target, targetMask, actual, actualMask, score, scoreMask, into, count, aligned);
        for (int line = 0; line < outputs.Length && !direct; line++)
        {
            Lanes.Write(into[line], outputs[line], count, streaming);
        }
    }

    private void Evaluate(double* target, nint targetMask, double* actual, nint actualMask, double* score, nint scoreMask, double** into, int count, bool past)
    {
        Vector512<double> zero = Vector512<double>.Zero;
        Vector512<double> none = Vector512.Create(double.NaN);
        Vector512<double> lowest = Vector512.Create(_scores.Low);
        Vector512<double> highest = Vector512.Create(_scores.High);
        Vector512<double> turned = _share.IsExcess ? Vector512.Create(-0.0) : zero;
        Vector512<double> portion = Vector512.Create(_share.Portion);
        double* owners = into[_share.Owner];
        int bands = _bands;
        bool ofTarget = _share.Gain.OfTarget;
        double** places = stackalloc double*[_lines.Length];
        for (int i = 0; i < _lines.Length; i++)
        {
            places[i] = into[_lines[i]];
        }

        fixed (double* table = _table)
        {
            // Stores might change the table for all that the compiler knows, so what every row needs is read before.
            var lastGain = Vector512.Create(table[0]);
            var lastPain = Vector512.Create(table[1]);
            var startGain = Vector512.Create(table[2]);
            var startPain = Vector512.Create(table[3]);
            var slopeGain = Vector512.Create(table[4]);
            var slopePain = Vector512.Create(table[5]);
            var lowGain = Vector512.Create(table[6]);
            var lowPain = Vector512.Create(table[7]);
            var highGain = Vector512.Create(table[8]);
            var highPain = Vector512.Create(table[9]);
            bool oneCap = _oneCap;
            double* members = table + 14 + (4 * bands);
            int length = _lines.Length;
            unchecked
            {
                for (nint row = 0; row < count; row += 8)
                {
                    var agreed = Vector512.Load(target + (row & targetMask));
                    var scored = Vector512.Load(score + (row & scoreMask));
                    Vector512<double> variance = (agreed - Vector512.Load(actual + (row & actualMask))) ^ turned;
                    Vector512<double> pain = Vector512.LessThan(variance, zero);
                    Vector512<double> sign = variance & Vector512.Create(-0.0);
                    Vector512<double> whole = Vector512.Abs(variance);

                    // NaN where the target is below 0, a number is not finite or the score is off its scale; 0 elsewhere. A difference of infinities is NaN.
                    Vector512<double> inside = Vector512.MinNative(agreed, Vector512.MinNative(scored - lowest, highest - scored));
                    Vector512<double> fault = (whole - whole) + Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(inside, zero), zero, none);
                    Vector512<double> shared = whole * Vector512.ConditionalSelect(pain, lastPain, lastGain);
                    Vector512<double> of = ofTarget ? agreed : Vector512<double>.One;
                    double* band = table + 14;
                    for (int k = 0; k < bands; k++, band += 4)
                    {
                        shared = Vector512.FusedMultiplyAdd(Vector512.MinNative(whole, of * Pick(pain, band)), Pick(pain, band + 2), shared);
                    }

                    Vector512<double> factor = Vector512.FusedMultiplyAdd(
                        scored, Vector512.ConditionalSelect(pain, slopePain, slopeGain), Vector512.ConditionalSelect(pain, startPain, startGain));
                    factor = Vector512.MinNative(
                        Vector512.MaxNative(factor, Vector512.ConditionalSelect(pain, lowPain, lowGain)), Vector512.ConditionalSelect(pain, highPain, highGain));
                    Vector512<double> live = fault + Vector512.MinNative(shared * factor, Vector512.FusedMultiplyAdd(agreed, Pick(pain, table + 10), Pick(pain, table + 12)));
                    Vector512<double> owner = Vector512.FusedMultiplyAdd(whole, portion, fault);
                    double* member = members;
                    for (int i = 0; i < length; i++, member += 4)
                    {
                        Vector512<double> cap = oneCap ? Vector512.Create(member[0]) : Pick(pain, member);

                        // The second of the two is what the lower of them is when one is NaN, so a fault reaches every line.
                        Vector512<double> line = Vector512.MinNative(cap, live * Vector512.Create(member[2]));
                        owner -= line;
                        Put(line ^ sign, places[i] + row, past);
                    }

                    Put(owner ^ sign, owners + row, past);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector512<double> value, double* into, bool past)
    {
        if (past)
        {
            value.StoreAlignedNonTemporal(into);
        }
        else
        {
            value.Store(into);
        }
    }

    /// <summary>The gain side's number where the variance is not negative, else the pain side's, which stands beside it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Pick(Vector512<double> pain, double* of) => Vector512.ConditionalSelect(pain, Vector512.Create(of[1]), Vector512.Create(of[0]));

    private static double Double(Ratio value) => (double)value.Numerator / (double)value.Denominator;

    private static double Edge(BandedSide side, int k) => k < side.Edges.Length ? Double(side.Edges[k]) : 0;

    private static double Step(BandedSide side, int k) => k < side.Edges.Length ? Double(side.Rates[k] - side.Rates[k + 1]) : 0;

    private static double Limit(BandedSide side) => side.Limit is not { } limit ? double.PositiveInfinity : side.LimitOfTarget ? 0 : Double(limit);

    private double Cap(BandedSide side, int i)
    {
        if (side.Cap is not { } cap)
        {
            return double.PositiveInfinity;
        }

        return side.CapColumns.Length > 0 ? Double(cap) * _uniform[side.CapColumns[i]]!.Value : Double(cap);
    }

    private double* Column(double*[] inputs, int column, double* same, out nint mask)
    {
        if (_uniform[column] is not { } value)
        {
            mask = -1;
            return inputs[column];
        }

        mask = 0;
        new Span<double>(same, Lanes.Width).Fill(value);
        return same;
    }
}
