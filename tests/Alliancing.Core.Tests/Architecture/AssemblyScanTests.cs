using Alliancing.Core.Tests.Architecture.Samples.Ground;
using Alliancing.Core.Tests.Architecture.Samples.Upper;

namespace Alliancing.Core.Tests.Architecture;

public sealed class AssemblyScanTests
{
    private static readonly IReadOnlyList<Reference> References = AssemblyScan.Read(typeof(AssemblyScanTests).Assembly.Location);

    [Theory]
    [InlineData("Base")]
    [InlineData("IContract")]
    [InlineData("MarkAttribute")]
    [InlineData("ByTypeOf")]
    [InlineData("ByArrayOfTypeOf")]
    [InlineData("ByConstraint")]
    [InlineData("ByField", "field")]
    [InlineData("ByProperty", "Property")]
    [InlineData("ByEvent", "Raised")]
    [InlineData("ByResult", "Method")]
    [InlineData("ByParameter", "Method")]
    [InlineData("ByArgument", "Method")]
    [InlineData("ByMethodConstraint", "Constrained")]
    [InlineData("ByNew", "Body")]
    [InlineData("ByCast", "Body")]
    [InlineData("ByToken", "Body")]
    [InlineData("ByLocal", "Body")]
    [InlineData("ByStaticField", "Body")]
    [InlineData("ByCall", "Body")]
    [InlineData("ByTypeArgument", "Body")]
    [InlineData("ByCatch", "Body")]
    [InlineData("Outer+Nested", "Switching")]
    public void Every_way_to_name_a_type_is_seen(string target, string? member = null)
    {
        string resident = typeof(Resident<>).FullName!;
        string from = member is null ? resident : $"{resident}.{member}";

        Assert.Contains(References, r => r.Member == from && r.Type == $"{typeof(Base).Namespace}.{target}" && r.Assembly is null);
    }

    [Theory]
    [InlineData("ByLambda")]
    [InlineData("ByIterator")]
    public void What_the_compiler_moves_out_of_a_method_is_seen(string target) =>
        Assert.Contains(References, r => r.Member.StartsWith(typeof(Resident<>).FullName + "+<", StringComparison.Ordinal) && r.Type == $"{typeof(Base).Namespace}.{target}");

    [Fact]
    public void A_nested_type_stands_in_the_namespace_of_its_outermost() =>
        Assert.All(References.Where(r => r.Type.EndsWith("Outer+Nested", StringComparison.Ordinal)), r => Assert.Equal(typeof(Outer).Namespace, r.To));

    [Fact]
    public void A_type_of_another_assembly_is_seen_with_its_assembly() =>
        Assert.Contains(References, r => r.Type == "Xunit.Assert" && r.Assembly == "xunit.assert");
}
