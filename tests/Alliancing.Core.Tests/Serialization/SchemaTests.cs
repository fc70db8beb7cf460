using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Serialization;

namespace Alliancing.Core.Tests.Serialization;

public sealed class SchemaTests
{
    [Fact]
    public void A_schema_is_printed_with_each_named_part_once() =>
        Golden.Match(Sample.Kind.WriteSchema(), "tests/Alliancing.Core.Tests/Serialization/sample.golden.schema.json");

    [Fact]
    public void Every_reference_of_a_schema_leads_somewhere()
    {
        JsonNode schema = JsonNode.Parse(Sample.Kind.WriteSchema())!;
        List<string> references = [];
        Collect(schema);

        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.NotNull(schema["$defs"]![r["#/$defs/".Length..]]));

        void Collect(JsonNode? node)
        {
            if (node is JsonArray list)
            {
                list.ToList().ForEach(Collect);
            }
            else if (node is JsonObject properties)
            {
                references.AddRange(properties["$ref"] is { } reference ? [reference.GetValue<string>()] : []);
                properties.ToList().ForEach(p => Collect(p.Value));
            }
        }
    }

    /// <summary>Where no converter of ours is in play, the runtime's exporter is an independent witness.</summary>
    [Fact]
    public void A_schema_agrees_with_the_exporter_of_the_runtime()
    {
        JsonSerializerOptions options = DocumentOptions.Create(Currency.Gbp, SampleContext.Default, []);
        JsonObject exported = options.GetJsonSchemaAsNode(typeof(SampleBranch)).AsObject();
        JsonObject ours = SchemaPrinter.Print(new SchemaBuilder(options).Root(typeof(SampleBranch), new ObjectTag("format", "x")), "x");

        Assert.Equal(Names(exported["properties"]), Names(ours["properties"]).Where(n => n != "format"));
        Assert.Equal(exported["required"]!.AsArray().Select(r => r!.GetValue<string>()), ours["required"]!.AsArray().Select(r => r!.GetValue<string>()).Skip(1));
        Assert.Equal(exported["additionalProperties"]!.ToJsonString(), ours["additionalProperties"]!.ToJsonString());

        static IEnumerable<string> Names(JsonNode? properties) => properties!.AsObject().Select(p => p.Key);
    }

    [Fact]
    public void A_type_without_a_converter_is_named_when_the_document_is_set_up()
    {
        DocumentKind<SamplePlain> kind = new() { Format = new DocumentFormat("plain", 1), Contracts = SampleContext.Default };

        Assert.Contains("DayOfWeek", Assert.Throws<InvalidOperationException>(kind.WriteSchema).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ids_of_problems_are_distinct()
    {
        string[] ids =
        [
            Problem.NotJson, Problem.UnknownFormat, Problem.NewerVersion, Problem.MissingProperty, Problem.UnknownProperty, Problem.WrongType,
            Problem.ValueNotAllowed, Problem.TooManyDigits, Problem.DuplicateProperty, Problem.Refused, Problem.More,
        ];

        Assert.Equal(Enumerable.Range(1, ids.Length).Select(i => $"JS-{i:000}"), ids);
    }
}
