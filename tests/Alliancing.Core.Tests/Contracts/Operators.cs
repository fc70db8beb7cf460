using System.Reflection;

namespace Alliancing.Core.Tests.Contracts;

/// <summary>The operators that a type declares, called by name, so that no interface is asked of the type.</summary>
internal static class Operators
{
    public static bool Compare<T>(string name, T left, T right)
    {
        MethodInfo? method = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)]);
        Assert.True(method is not null, $"{typeof(T).Name} has no {name}.");
        return (bool)method.Invoke(null, [left, right])!;
    }
}
