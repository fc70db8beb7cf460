using NodaTime;

namespace Alliancing.Agreements;

/// <summary>Who agrees, from when to when, in which currency.</summary>
/// <param name="Id">The agreement's id.</param>
/// <param name="Name">The agreement's name.</param>
/// <param name="Participants">The participants in agreement order, which is the order of ties.</param>
/// <param name="Currency">The currency of every amount.</param>
/// <param name="Version">The version; a variation makes a new one.</param>
/// <param name="From">The first day; null when it is not stated.</param>
/// <param name="To">The last day; null when the agreement is open-ended.</param>
/// <param name="Effective">The day from which this version applies; null for the first version, which applies from the agreement's first day.</param>
public sealed record AgreementHeader(
    string Id,
    string Name,
    ValueList<Participant> Participants,
    Currency Currency = default,
    string Version = "1",
    LocalDate? From = null,
    LocalDate? To = null,
    LocalDate? Effective = null);
