using Alliancing.Agreements;

namespace Alliancing.Serialization;

/// <summary>A charter as it stands in an agreement's file.</summary>
/// <remarks>The charter is made with the record, so that what its own guards refuse is reported where it stands in the file.</remarks>
internal sealed record AllianceCharterDocument(
    string Vision,
    string Purpose,
    ValueList<CharterItem>? Objectives = null,
    ValueList<CharterItem>? Outcomes = null,
    AllianceScope? Scope = null,
    ValueList<PrincipleDocument>? Principles = null)
{
    private readonly AllianceCharter _charter = new(Vision, Purpose)
    {
        Objectives = Objectives ?? [],
        Outcomes = Outcomes ?? [],
        Scope = Scope ?? AllianceScope.Empty,
        Principles = Lists.Each(Principles, p => p.ToPrinciple()),
    };

    public static AllianceCharterDocument Of(AllianceCharter charter) => new(
        charter.Vision,
        charter.Purpose,
        Lists.Some(charter.Objectives),
        Lists.Some(charter.Outcomes),
        charter.Scope == AllianceScope.Empty ? null : charter.Scope,
        Lists.Some(charter.Principles, PrincipleDocument.Of));

    public AllianceCharter ToCharter() => _charter;
}
