using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Alliancing.Core.Tests.Architecture;

/// <summary>Writes the public surface of an assembly: a block per type, a line per member, in a stable order.</summary>
internal static class ApiListing
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The surface of every type that a caller can name.</summary>
    public static string Of(IEnumerable<Type> types)
    {
        StringBuilder text = new();
        foreach (Type type in types.Where(IsVisible).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append(Header(type)).Append('\n');
            foreach (string member in Members(type))
                text.Append("  ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static bool IsVisible(Type type) =>
        type.DeclaringType is { } outer ? IsVisible(outer) && (type.IsNestedPublic || ((type.IsNestedFamily || type.IsNestedFamORAssem) && !outer.IsSealed)) : type.IsPublic;

    private static string Header(Type type)
    {
        string name = type.Namespace + "." + NameOf(type);
        if (IsDelegate(type))
            return $"delegate {Signature(type.GetMethod("Invoke")!, name)}{ApiNames.Constraints(type.GetGenericArguments())}";
        if (type.IsEnum)
            return $"{Flags(type)}enum {name} : {ApiNames.Of(Enum.GetUnderlyingType(type))}";
        string[] bases = [.. Base(type), .. Interfaces(type)];
        return Obsolete(type) + Kind(type) + " " + name + (bases.Length == 0 ? "" : " : " + string.Join(", ", bases)) + ApiNames.Constraints(type.GetGenericArguments());
    }

    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{ApiNames.Of(outer)}.{ApiNames.Simple(type)}" : ApiNames.Of(type);

    private static string Kind(Type type)
    {
        if (type.IsInterface)
            return "interface";
        if (type.IsValueType)
            return (Has<IsReadOnlyAttribute>(type) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + (IsRecord(type) ? "record " : "") + "struct";
        string modifier = type switch
        {
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        return modifier + (IsRecord(type) ? "record" : "class");
    }

    private static IEnumerable<string> Base(Type type) =>
        type.BaseType is { } parent && !type.IsValueType && parent != typeof(object) ? [ApiNames.Of(parent)] : [];

    // Only what the type itself says: not what a base or another of its interfaces brings along.
    private static IEnumerable<string> Interfaces(Type type)
    {
        Type[] all = type.GetInterfaces();
        return all
            .Where(face => !all.Any(other => other.GetInterfaces().Contains(face)) && type.BaseType?.GetInterfaces().Contains(face) != true)
            .Where(face => face.IsVisible)
            .Select(ApiNames.Of)
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (IsDelegate(type))
            return [];
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
        return
        [
            .. Sorted(type.GetFields(Declared).Where(field => Reaches(field.Attributes, type)).Select(Field)),
            .. Sorted(type.GetConstructors(Declared).Where(made => !made.IsStatic && Reaches(made, type)).Select(made => Obsolete(made) + Access(made) + Signature(made))),
            .. Sorted(type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(accessor => Reaches(accessor, type))).Select(property => Property(property, type))),
            .. Sorted(type.GetEvents(Declared).Where(@event => Reaches(@event.AddMethod!, type)).Select(@event => $"{Obsolete(@event)}{Access(@event.AddMethod!)}event {ApiNames.Of(@event.EventHandlerType!)} {@event.Name}")),
            .. Sorted(type.GetMethods(Declared).Where(method => IsWritten(method) && Reaches(method, type)).Select(Method)),
        ];
    }

    // A record's synthesised members follow from the word record; Deconstruct shows its parameters and stays.
    private static bool IsWritten(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && (!Has<CompilerGeneratedAttribute>(method) || method.Name == "Deconstruct");

    private static string Field(FieldInfo field)
    {
        string access = field.IsPublic ? "" : "protected ";
        string modifier = field switch { { IsLiteral: true } => "const ", { IsStatic: true, IsInitOnly: true } => "static readonly ", { IsStatic: true } => "static ", { IsInitOnly: true } => "readonly ", _ => "" };
        string value = field.IsLiteral ? $" = {ApiNames.Value(field.GetRawConstantValue())}" : "";
        return $"{Obsolete(field)}{access}{modifier}{ApiNames.Of(field.FieldType)} {field.Name}{value}";
    }

    private static string Property(PropertyInfo property, Type owner)
    {
        MethodInfo first = property.GetAccessors(nonPublic: true).OrderByDescending(accessor => accessor.IsPublic).First();
        StringBuilder accessors = new();
        foreach (MethodInfo? accessor in new[] { property.GetMethod, property.SetMethod })
        {
            if (accessor is null || !Reaches(accessor, owner))
                continue;
            bool init = accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
            accessors.Append(accessor.IsPublic == first.IsPublic ? "" : "protected ").Append(accessor == property.GetMethod ? "get; " : init ? "init; " : "set; ");
        }

        string required = Has<RequiredMemberAttribute>(property) ? "required " : "";
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{ApiNames.Parameters(index)}]";
        return $"{Obsolete(property)}{Access(first)}{required}{ApiNames.Of(property.PropertyType)} {name} {{ {accessors}}}";
    }

    private static string Method(MethodInfo method) => Obsolete(method) + Access(method) + Signature(method, method.Name);

    private static string Signature(ConstructorInfo made) => $"{ApiNames.Simple(made.DeclaringType!).Split('<')[0]}({ApiNames.Parameters(made.GetParameters())})";

    private static string Signature(MethodInfo method, string name)
    {
        Type[] generics = method.IsGenericMethod ? method.GetGenericArguments() : [];
        string arguments = generics.Length == 0 ? "" : $"<{string.Join(", ", generics.Select(ApiNames.Of))}>";
        string result = (method.ReturnType.IsByRef ? (method.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? "ref readonly " : "ref ") : "") + ApiNames.Of(method.ReturnType);
        string extension = Has<ExtensionAttribute>(method) ? "this " : "";
        return $"{result} {name}{arguments}({extension}{ApiNames.Parameters(method.GetParameters())}){ApiNames.Constraints(generics)}";
    }

    private static string Access(MethodBase method)
    {
        string access = method.IsPublic ? "" : "protected ";
        return access + method switch
        {
            { IsStatic: true, IsAbstract: true } => "static abstract ",
            { IsStatic: true } => "static ",
            { DeclaringType.IsInterface: true } => "",
            { IsAbstract: true } => "abstract ",
            MethodInfo { IsVirtual: true } own when own.GetBaseDefinition() != own => own.IsFinal ? "sealed override " : "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
    }

    private static bool Reaches(MethodBase method, Type owner) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !owner.IsSealed);

    private static bool Reaches(FieldAttributes field, Type owner) =>
        (field & FieldAttributes.FieldAccessMask) is FieldAttributes.Public || ((field & FieldAttributes.FieldAccessMask) is FieldAttributes.Family or FieldAttributes.FamORAssem && !owner.IsSealed);

    private static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(MulticastDelegate));

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared, [typeof(StringBuilder)]) is { } print && Has<CompilerGeneratedAttribute>(print);

    private static string Flags(Type type) => Has<FlagsAttribute>(type) ? "[Flags] " : "";

    private static string Obsolete(MemberInfo member) => Has<ObsoleteAttribute>(member) && !Has<CompilerFeatureRequiredAttribute>(member) ? "[Obsolete] " : "";

    private static bool Has<T>(MemberInfo member)
        where T : Attribute => member.IsDefined(typeof(T), inherit: false);

    private static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);
}
