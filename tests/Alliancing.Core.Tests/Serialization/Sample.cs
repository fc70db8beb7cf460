using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Alliancing.Serialization;
using NodaTime;

namespace Alliancing.Core.Tests.Serialization;

/// <summary>A made-up kind of document that uses every part of the machinery once.</summary>
internal sealed record SampleDocument(
    string Id,
    Currency Currency,
    ValueList<SamplePerson> Participants,
    ValueList<SampleStage> Gain,
    IReadOnlyList<SampleStage>? Pain = null,
    ReportingPeriod? Period = null,
    Dictionary<ParticipantId, Money>? Fees = null,
    SampleBranch? Tree = null,
    SampleScalars? Scalars = null);

internal sealed record SamplePerson(ParticipantId Id, string Name, Side Side, LocalDate? From = null);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "stage")]
[JsonDerivedType(typeof(SampleCurve), "curve")]
[JsonDerivedType(typeof(SampleThreshold), "threshold")]
[JsonDerivedType(typeof(SampleStop), "stop")]
internal abstract record SampleStage
{
    public string? Clause { get; init; }
}

internal sealed record SampleCurve(Rate Rate, SampleDestination Rest, ValueList<Rate>? Bands = null) : SampleStage;

internal sealed record SampleThreshold(SampleLevel Reach, ValueList<SampleStage>? Otherwise = null, bool Strict = false) : SampleStage;

internal sealed record SampleStop : SampleStage;

/// <summary>A union of words, a scalar and objects told apart by a property of their own; one of them holds the union itself.</summary>
internal abstract record SampleLevel
{
    public static SampleLevel Unlimited { get; } = new Nothing();

    internal sealed record Nothing : SampleLevel;
}

internal sealed record SampleFixed(Rate Rate) : SampleLevel
{
    public static bool TryTake(SampleLevel level, out Rate rate)
    {
        rate = (level as SampleFixed)?.Rate ?? default;
        return level is SampleFixed;
    }
}

internal sealed record SampleAmount(Money Amount) : SampleLevel;

internal sealed record SampleSum(ValueList<SampleLevel> Sum, int Times = 1) : SampleLevel;

/// <summary>A union of objects told apart by the value of <c>kind</c>, and a small grammar.</summary>
internal abstract record SampleMeasure;

internal sealed record SampleNamed(string Name) : SampleMeasure
{
    private const string Prefix = "named:";

    public static TextScalar<string> Grammar { get; } = new("a measure by name, such as \"named:fees\"", "^named:.+$", TryParse, name => Prefix + name);

    public static bool TryTake(SampleMeasure measure, [NotNullWhen(true)] out string? name) => (name = (measure as SampleNamed)?.Name) is not null;

    private static bool TryParse(string text, [NotNullWhen(true)] out string? name) =>
        (name = text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length > Prefix.Length ? text[Prefix.Length..] : null) is not null;
}

internal sealed record SampleCount(long Of, SampleMeasure? Then = null) : SampleMeasure;

internal sealed record SampleScore(decimal Scale) : SampleMeasure;

/// <summary>A list that may be one text.</summary>
internal sealed record SampleDestination(ValueList<SampleTo> To);

internal abstract record SampleTo
{
    public static SampleTo Owner { get; } = new ToOwner();

    internal sealed record ToOwner : SampleTo;
}

internal sealed record SampleReserve(string Reserve) : SampleTo;

/// <summary>A type that contains itself directly and through a list.</summary>
internal sealed record SampleBranch(string Name, SampleBranch? Left = null, IReadOnlyList<SampleBranch>? Twigs = null);

internal sealed record SampleScalars(
    Money? Amount = null,
    ExactMoney? Exact = null,
    Rate? Rate = null,
    decimal? Number = null,
    int? Count = null,
    long? Long = null,
    LocalDate? Date = null,
    Instant? At = null,
    FinancialYear? Year = null,
    Rounding? Rounding = null,
    bool? Flag = null,
    SampleMeasure? Measure = null);

/// <summary>A type that refuses what no schema can say.</summary>
internal sealed record SampleGuarded
{
    public SampleGuarded(int places) => Places = places is >= 0 and <= 4 ? places : throw new ArgumentOutOfRangeException(nameof(places), "Places must lie between 0 and 4.");

    public int Places { get; }
}

internal sealed record SampleGuardedList(IReadOnlyList<SampleGuarded> All, SampleGuarded? One = null);

/// <summary>A type whose optional properties have no defaults.</summary>
internal sealed record SampleOptional(string Name, string? Note, Money? Amount)
{
    public required string? Label { get; init; }

    public required Rate Rate { get; init; }
}

/// <summary>A type that no converter knows.</summary>
internal sealed record SamplePlain(ValueList<SamplePerson> People, DayOfWeek Day);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SampleDocument))]
[JsonSerializable(typeof(SampleAmount))]
[JsonSerializable(typeof(SampleSum))]
[JsonSerializable(typeof(SampleCount))]
[JsonSerializable(typeof(SampleScore))]
[JsonSerializable(typeof(SampleTo))]
[JsonSerializable(typeof(SampleReserve))]
[JsonSerializable(typeof(SampleGuardedList))]
[JsonSerializable(typeof(SamplePlain))]
[JsonSerializable(typeof(SampleOptional))]
internal sealed partial class SampleContext : JsonSerializerContext;

internal static class Sample
{
    public const string Text = """
        {
          "format": "alliancing.sample.v3",
          "id": "riverside",
          "currency": "GBP",
          "participants": [
            { "id": "council", "name": "Oxfordshire County Council", "side": "owner" },
            { "id": "alder", "name": "St Mary's <& Alder>, £1 − 1", "side": "provider", "from": "2014-04-01" }
          ],
          "gain": [
            { "stage": "curve", "rate": "0.50", "rest": "owner", "bands": ["0.1", 0.25], "clause": "8.2" },
            { "otherwise": [{ "stage": "stop" }], "stage": "threshold", "reach": { "sum": ["unlimited", "0.1", { "amount": 1000 }], "times": 2 } }
          ],
          "pain": [{ "stage": "threshold", "reach": 0.02, "strict": true }, { "stage": "curve", "rate": 1, "rest": ["owner", { "reserve": "r1" }] }],
          "period": { "from": "2013-04-01", "to": "2014-03-31" },
          "fees": { "alder": "1234567.89", "birch-2": 0 },
          "tree": { "name": "a", "left": { "name": "b" }, "twigs": [{ "name": "c", "twigs": [] }] },
          "scalars": {
            "amount": "-0.01", "exact": "100/3", "rate": "0.125", "number": "-12.5", "count": 3, "long": 9223372036854775807, "date": "2024-02-29",
            "at": "2024-02-29T17:00:00Z", "year": "2013/14", "rounding": "halfToEven", "flag": true,
            "measure": { "kind": "count", "of": 2, "then": "named:fees" }
          }
        }
        """;

    public static DocumentKind<SampleDocument> Kind { get; } = new()
    {
        Format = new DocumentFormat("sample", 3),
        Contracts = SampleContext.Default,
        CurrencyOf = document => document.Currency,
        Converters =
        [
            new ValueListConverter<SamplePerson>(), new ValueListConverter<SampleStage>(), new ValueListConverter<SampleLevel>(), new ValueListConverter<Rate>(),
            new UnionConverter<SampleLevel>("Level")
                .Word("unlimited", SampleLevel.Unlimited)
                .Text(new RateScalar(), rate => new SampleFixed(rate), SampleFixed.TryTake)
                .ByProperty<SampleAmount>("amount")
                .ByProperty<SampleSum>("sum"),
            new UnionConverter<SampleMeasure>("Measure")
                .Text(SampleNamed.Grammar, name => new SampleNamed(name), SampleNamed.TryTake)
                .ByTag<SampleCount>("kind", "count")
                .ByTag<SampleScore>("kind", "score"),
            new UnionConverter<SampleTo>("To").Word("owner", SampleTo.Owner).ByProperty<SampleReserve>("reserve"),
            new OneOrManyConverter<SampleDestination, SampleTo>(to => new SampleDestination(to), destination => destination.To),
        ],
        Upgrades =
        [
            new DocumentUpgrade(1, "rename the participants", root => root.Renamed("members", "participants")),
            new DocumentUpgrade(2, "name the side of each participant", root => root.Changed(
                "participants", all => all.Each(one => one["side"] is null ? one.With("side", "provider") : one))),
        ],
    };

    /// <summary>The text with one part replaced, which must be there.</summary>
    public static string With(string part, string other)
    {
        Assert.Contains(part, Text, StringComparison.Ordinal);
        int at = Text.IndexOf(part, StringComparison.Ordinal);
        return string.Concat(Text.AsSpan(0, at), other, Text.AsSpan(at + part.Length));
    }
}
