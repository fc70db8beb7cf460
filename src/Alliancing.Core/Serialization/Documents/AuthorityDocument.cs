using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A person's authority to bind a participant, as it stands in an agreement's file.</summary>
internal sealed record AuthorityDocument(Person Person, ParticipantId Participant, LocalDate From, Citation Source, LocalDate? To = null, Money? Limit = null)
{
    private readonly AuthorityToBind _authority = new(Person, Participant, From, Source) { To = To, Limit = Limit };

    public static AuthorityDocument Of(AuthorityToBind authority) =>
        new(authority.Person, authority.Participant, authority.From, authority.Source, authority.To, authority.Limit);

    public AuthorityToBind ToAuthority() => _authority;
}
