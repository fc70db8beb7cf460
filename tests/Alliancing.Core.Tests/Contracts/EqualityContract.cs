namespace Alliancing.Core.Tests.Contracts;

/// <summary>What equality promises: both Equals, the hash, == and != agree, and nothing equals null or another type.</summary>
internal static class EqualityContract
{
    /// <summary>Checks values that are equal although they were built apart, and one that differs.</summary>
    public static void Holds<T>(T value, T same, T other)
        where T : notnull, IEquatable<T>
    {
        Equal(value, same);
        Equal(value, value);
        Unequal(value, other);
        Assert.False(value.Equals(null));
        Assert.False(value.Equals(new object()));
        if (!typeof(T).IsValueType)
        {
            Assert.False(value.Equals((T?)(object?)null));
            Assert.False(Operators.Compare("op_Equality", value, (T?)(object?)null));
            Assert.True(Operators.Compare("op_Inequality", (T?)(object?)null, value));
        }
    }

    /// <summary>Checks that every value differs from every other.</summary>
    public static void AllDiffer<T>(params T[] values)
        where T : notnull, IEquatable<T>
    {
        for (int first = 0; first < values.Length; first++)
        {
            Equal(values[first], values[first]);
            for (int second = first + 1; second < values.Length; second++)
            {
                Unequal(values[first], values[second]);
            }
        }
    }

    /// <summary>Checks that two values are equal in every way of asking.</summary>
    public static void Equal<T>(T left, T right)
        where T : notnull, IEquatable<T>
    {
        Assert.True(left.Equals(right), $"{left} should equal {right}.");
        Assert.True(right.Equals(left), $"{right} should equal {left}.");
        Assert.True(left.Equals((object)right), $"{left} should equal {right} as an object.");
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.True(Operators.Compare("op_Equality", left, right), $"{left} == {right} should hold.");
        Assert.False(Operators.Compare("op_Inequality", left, right), $"{left} != {right} should not hold.");
    }

    private static void Unequal<T>(T left, T right)
        where T : notnull, IEquatable<T>
    {
        Assert.False(left.Equals(right), $"{left} should differ from {right}.");
        Assert.False(right.Equals(left), $"{right} should differ from {left}.");
        Assert.False(left.Equals((object)right), $"{left} should differ from {right} as an object.");
        Assert.False(Operators.Compare("op_Equality", left, right), $"{left} == {right} should not hold.");
        Assert.True(Operators.Compare("op_Inequality", left, right), $"{left} != {right} should hold.");
    }
}
