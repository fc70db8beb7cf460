using System.Reflection;
using Xunit.Sdk;

namespace Alliancing.Core.Conformance.Seeds;

/// <summary>Gives a theory every case of one kind that stands under <c>seeds</c>.</summary>
/// <param name="kind">The folder of the cases within an agreement's: <c>settlement</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedCasesAttribute(string kind) : DataAttribute
{
    /// <summary>Gets the folder of the cases.</summary>
    public string Kind { get; } = kind;

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        from seed in SeedAgreement.All
        where Directory.Exists(seed.PathTo(Kind))
        from folder in Directory.EnumerateDirectories(seed.PathTo(Kind)).Order(StringComparer.Ordinal)
        select new object[] { new SeedCase(seed, $"{Kind}/{Path.GetFileName(folder)}") };
}
