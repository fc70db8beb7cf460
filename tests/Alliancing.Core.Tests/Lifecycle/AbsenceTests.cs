using System.Reflection;
using Alliancing.Lifecycle;

namespace Alliancing.Core.Tests.Lifecycle;

/// <summary>What could break the cases L02, L09 and L16 is not there: no asynchronous path, no handlers, no entry actions.</summary>
public sealed class AbsenceTests
{
    private static readonly string[] Rooms = ["Alliancing.Lifecycle", "Alliancing.Procurement", "Alliancing.Performance"];

    private static readonly Type[] Public = [.. typeof(AllianceLifecycle).Assembly.GetExportedTypes().Where(t => Rooms.Contains(t.Namespace))];

    private static readonly Type[] Everything = [.. typeof(AllianceLifecycle).Assembly.GetTypes().Where(t => Rooms.Contains(t.Namespace))];

    [Fact]
    public void The_rooms_have_public_types() => Assert.All(Rooms, room => Assert.Contains(Public, t => t.Namespace == room));

    [Fact]
    public void L02_there_is_no_asynchronous_path_whose_refusals_could_differ()
    {
        string[] waiting = [.. Members(Everything).Where(m => Named(m.Type, "System.Threading") || Named(m.Type, "IAsync")).Select(m => m.Name)];

        Assert.Empty(waiting);
    }

    [Fact]
    public void L09_there_are_no_handlers_that_could_run_before_or_after_an_event_counts()
    {
        string[] handlers = [.. Members(Public).Where(m => typeof(Delegate).IsAssignableFrom(m.Type)).Select(m => m.Name)];

        Assert.Empty(handlers);
        Assert.Empty(Everything.SelectMany(t => t.GetEvents(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)));
    }

    [Fact]
    public void L16_nothing_is_kept_that_could_run_again_when_a_lifecycle_is_restored()
    {
        FieldInfo[] kept = [.. Public.SelectMany(t => t.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))];

        Assert.DoesNotContain(kept, f => typeof(Delegate).IsAssignableFrom(f.FieldType));
        Assert.All(kept, f => Assert.True(f.IsInitOnly || f.DeclaringType!.IsEnum, $"{f.DeclaringType}.{f.Name} can change."));
    }

    private static IEnumerable<(string Name, Type Type)> Members(IEnumerable<Type> types) => types.SelectMany(type => type
        .GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType).Select(t => ($"{type.Name}.{m.Name}", t)))
        .Concat(type.GetConstructors().SelectMany(c => c.GetParameters().Select(p => ($"{type.Name}.ctor", p.ParameterType)))));

    private static bool Named(Type type, string part) => (type.FullName ?? type.Name).Contains(part, StringComparison.Ordinal);
}
