using System.Globalization;

namespace Alliancing.Core.Tests.Architecture;

/// <summary>One type that a member names: who names it, and whom.</summary>
/// <param name="From">The namespace of the type that holds the member.</param>
/// <param name="Member">The type and member that name the other type.</param>
/// <param name="To">The namespace of the type that is named.</param>
/// <param name="Type">The type that is named.</param>
/// <param name="Assembly">The assembly of the type that is named; nothing when it is the member's own.</param>
internal sealed record Reference(string From, string Member, string To, string Type, string? Assembly = null);

/// <summary>The rooms of a library and the floors they stand on. A room may use the rooms below it, never beside or above.</summary>
/// <param name="Root">The namespace of the whole library, which is its lowest room.</param>
/// <param name="Floors">The floor of every other room, by the last part of its namespace.</param>
/// <param name="Lodgers">Other namespaces that live in the root room.</param>
/// <param name="Guests">Assemblies that only one room may use, with that room.</param>
internal sealed record House(string Root, IReadOnlyDictionary<string, int> Floors, IReadOnlyList<string> Lodgers, IReadOnlyDictionary<string, string> Guests)
{
    /// <summary>The rooms of Alliancing.Core.</summary>
    public static House Alliancing { get; } = new(
        "Alliancing",
        new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["Apportionment"] = 1,
            ["Governance"] = 1,
            ["Performance"] = 1,
            ["RiskShare"] = 2,
            ["Lifecycle"] = 2,
            ["Budgets"] = 3,
            ["Procurement"] = 3,
            ["Appraisal"] = 3,
            ["Section75"] = 4,
            ["Agreements"] = 5,
            ["Simulation"] = 6,
            ["Reporting"] = 7,
            ["Serialization"] = 7,
            ["DependencyInjection"] = 8,
        },
        Lodgers: ["Ardalis.GuardClauses"],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Microsoft.Extensions.DependencyInjection.Abstractions"] = "DependencyInjection",
            ["System.Text.Json"] = "Serialization",
        });

    /// <summary>The room of a namespace: nothing for the root room, <see langword="null"/> for a namespace that is no room.</summary>
    public string? RoomOf(string @namespace)
    {
        if (@namespace == Root || Lodgers.Contains(@namespace, StringComparer.Ordinal))
            return "";
        string room = @namespace.StartsWith(Root + ".", StringComparison.Ordinal) ? @namespace[(Root.Length + 1)..] : "";
        return Floors.ContainsKey(room) ? room : null;
    }

    /// <summary>Says what is wrong with a reference, or nothing.</summary>
    public string? Objection(Reference reference)
    {
        if (RoomOf(reference.From) is not { } from)
            return $"{reference.Member} stands in the namespace {reference.From}, which is no room of the house.";
        return reference.Assembly is null ? OfOwn(reference, from) : OfGuest(reference, reference.Assembly, from);
    }

    private string? OfOwn(Reference reference, string from)
    {
        if (RoomOf(reference.To) is not { } to)
            return $"{reference.Member} names {reference.Type}, whose namespace {reference.To} is no room of the house.";
        return to == from || FloorOf(to) < FloorOf(from)
            ? null
            : $"{reference.Member} in {Called(from)} names {reference.Type} in {Called(to)}. A room may use only the rooms below it.";
    }

    private string? OfGuest(Reference reference, string assembly, string from)
    {
        // A stage's one line of registration is the discriminator that its family carries.
        if (reference is { From: "Alliancing.RiskShare", Member: "Alliancing.RiskShare.Stage", Type: "System.Text.Json.Serialization.JsonPolymorphicAttribute" or "System.Text.Json.Serialization.JsonDerivedTypeAttribute" })
            return null;
        if (Guests.TryGetValue(assembly, out string? host))
            return host == from ? null : $"{reference.Member} in {Called(from)} names {reference.Type} of {assembly}. Only {Called(host)} may.";
        return assembly == "NodaTime" || assembly.StartsWith("System.", StringComparison.Ordinal)
            ? null
            : $"{reference.Member} in {Called(from)} names {reference.Type} of {assembly}. The library depends on NodaTime and the platform alone.";
    }

    private int FloorOf(string room) => room.Length == 0 ? 0 : Floors[room];

    private string Called(string room) =>
        string.Create(CultureInfo.InvariantCulture, $"{(room.Length == 0 ? "the root room" : "the room " + room)} (floor {FloorOf(room)})");
}
