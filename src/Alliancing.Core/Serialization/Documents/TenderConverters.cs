using System.Text.Json.Serialization;
using Alliancing.Performance;
using Alliancing.Procurement;

namespace Alliancing.Serialization;

/// <summary>How the words and lists of a tender stand in JSON.</summary>
internal static class TenderConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new EnumScalar<BidMode>(), new EnumScalar<ProcurementProcedure>(), new EnumScalar<OrganisationSize>(),
        new ValueListConverter<WeightedCriterion>(), new ValueListConverter<BidderDocument>(), new ValueListConverter<Bid>(), new ValueListConverter<BidMember>(),
        new ValueListConverter<EvaluatorScore>(), new ValueListConverter<ModeratedScore>(), new ValueListConverter<SizeMinimum>(),
        new ValueListConverter<ParticipantId>(), new ValueListConverter<string>(),
    ];
}
