using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Alliancing.RiskShare;

/// <summary>What is done with two numbers, and with as many at a time as the machine has lanes.</summary>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    static abstract Vector512<double> Do(Vector512<double> a, Vector512<double> b);

    static abstract Vector256<double> Do(Vector256<double> a, Vector256<double> b);

    static abstract double Do(double a, double b);
}

/// <summary>Loops over columns of a fixed number of rows.</summary>
/// <remarks>A uniform operand is held in one vector, which a mask of 0 reads again and again; any other is as long as a block and has a mask of −1.</remarks>
internal static unsafe class Lanes
{
    /// <summary>How many rows are worked on before the next step: few enough to stay in the nearest cache.</summary>
    public const int Rows = 256;

    /// <summary>How many numbers the widest vector has.</summary>
    public const int Width = 8;

    /// <summary>The boundary in bytes that stores past the cache need.</summary>
    public const int Boundary = 64;

    public static void Apply<T>(double* a, nint maskA, double* b, nint maskB, double* into, int count)
        where T : struct, ILanes<T>
    {
        unchecked
        {
            if (Vector512.IsHardwareAccelerated)
            {
                for (nint i = 0; i < count; i += 8)
                {
                    T.Do(Vector512.Load(a + (i & maskA)), Vector512.Load(b + (i & maskB))).Store(into + i);
                }
            }
            else if (Vector256.IsHardwareAccelerated)
            {
                for (nint i = 0; i < count; i += 4)
                {
                    T.Do(Vector256.Load(a + (i & maskA)), Vector256.Load(b + (i & maskB))).Store(into + i);
                }
            }
            else
            {
                for (nint i = 0; i < count; i++)
                {
                    into[i] = T.Do(a[i & maskA], b[i & maskB]);
                }
            }
        }
    }

    /// <summary>Where a condition is not 0 one number, else another.</summary>
    public static void Select(double* condition, nint mask, double* yes, nint maskYes, double* no, nint maskNo, double* into, int count)
    {
        unchecked
        {
            if (Vector512.IsHardwareAccelerated)
            {
                for (nint i = 0; i < count; i += 8)
                {
                    Vector512<double> holds = ~Vector512.Equals(Vector512.Load(condition + (i & mask)), Vector512<double>.Zero);
                    Vector512.ConditionalSelect(holds, Vector512.Load(yes + (i & maskYes)), Vector512.Load(no + (i & maskNo))).Store(into + i);
                }
            }
            else
            {
                for (nint i = 0; i < count; i++)
                {
                    into[i] = condition[i & mask] != 0 ? yes[i & maskYes] : no[i & maskNo];
                }
            }
        }
    }

    /// <summary>Adds a number with a sign to a sum where a condition holds; in the first place instead of what the sum held before.</summary>
    public static void AddWhere(double* value, nint mask, double* where, nint maskWhere, double sign, double* sum, bool first, int count)
    {
        unchecked
        {
            if (Vector512.IsHardwareAccelerated)
            {
                Vector512<double> signs = Vector512.Create(sign) & Vector512.Create(-0.0);
                for (nint i = 0; i < count; i += 8)
                {
                    Vector512<double> holds = ~Vector512.Equals(Vector512.Load(where + (i & maskWhere)), Vector512<double>.Zero);
                    Vector512<double> added = (Vector512.Load(value + (i & mask)) ^ signs) & holds;
                    (first ? added : Vector512.Load(sum + i) + added).Store(sum + i);
                }
            }
            else
            {
                for (nint i = 0; i < count; i++)
                {
                    double added = where[i & maskWhere] != 0 ? sign * value[i & mask] : 0;
                    sum[i] = first ? added : sum[i] + added;
                }
            }
        }
    }

    /// <summary>Adds NaN to the faults of every number that is not finite or lies outside a range, and 0 to the others.</summary>
    public static void Fault(double* values, double low, double high, double* faults, int count)
    {
        unchecked
        {
            if (Vector512.IsHardwareAccelerated)
            {
                var least = Vector512.Create(low);
                var most = Vector512.Create(high);
                var none = Vector512.Create(double.NaN);
                for (nint i = 0; i < count; i += 8)
                {
                    var value = Vector512.Load(values + i);
                    Vector512<double> holds = Vector512.GreaterThanOrEqual(value, least) & Vector512.LessThanOrEqual(value, most);
                    (Vector512.Load(faults + i) + (value - value) + Vector512.AndNot(none, holds)).Store(faults + i);
                }
            }
            else
            {
                for (nint i = 0; i < count; i++)
                {
                    double value = values[i];
                    faults[i] += value - value + (value >= low && value <= high ? 0 : double.NaN);
                }
            }
        }
    }

    /// <summary>Writes a block where it belongs; past the cache where the columns are too large for it.</summary>
    public static void Write(double* from, double* into, int count, bool streaming)
    {
        unchecked
        {
            int i = 0;
            if (streaming && Vector512.IsHardwareAccelerated && Avx512F.IsSupported)
            {
                for (; i < count && (nint)(into + i) % Boundary != 0; i++)
                {
                    into[i] = from[i];
                }

                for (; i <= count - 8; i += 8)
                {
                    Vector512.Load(from + i).StoreAlignedNonTemporal(into + i);
                }
            }
            else if (streaming && Vector256.IsHardwareAccelerated && Avx.IsSupported)
            {
                for (; i < count && (nint)(into + i) % (Boundary / 2) != 0; i++)
                {
                    into[i] = from[i];
                }

                for (; i <= count - 4; i += 4)
                {
                    Vector256.Load(from + i).StoreAlignedNonTemporal(into + i);
                }
            }
            else
            {
                Buffer.MemoryCopy(from, into, sizeof(double) * (long)count, sizeof(double) * (long)count);
                return;
            }

            for (; i < count; i++)
            {
                into[i] = from[i];
            }
        }
    }
}

internal readonly struct AddLanes : ILanes<AddLanes>
{
    public static Vector512<double> Do(Vector512<double> a, Vector512<double> b) => a + b;

    public static Vector256<double> Do(Vector256<double> a, Vector256<double> b) => a + b;

    public static double Do(double a, double b) => a + b;
}

internal readonly struct SubtractLanes : ILanes<SubtractLanes>
{
    public static Vector512<double> Do(Vector512<double> a, Vector512<double> b) => a - b;

    public static Vector256<double> Do(Vector256<double> a, Vector256<double> b) => a - b;

    public static double Do(double a, double b) => a - b;
}

internal readonly struct MultiplyLanes : ILanes<MultiplyLanes>
{
    public static Vector512<double> Do(Vector512<double> a, Vector512<double> b) => a * b;

    public static Vector256<double> Do(Vector256<double> a, Vector256<double> b) => a * b;

    public static double Do(double a, double b) => a * b;
}

/// <summary>Division by a number of 0 or more; 0 where it is 0, since nothing is divided there.</summary>
internal readonly struct DivideLanes : ILanes<DivideLanes>
{
    public static Vector512<double> Do(Vector512<double> a, Vector512<double> b) =>
        Vector512.ConditionalSelect(Vector512.GreaterThan(b, Vector512<double>.Zero), a / b, Vector512<double>.Zero);

    public static Vector256<double> Do(Vector256<double> a, Vector256<double> b) =>
        Vector256.ConditionalSelect(Vector256.GreaterThan(b, Vector256<double>.Zero), a / b, Vector256<double>.Zero);

    public static double Do(double a, double b) => b > 0 ? a / b : 0;
}

internal readonly struct MinLanes : ILanes<MinLanes>
{
    public static Vector512<double> Do(Vector512<double> a, Vector512<double> b) => Vector512.MinNative(a, b);

    public static Vector256<double> Do(Vector256<double> a, Vector256<double> b) => Vector256.MinNative(a, b);

    public static double Do(double a, double b) => a < b ? a : b;
}

internal readonly struct MaxLanes : ILanes<MaxLanes>
{
    public static Vector512<double> Do(Vector512<double> a, Vector512<double> b) => Vector512.MaxNative(a, b);

    public static Vector256<double> Do(Vector256<double> a, Vector256<double> b) => Vector256.MaxNative(a, b);

    public static double Do(double a, double b) => a > b ? a : b;
}

internal readonly struct AtLeastLanes : ILanes<AtLeastLanes>
{
    public static Vector512<double> Do(Vector512<double> a, Vector512<double> b) => Vector512.GreaterThanOrEqual(a, b) & Vector512<double>.One;

    public static Vector256<double> Do(Vector256<double> a, Vector256<double> b) => Vector256.GreaterThanOrEqual(a, b) & Vector256<double>.One;

    public static double Do(double a, double b) => a >= b ? 1 : 0;
}

internal readonly struct AboveLanes : ILanes<AboveLanes>
{
    public static Vector512<double> Do(Vector512<double> a, Vector512<double> b) => Vector512.GreaterThan(a, b) & Vector512<double>.One;

    public static Vector256<double> Do(Vector256<double> a, Vector256<double> b) => Vector256.GreaterThan(a, b) & Vector256<double>.One;

    public static double Do(double a, double b) => a > b ? 1 : 0;
}

internal readonly struct EqualLanes : ILanes<EqualLanes>
{
    public static Vector512<double> Do(Vector512<double> a, Vector512<double> b) => Vector512.Equals(a, b) & Vector512<double>.One;

    public static Vector256<double> Do(Vector256<double> a, Vector256<double> b) => Vector256.Equals(a, b) & Vector256<double>.One;

    public static double Do(double a, double b) => a == b ? 1 : 0;
}

/// <summary>1 where both hold; 1 and 0 have no common bits.</summary>
internal readonly struct BothLanes : ILanes<BothLanes>
{
    public static Vector512<double> Do(Vector512<double> a, Vector512<double> b) => a & b;

    public static Vector256<double> Do(Vector256<double> a, Vector256<double> b) => a & b;

    public static double Do(double a, double b) => a != 0 && b != 0 ? 1 : 0;
}

/// <summary>1 where the first holds and the second does not.</summary>
internal readonly struct ExceptLanes : ILanes<ExceptLanes>
{
    public static Vector512<double> Do(Vector512<double> a, Vector512<double> b) => Vector512.AndNot(a, b);

    public static Vector256<double> Do(Vector256<double> a, Vector256<double> b) => Vector256.AndNot(a, b);

    public static double Do(double a, double b) => a != 0 && b == 0 ? 1 : 0;
}
