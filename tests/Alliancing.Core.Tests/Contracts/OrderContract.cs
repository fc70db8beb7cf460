namespace Alliancing.Core.Tests.Contracts;

/// <summary>What order promises: CompareTo, the non-generic one and the operators agree with each other and with equality.</summary>
internal static class OrderContract
{
    /// <summary>Checks every pair of values that are given from the least to the greatest, each above the one before.</summary>
    public static void Holds<T>(params T[] ascending)
        where T : notnull, IComparable<T>, IComparable, IEquatable<T>
    {
        for (int first = 0; first < ascending.Length; first++)
        {
            for (int second = 0; second < ascending.Length; second++)
            {
                Pair(ascending[first], ascending[second], Math.Sign(first.CompareTo(second)));
            }
        }

        T value = ascending[0];
        Assert.True(((IComparable)value).CompareTo(null) > 0, "Every value stands after null.");
        Assert.Throws<ArgumentException>(() => ((IComparable)value).CompareTo(new object()));
        Assert.Equal(ascending, ascending.Reverse().Order());
    }

    private static void Pair<T>(T left, T right, int order)
        where T : notnull, IComparable<T>, IComparable, IEquatable<T>
    {
        string pair = $"{left} and {right}";
        Assert.True(Math.Sign(left.CompareTo(right)) == order, $"CompareTo is wrong for {pair}.");
        Assert.True(Math.Sign(((IComparable)left).CompareTo(right)) == order, $"The non-generic CompareTo is wrong for {pair}.");
        Assert.True(left.Equals(right) == (order == 0), $"Order and equality disagree on {pair}.");
        Assert.True(Operators.Compare("op_LessThan", left, right) == (order < 0), $"< is wrong for {pair}.");
        Assert.True(Operators.Compare("op_LessThanOrEqual", left, right) == (order <= 0), $"<= is wrong for {pair}.");
        Assert.True(Operators.Compare("op_GreaterThan", left, right) == (order > 0), $"> is wrong for {pair}.");
        Assert.True(Operators.Compare("op_GreaterThanOrEqual", left, right) == (order >= 0), $">= is wrong for {pair}.");
    }
}
