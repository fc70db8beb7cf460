namespace Alliancing.Core.Tests.Contracts;

/// <summary>What the default value promises: it is a value, it equals the one that it stands for, and prints like it.</summary>
internal static class DefaultContract
{
    /// <summary>Checks the default value against its documented meaning.</summary>
    public static void Is<T>(T meaning, string text)
        where T : struct, IEquatable<T>
    {
        EqualityContract.Equal(default(T), meaning);
        Assert.Equal(text, default(T).ToString());
    }
}
