using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Alliancing.Core.Tests.Architecture;

/// <summary>A cast between decimal and double escapes the list of banned symbols, but compiles to a call.</summary>
public sealed class FloatingMoneyTests
{
    // Simulated outturns are estimates and nobody is paid by them.
    private const string Estimates = "Alliancing.Simulation";

    [Fact]
    public void No_decimal_passes_through_floating_point() =>
        Assert.DoesNotContain(Casts(Path.Combine(AppContext.BaseDirectory, "Alliancing.Core.dll")), member => !member.StartsWith(Estimates + ".", StringComparison.Ordinal));

    [Theory]
    [InlineData(nameof(FromDouble))]
    [InlineData(nameof(ToDouble))]
    [InlineData(nameof(ToSingle))]
    public void A_cast_is_seen(string method) =>
        Assert.Contains($"{typeof(FloatingMoneyTests).FullName}.{method}", Casts(typeof(FloatingMoneyTests).Assembly.Location), StringComparer.Ordinal);

    [Fact]
    public void A_cast_to_a_whole_number_is_no_floating_point() =>
        Assert.DoesNotContain($"{typeof(FloatingMoneyTests).FullName}.{nameof(ToLong)}", Casts(typeof(FloatingMoneyTests).Assembly.Location), StringComparer.Ordinal);

    private static decimal FromDouble(double value) => (decimal)value;

    private static double ToDouble(decimal value) => (double)value;

    private static float ToSingle(decimal value) => (float)value;

    private static long ToLong(decimal value) => (long)value;

    private static List<string> Casts(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using PEReader image = new(stream);
        MetadataReader metadata = image.GetMetadataReader();
        NamedTypes types = new(metadata);
        HashSet<EntityHandle> casts = [.. metadata.MemberReferences.Where(handle => IsCast(metadata, types, metadata.GetMemberReference(handle))).Select(handle => (EntityHandle)handle)];
        return
        [
            .. from type in metadata.TypeDefinitions
               from handle in metadata.GetTypeDefinition(type).GetMethods()
               let method = metadata.GetMethodDefinition(handle)
               where method.RelativeVirtualAddress != 0
               where Instructions.Operands(image.GetMethodBody(method.RelativeVirtualAddress).GetILReader()).Any(casts.Contains)
               select $"{types.FullNameOf(type)}.{metadata.GetString(method.Name)}",
        ];
    }

    private static bool IsCast(MetadataReader metadata, NamedTypes types, MemberReference member)
    {
        if (member.Parent.Kind != HandleKind.TypeReference
            || types.GetTypeFromReference(metadata, (TypeReferenceHandle)member.Parent, 0) != "System.Decimal"
            || metadata.GetString(member.Name) != "op_Explicit")
            return false;
        MethodSignature<string> signature = member.DecodeMethodSignature(types, null);
        return signature.ParameterTypes.Add(signature.ReturnType).Any(type => type is "System.Double" or "System.Single");
    }
}
