using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Alliancing.Core.Tests.Architecture;

/// <summary>Reads from a built assembly which types each member names, in signatures, attributes and bodies.</summary>
internal sealed class AssemblyScan
{
    private readonly MetadataReader metadata;
    private readonly PEReader image;
    private readonly NamedTypes named;
    private readonly List<Reference> references = [];

    private AssemblyScan(PEReader file)
    {
        image = file;
        metadata = file.GetMetadataReader();
        named = new NamedTypes(metadata);
    }

    /// <summary>Every reference from a type that a person wrote to a type that a person wrote or that another assembly holds, once each.</summary>
    public static IReadOnlyList<Reference> Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using PEReader file = new(stream);
        AssemblyScan scan = new(file);
        foreach (TypeDefinitionHandle handle in scan.metadata.TypeDefinitions)
        {
            if (!scan.named.IsEmitted(handle))
                scan.Read(handle);
        }

        return [.. scan.references.Distinct()];
    }

    private void Read(TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        named.Name(type.BaseType);
        foreach (InterfaceImplementationHandle implemented in type.GetInterfaceImplementations())
            named.Name(metadata.GetInterfaceImplementation(implemented).Interface);
        Constraints(type.GetGenericParameters());
        Attributes(type.GetCustomAttributes());
        Report(handle, member: null);

        foreach (FieldDefinitionHandle field in type.GetFields())
            Read(handle, metadata.GetFieldDefinition(field));
        foreach (PropertyDefinitionHandle property in type.GetProperties())
            Read(handle, metadata.GetPropertyDefinition(property));
        foreach (EventDefinitionHandle @event in type.GetEvents())
            Read(handle, metadata.GetEventDefinition(@event));
        foreach (MethodDefinitionHandle method in type.GetMethods())
            Read(handle, metadata.GetMethodDefinition(method));
    }

    private void Read(TypeDefinitionHandle owner, FieldDefinition field)
    {
        field.DecodeSignature(named, null);
        Attributes(field.GetCustomAttributes());
        Report(owner, field.Name);
    }

    private void Read(TypeDefinitionHandle owner, PropertyDefinition property)
    {
        property.DecodeSignature(named, null);
        Attributes(property.GetCustomAttributes());
        Report(owner, property.Name);
    }

    private void Read(TypeDefinitionHandle owner, EventDefinition @event)
    {
        named.Name(@event.Type);
        Attributes(@event.GetCustomAttributes());
        Report(owner, @event.Name);
    }

    private void Read(TypeDefinitionHandle owner, MethodDefinition method)
    {
        method.DecodeSignature(named, null);
        Constraints(method.GetGenericParameters());
        Attributes(method.GetCustomAttributes());
        foreach (ParameterHandle parameter in method.GetParameters())
            Attributes(metadata.GetParameter(parameter).GetCustomAttributes());
        if (method.RelativeVirtualAddress != 0)
            Body(image.GetMethodBody(method.RelativeVirtualAddress));
        Report(owner, method.Name);
    }

    private void Body(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
            metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(named, null);
        foreach (ExceptionRegion region in body.ExceptionRegions)
            named.Name(region.CatchType);
        foreach (EntityHandle operand in Instructions.Operands(body.GetILReader()))
            named.Name(operand);
    }

    private void Constraints(GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameterHandle handle in parameters)
        {
            GenericParameter parameter = metadata.GetGenericParameter(handle);
            foreach (GenericParameterConstraintHandle constraint in parameter.GetConstraints())
                named.Name(metadata.GetGenericParameterConstraint(constraint).Type);
            Attributes(parameter.GetCustomAttributes());
        }
    }

    private void Attributes(CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttributeHandle handle in attributes)
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            named.Name(attribute.Constructor);
            attribute.DecodeValue(named);
        }
    }

    private void Report(TypeDefinitionHandle owner, StringHandle? member)
    {
        string from = named.NamespaceOf(owner);
        string type = named.FullNameOf(owner);
        string name = member is { } handle ? $"{type}.{metadata.GetString(handle)}" : type;
        foreach (NamedType target in named.Take())
            references.Add(new Reference(from, name, target.Namespace, target.FullName, target.Assembly));
    }
}
