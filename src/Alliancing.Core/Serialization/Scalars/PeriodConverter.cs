using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A reporting period, as <c>{ "from": "2013-04-01", "to": "2014-03-31" }</c>, both days included.</summary>
internal sealed class PeriodConverter : JsonConverter<ReportingPeriod>, ISchemaSource
{
    private const string From = "from";
    private const string To = "to";

    /// <inheritdoc/>
    public Schema ToSchema(SchemaBuilder builder)
    {
        Schema date = builder.For(typeof(LocalDate));
        ObjectSchema period = builder.Keep(typeof(ReportingPeriod), new ObjectSchema(nameof(ReportingPeriod)) { Together = InOrder });
        period.Add(new PropertySchema(From, date, IsRequired: true, IsNullable: false));
        period.Add(new PropertySchema(To, date, IsRequired: true, IsNullable: false));
        return period;
    }

    /// <inheritdoc/>
    public override ReportingPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        LocalDate? from = null;
        LocalDate? to = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isFrom = reader.ValueTextEquals(From);
            reader.Read();
            LocalDate date = Scalars.Date.Read(ref reader, typeof(LocalDate), options);
            from = isFrom ? date : from;
            to = isFrom ? to : date;
        }

        return from is { } first && to is { } last && first <= last
            ? ReportingPeriod.Between(first, last)
            : throw new JsonException("A period has a 'from' and a 'to' that is not before it.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReportingPeriod value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(From, Scalars.Date.Print(value.First));
        writer.WriteString(To, Scalars.Date.Print(value.Last));
        writer.WriteEndObject();
    }

    private static ScalarFault? InOrder(TextNode period) =>
        period[From] is { } from && period[To] is { } to
        && Scalars.Date.TryRead(new ScalarToken(from.Text, IsNumber: false), out LocalDate first) is null
        && Scalars.Date.TryRead(new ScalarToken(to.Text, IsNumber: false), out LocalDate last) is null
        && first > last
            ? new ScalarFault(Problem.ValueNotAllowed, $"the period ends ({to.Text}) before it begins ({from.Text}). Both days are included; swap them.")
            : null;
}
