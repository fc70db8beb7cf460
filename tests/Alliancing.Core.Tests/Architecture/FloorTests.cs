using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Alliancing.Core.Tests.Architecture;

public sealed class FloorTests
{
    private static readonly string Library = Path.Combine(AppContext.BaseDirectory, "Alliancing.Core.dll");

    [Fact]
    public void Every_room_uses_only_the_rooms_below_it()
    {
        string[] objections = [.. AssemblyScan.Read(Library).Select(House.Alliancing.Objection).OfType<string>()];

        Assert.True(objections.Length == 0, string.Join('\n', objections));
    }

    [Fact]
    public void Every_type_stands_in_a_room()
    {
        using FileStream stream = File.OpenRead(Library);
        using PEReader file = new(stream);
        MetadataReader metadata = file.GetMetadataReader();
        NamedTypes types = new(metadata);

        string[] homeless =
        [
            .. metadata.TypeDefinitions
                .Where(type => !types.IsEmitted(type) && House.Alliancing.RoomOf(types.NamespaceOf(type)) is null)
                .Select(types.FullNameOf),
        ];

        Assert.True(homeless.Length == 0, $"No room of the house: {string.Join(", ", homeless)}");
    }

    [Fact]
    public void The_engine_is_seen_to_use_apportionment_once_both_exist()
    {
        IReadOnlyList<Reference> references = AssemblyScan.Read(Library);
        bool bothExist = new[] { "Alliancing.RiskShare", "Alliancing.Apportionment" }.All(room => references.Any(r => r.From == room));

        Assert.Equal(bothExist, references.Any(r => r is { From: "Alliancing.RiskShare", To: "Alliancing.Apportionment", Assembly: null }));
    }

    [Theory]
    [InlineData("Alliancing.RiskShare", "Alliancing.Apportionment")]
    [InlineData("Alliancing.RiskShare", "Alliancing")]
    [InlineData("Alliancing.RiskShare", "Alliancing.RiskShare")]
    [InlineData("Alliancing.DependencyInjection", "Alliancing.Serialization")]
    [InlineData("Alliancing.Apportionment", "Ardalis.GuardClauses")]
    public void A_room_may_use_itself_and_those_below(string from, string to) =>
        Assert.Null(House.Alliancing.Objection(new Reference(from, "Type.Member", to, "Other")));

    [Theory]
    [InlineData("Alliancing", "Alliancing.Apportionment", "the root room (floor 0)", "the room Apportionment (floor 1)")]
    [InlineData("Alliancing.Apportionment", "Alliancing.RiskShare", "the room Apportionment (floor 1)", "the room RiskShare (floor 2)")]
    [InlineData("Alliancing.Governance", "Alliancing.Performance", "the room Governance (floor 1)", "the room Performance (floor 1)")]
    [InlineData("Alliancing.Reporting", "Alliancing.Serialization", "the room Reporting (floor 7)", "the room Serialization (floor 7)")]
    [InlineData("Ardalis.GuardClauses", "Alliancing.RiskShare", "the root room (floor 0)", "the room RiskShare (floor 2)")]
    public void An_arrow_upwards_or_sideways_is_refused_with_both_rooms(string from, string to, string fromRoom, string toRoom)
    {
        string? objection = House.Alliancing.Objection(new Reference(from, "Type.Member", to, "Other"));

        Assert.NotNull(objection);
        Assert.All(["Type.Member", "Other", fromRoom, toRoom], part => Assert.Contains(part, objection, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Alliancing.Helpers")]
    [InlineData("Alliancing.RiskShare.Stages")]
    [InlineData("AlliancingElsewhere")]
    public void A_namespace_that_is_no_room_is_refused(string @namespace)
    {
        Assert.NotNull(House.Alliancing.Objection(new Reference(@namespace, "Type.Member", "Alliancing", "Other")));
        Assert.NotNull(House.Alliancing.Objection(new Reference("Alliancing.Agreements", "Type.Member", @namespace, "Other")));
    }

    [Theory]
    [InlineData("Alliancing", "NodaTime", true)]
    [InlineData("Alliancing", "System.Runtime", true)]
    [InlineData("Alliancing", "Newtonsoft.Json", false)]
    [InlineData("Alliancing", "System.Text.Json", false)]
    [InlineData("Alliancing.Serialization", "System.Text.Json", true)]
    [InlineData("Alliancing.RiskShare", "Microsoft.Extensions.DependencyInjection.Abstractions", false)]
    [InlineData("Alliancing.DependencyInjection", "Microsoft.Extensions.DependencyInjection.Abstractions", true)]
    public void Another_assembly_is_used_only_where_it_belongs(string from, string assembly, bool allowed) =>
        Assert.Equal(allowed, House.Alliancing.Objection(new Reference(from, "Type.Member", "Other", "Other", assembly)) is null);
}
