using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Alliancing.Core.Tests.Architecture;

/// <summary>A type that was named: in which namespace, and in which assembly when it is not the one that is read.</summary>
internal readonly record struct NamedType(string Namespace, string FullName, string? Assembly);

/// <summary>Gathers every type that a token, a signature or an attribute names.</summary>
/// <remarks>The decoders want an answer for each part of a signature; only the names of types are of use here, and only to read attributes.</remarks>
internal sealed class NamedTypes(MetadataReader metadata) : ISignatureTypeProvider<string, object?>, ICustomAttributeTypeProvider<string>
{
    private readonly Dictionary<string, TypeDefinitionHandle> own = metadata.TypeDefinitions
        .ToDictionary(handle => FullName(metadata, handle), StringComparer.Ordinal);

    private readonly HashSet<NamedType> found = [];

    /// <summary>Takes what was named since the last time.</summary>
    public IReadOnlyList<NamedType> Take()
    {
        NamedType[] taken = [.. found.OrderBy(type => type.FullName, StringComparer.Ordinal)];
        found.Clear();
        return taken;
    }

    /// <summary>Notes whatever types an operand or a reference names; what names none is ignored.</summary>
    public void Name(EntityHandle handle)
    {
        if (handle.IsNil)
            return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0);
                break;
            case HandleKind.TypeReference:
                GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0);
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null);
                break;
            case HandleKind.MethodDefinition:
                Name(metadata.GetMethodDefinition((MethodDefinitionHandle)handle));
                break;
            case HandleKind.FieldDefinition:
                Name(metadata.GetFieldDefinition((FieldDefinitionHandle)handle));
                break;
            case HandleKind.MemberReference:
                Name(metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification method = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Name(method.Method);
                method.DecodeSignature(this, null);
                break;
            case HandleKind.StandaloneSignature:
                metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(this, null);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether the compiler, and no person, wrote the type.</summary>
    public bool IsEmitted(TypeDefinitionHandle handle)
    {
        TypeDefinition outermost = metadata.GetTypeDefinition(Outermost(metadata, handle));
        string @namespace = metadata.GetString(outermost.Namespace);
        return metadata.GetString(outermost.Name).StartsWith('<')
            || @namespace.StartsWith("System.", StringComparison.Ordinal)
            || @namespace.StartsWith("Microsoft.", StringComparison.Ordinal);
    }

    /// <summary>The namespace of a type, which for a nested one is that of the outermost.</summary>
    public string NamespaceOf(TypeDefinitionHandle handle) =>
        metadata.GetString(metadata.GetTypeDefinition(Outermost(metadata, handle)).Namespace);

    /// <summary>The name of a type with its namespace and the types around it.</summary>
    public string FullNameOf(TypeDefinitionHandle handle) => FullName(metadata, handle);

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        string name = FullNameOf(handle);
        if (!IsEmitted(handle))
            found.Add(new NamedType(NamespaceOf(handle), name, null));
        return name;
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
            return $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0)}+{name}";
        string @namespace = reader.GetString(type.Namespace);
        string full = Qualified(@namespace, name);
        if (type.ResolutionScope.Kind == HandleKind.AssemblyReference)
            found.Add(new NamedType(@namespace, full, reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)));
        return full;
    }

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetTypeFromSerializedName(string name)
    {
        if (TypeName.TryParse(name, out TypeName? parsed))
            Name(parsed);
        return parsed?.FullName ?? name;
    }

    public PrimitiveTypeCode GetUnderlyingEnumType(string type) =>
        Type.GetType(type) is { IsEnum: true } platform && Enum.TryParse(Type.GetTypeCode(platform).ToString(), out PrimitiveTypeCode code)
            ? code
            : PrimitiveTypeCode.Int32;

    public string GetSystemType() => "System.Type";

    public bool IsSystemType(string type) => type == "System.Type";

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";

    public string GetArrayType(string elementType, ArrayShape shape) => elementType;

    public string GetSZArrayType(string elementType) => elementType;

    public string GetByReferenceType(string elementType) => elementType;

    public string GetPointerType(string elementType) => elementType;

    public string GetPinnedType(string elementType) => elementType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => "";

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => genericType;

    public string GetGenericMethodParameter(object? genericContext, int index) => "";

    public string GetGenericTypeParameter(object? genericContext, int index) => "";

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    private static TypeDefinitionHandle Outermost(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinitionHandle declaring = metadata.GetTypeDefinition(handle).GetDeclaringType();
        return declaring.IsNil ? handle : Outermost(metadata, declaring);
    }

    private static string FullName(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        TypeDefinitionHandle declaring = type.GetDeclaringType();
        string name = metadata.GetString(type.Name);
        return declaring.IsNil ? Qualified(metadata.GetString(type.Namespace), name) : $"{FullName(metadata, declaring)}+{name}";
    }

    private static string Qualified(string @namespace, string name) => @namespace.Length == 0 ? name : $"{@namespace}.{name}";

    private void Name(MethodDefinition method)
    {
        Name((EntityHandle)method.GetDeclaringType());
        method.DecodeSignature(this, null);
    }

    private void Name(FieldDefinition field)
    {
        Name((EntityHandle)field.GetDeclaringType());
        field.DecodeSignature(this, null);
    }

    private void Name(MemberReference member)
    {
        Name(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Method)
            member.DecodeMethodSignature(this, null);
        else
            member.DecodeFieldSignature(this, null);
    }

    // A typeof(…) argument of an attribute is kept as text, with its own type arguments inside.
    private void Name(TypeName type)
    {
        if (type.IsConstructedGenericType)
        {
            foreach (TypeName argument in type.GetGenericArguments())
                Name(argument);
            Name(type.GetGenericTypeDefinition());
        }
        else if (!type.IsSimple)
        {
            Name(type.GetElementType());
        }
        else if (own.TryGetValue(type.FullName, out TypeDefinitionHandle handle))
        {
            Name((EntityHandle)handle);
        }
        else
        {
            found.Add(new NamedType(type.Namespace, type.FullName, type.AssemblyName?.Name ?? "System.Runtime"));
        }
    }
}
