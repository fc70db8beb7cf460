using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>What a participant has delegated, as it stands in an agreement's file.</summary>
internal sealed record LimitDocument(ParticipantId Participant, Money Limit, string Body, LocalDate From, Citation Source, LocalDate? To = null)
{
    private readonly DelegatedLimit _limit = new(Participant, Limit, Body, From, Source) { To = To };

    public static LimitDocument Of(DelegatedLimit limit) => new(limit.Participant, limit.Limit, limit.Body, limit.From, limit.Source, limit.To);

    public DelegatedLimit ToLimit() => _limit;
}
