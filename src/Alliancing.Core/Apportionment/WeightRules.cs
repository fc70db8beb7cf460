using System.Globalization;

namespace Alliancing.Apportionment;

/// <summary>What every apportionment demands of its weights: there are some, none is negative, one is above 0.</summary>
internal static class WeightRules
{
    /// <exception cref="ArgumentException">There is no weight, a weight is negative, or all weights are 0.</exception>
    public static void Check<T>(ReadOnlySpan<T> weights)
        where T : struct, IComparable<T>
    {
        if (weights.IsEmpty)
            throw new ArgumentException("No weights were given. At least one above 0 is needed: give one weight for each participant.", nameof(weights));

        bool anyAboveZero = false;
        for (int i = 0; i < weights.Length; i++)
        {
            int sign = weights[i].CompareTo(default);
            if (sign < 0)
                throw new ArgumentException(Negative($"weights[{i}] is {weights[i]}. Weights"), nameof(weights));
            anyAboveZero |= sign > 0;
        }

        if (!anyAboveZero)
            throw new ArgumentException(AllZero($"All weights ({weights.Length})"), nameof(weights));
    }

    /// <exception cref="ArgumentException">There is no amount, an amount is negative, or all amounts are 0.</exception>
    public static void Check(IReadOnlyList<Money> amounts)
    {
        if (amounts.Count == 0)
            throw new ArgumentException("No amounts were given. At least one above 0 is needed: give one amount for each participant.", nameof(amounts));

        bool anyAboveZero = false;
        for (int i = 0; i < amounts.Count; i++)
        {
            if (amounts[i].IsNegative)
                throw new ArgumentException(Negative($"amounts[{i}] is {amounts[i]:C}. Amounts to share by"), nameof(amounts));
            anyAboveZero |= amounts[i].IsPositive;
        }

        if (!anyAboveZero)
            throw new ArgumentException(AllZero($"All amounts ({amounts.Count})"), nameof(amounts));
    }

    /// <exception cref="ArgumentException">There is not exactly one place for each weight's share.</exception>
    public static void CheckPlaces(int weights, int shares)
    {
        if (weights != shares)
            throw new ArgumentException(PlacesDiffer(weights, shares), nameof(shares));
    }

    /// <exception cref="ArgumentException">The shares would overwrite weights that are still to be read.</exception>
    public static void CheckMemory(ReadOnlySpan<long> weights, Span<long> shares)
    {
        if (weights.Overlaps(shares, out int offset) && offset != 0)
            throw new ArgumentException(Overlapping(offset), nameof(shares));
    }

    private static string Negative(FormattableString what) =>
        what.ToString(CultureInfo.InvariantCulture) + " must be 0 or more: to share out a loss, make the total negative and keep these positive.";

    private static string AllZero(FormattableString what) =>
        what.ToString(CultureInfo.InvariantCulture) + " are 0. At least one must be above 0: zeros never mean equal shares; ask for equal shares by equal weights.";

    private static string PlacesDiffer(int weights, int shares) => string.Create(
        CultureInfo.InvariantCulture,
        $"There are {weights} weights and {shares} places for shares. Each weight needs exactly one place: slice the spans to the same length.");

    private static string Overlapping(int offset) => string.Create(
        CultureInfo.InvariantCulture,
        $"The shares lie over the weights, {offset} places apart. They must be the very same memory or lie apart: copy the weights first.");
}
