using System.Text.Json.Serialization;
using Alliancing.Agreements;
using Alliancing.Budgets;
using Alliancing.Governance;

namespace Alliancing.Serialization;

/// <summary>How the words and lists of an agreement stand in JSON, with those of its risk share.</summary>
internal static class AgreementConverters
{
    /// <summary>How participants stand, in every document that lists them.</summary>
    public static IReadOnlyList<JsonConverter> Participants { get; } =
    [
        new EnumScalar<IdentifierScheme>(),
        new InPlaceOfConverter<Citation, CitationDocument>(document => document.ToCitation(), CitationDocument.Of),
        new ValueListConverter<ParticipantDocument>(), new ValueListConverter<IdentifierDocument>(), new ValueListConverter<Duty>(), new ValueListConverter<RoleDocument>(),
        new ValueListConverter<CharterItem>(),
    ];

    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        .. RiskShareConverters.All, .. Participants,
        new EnumScalar<YearStanding>(), new EnumScalar<InvoiceFrequency>(), new EnumScalar<PrincipleKind>(),
        new EnumScalar<TierKind>(), new EnumScalar<TierRole>(),
        new ValueListConverter<PrincipleDocument>(), new ValueListConverter<ReportingLine>(),
        new ValueListConverter<TierDocument>(), new ValueListConverter<TierMember>(), new ValueListConverter<AuthorityDocument>(), new ValueListConverter<LimitDocument>(),
        new ValueListConverter<AppointmentDocument>(), new ValueListConverter<Person>(),
        new ValueListConverter<EnvelopeYear>(), new ValueListConverter<PlannedSpending>(), new ValueListConverter<CostDocument>(), new ValueListConverter<PaymentDocument>(),
    ];
}
