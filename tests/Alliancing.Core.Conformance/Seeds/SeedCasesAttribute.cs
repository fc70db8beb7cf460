using System.Reflection;
using Xunit.Sdk;

namespace Alliancing.Core.Conformance.Seeds;

/// <summary>Gives a theory every case of one kind that stands under <c>seeds</c>.</summary>
/// <param name="kind">The folder of the cases within an agreement's: <c>settlement</c> or <c>history</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedCasesAttribute(string kind) : DataAttribute
{
    /// <summary>Gets the folder of the cases.</summary>
    public string Kind { get; } = kind;

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        SeedAgreement.All.SelectMany(seed => seed.CasesOf(Kind)).Select(@case => new object[] { @case });
}
