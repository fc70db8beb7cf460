using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alliancing.Serialization;

/// <summary>An exact value of a trace, as <c>{ "money": "100/3" }</c>, <c>{ "rate": "0.5" }</c>, <c>{ "number": "4" }</c> or <c>{ "text": "met" }</c>.</summary>
internal sealed class TraceValueConverter : JsonConverter<TraceValue>, ISchemaSource
{
    private const string Money = "money";
    private const string Rate = "rate";
    private const string Number = "number";
    private const string Text = "text";

    private static readonly ExactNumberScalar _exact = new("exactNumber", "an exact number, such as \"0.51\" or \"1/3\"", "An exact number; a fraction where its decimals do not end.");

    /// <inheritdoc/>
    public Schema ToSchema(SchemaBuilder builder)
    {
        UnionSchema union = builder.Keep(typeof(TraceValue), new UnionSchema(nameof(TraceValue), null, null));
        Add(union, Money, builder.For(typeof(ExactMoney)));
        Add(union, Rate, _exact.ToSchema(builder));
        Add(union, Number, _exact.ToSchema(builder));
        Add(union, Text, SimpleSchema.FreeText);
        return union;
    }

    /// <inheritdoc/>
    public override TraceValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        string? kind = reader.GetString();
        reader.Read();
        TraceValue value = kind switch
        {
            Money => FromMoney(JsonSerializer.Deserialize(ref reader, Amounts(options))),
            Rate => TraceValue.Rate(_exact.Read(ref reader, typeof(Ratio), options)),
            Number => TraceValue.Number(_exact.Read(ref reader, typeof(Ratio), options)),
            Text => TraceValue.Text(reader.GetString()!),
            _ => throw new JsonException("A value is money, a rate, a number or a text."),
        };
        reader.Read();
        return value;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TraceValue value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value.Kind)
        {
            case TraceValueKind.Money:
                writer.WritePropertyName(Money);
                JsonSerializer.Serialize(writer, value.Amount, Amounts(options));
                break;
            case TraceValueKind.Text:
                writer.WriteString(Text, value.Words);
                break;
            default:
                writer.WriteString(value.Kind == TraceValueKind.Rate ? Rate : Number, _exact.Print(value.Ratio));
                break;
        }

        writer.WriteEndObject();
    }

    private static void Add(UnionSchema union, string property, Schema schema)
    {
        var form = new ObjectSchema(null);
        form.Add(new PropertySchema(property, schema, IsRequired: true, IsNullable: false));
        union.Add(property, form);
    }

    private static TraceValue FromMoney(ExactMoney money) => TraceValue.Money(money.MinorUnits, money.Currency);

    private static JsonTypeInfo<ExactMoney> Amounts(JsonSerializerOptions options) => (JsonTypeInfo<ExactMoney>)options.GetTypeInfo(typeof(ExactMoney));
}
