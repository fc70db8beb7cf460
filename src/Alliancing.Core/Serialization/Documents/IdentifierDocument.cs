using Alliancing.Agreements;

namespace Alliancing.Serialization;

/// <summary>An organisation's identifier as it stands in an agreement's file.</summary>
/// <remarks>The identifier is made with the record, so that a number of the wrong form is reported where it stands in the file.</remarks>
internal sealed record IdentifierDocument(IdentifierScheme Scheme, string Number)
{
    private readonly OrganisationIdentifier _identifier = OrganisationIdentifier.Of(Scheme, Number);

    public static IdentifierDocument Of(OrganisationIdentifier identifier) => new(identifier.Scheme, identifier.Number);

    public OrganisationIdentifier ToIdentifier() => _identifier;
}
