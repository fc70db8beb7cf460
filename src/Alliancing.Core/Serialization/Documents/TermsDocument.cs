using Alliancing.Agreements;
using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>The terms of an agreement as they stand in its file.</summary>
internal sealed record TermsDocument(
    ValueList<Component> Components,
    Rounding? Rounding = null,
    ValueList<ScoreScale>? Scores = null,
    ValueList<ParticipantGroup>? Groups = null,
    ValueList<OutsidePayee>? Payees = null,
    ValueList<TaggedReserve>? Reserves = null,
    ValueList<Entitlement>? Entitlements = null,
    SplitRule? Owners = null,
    ValueList<ClosingClamp>? Closing = null,
    OnAccountDocument? OnAccount = null)
{
    public static TermsDocument Of(RiskShareSchedule schedule) => new(
        schedule.Components,
        schedule.Rounding == default ? null : schedule.Rounding,
        Lists.Some(schedule.Scores),
        Lists.Some(schedule.Groups),
        Lists.Some(schedule.Payees),
        Lists.Some(schedule.Reserves),
        Lists.Some(schedule.Entitlements),
        schedule.Owners,
        Lists.Some(schedule.Closing),
        schedule.OnAccount is { } rules ? OnAccountDocument.From(rules) : null);

    public RiskShareSchedule ToSchedule(AgreementHeader header) => new()
    {
        Agreement = header.Id,
        Name = header.Name,
        Version = header.Version,
        Currency = header.Currency,
        From = header.From,
        To = header.To,
        Participants = header.Participants,
        Rounding = Rounding ?? default,
        Scores = Scores ?? [],
        Groups = Groups ?? [],
        Payees = Payees ?? [],
        Reserves = Reserves ?? [],
        Components = Components,
        Owners = Owners,
        Entitlements = Entitlements ?? [],
        Closing = Closing ?? [],
        OnAccount = OnAccount?.ToRules(),
    };
}
