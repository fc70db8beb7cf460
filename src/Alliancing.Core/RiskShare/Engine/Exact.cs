namespace Alliancing.RiskShare;

/// <summary>Comparisons on exact numbers.</summary>
internal static class Exact
{
    public static N Min<N>(N left, N right)
        where N : struct, IExactNumber<N> => left.CompareTo(right) <= 0 ? left : right;

    public static N Max<N>(N left, N right)
        where N : struct, IExactNumber<N> => left.CompareTo(right) >= 0 ? left : right;

    public static bool IsPositive<N>(N value)
        where N : struct, IExactNumber<N> => value.CompareTo(default) > 0;

    public static bool IsZero<N>(N value)
        where N : struct, IExactNumber<N> => value.CompareTo(default) == 0;

    public static N Sum<N>(ReadOnlySpan<N> values)
        where N : struct, IExactNumber<N>
    {
        N sum = default;
        foreach (N value in values)
        {
            sum += value;
        }

        return sum;
    }
}
