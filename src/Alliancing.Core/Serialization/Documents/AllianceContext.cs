using System.Text.Json.Serialization;
using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>The source-generated contracts of every document; stages come in through the discriminators of <see cref="Stage"/>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AgreementDocument))]
[JsonSerializable(typeof(OutturnDocument))]
[JsonSerializable(typeof(HistoryDocument))]
[JsonSerializable(typeof(RecordedSettlement))]
[JsonSerializable(typeof(RecordedStatement))]
[JsonSerializable(typeof(RecordedRefusal))]
[JsonSerializable(typeof(RecordedTrace))]
[JsonSerializable(typeof(SavingMeasure))]
[JsonSerializable(typeof(ExcessMeasure))]
[JsonSerializable(typeof(QuantityMeasure))]
[JsonSerializable(typeof(ScoreMeasure))]
[JsonSerializable(typeof(RateLevel))]
[JsonSerializable(typeof(AmountLevel))]
[JsonSerializable(typeof(LowestLevel))]
[JsonSerializable(typeof(HighestLevel))]
[JsonSerializable(typeof(LinearRate))]
[JsonSerializable(typeof(TableRate))]
[JsonSerializable(typeof(PickedRate))]
[JsonSerializable(typeof(ProductRate))]
[JsonSerializable(typeof(SumRate))]
[JsonSerializable(typeof(FactCriterion))]
[JsonSerializable(typeof(RateCriterion))]
[JsonSerializable(typeof(MoneyCriterion))]
[JsonSerializable(typeof(AllCriteria))]
[JsonSerializable(typeof(AnyCriterion))]
[JsonSerializable(typeof(NotCriterion))]
[JsonSerializable(typeof(SharesSplit))]
[JsonSerializable(typeof(ClaimsSplit))]
[JsonSerializable(typeof(ProductSplit))]
[JsonSerializable(typeof(AccountStep))]
[JsonSerializable(typeof(HeadroomStep))]
internal sealed partial class AllianceContext : JsonSerializerContext;
