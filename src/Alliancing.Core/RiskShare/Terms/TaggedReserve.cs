using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>A reserve that the terms pay into or draw from.</summary>
/// <param name="Id">The reserve's id.</param>
/// <param name="Purpose">What the reserve may be used for.</param>
/// <param name="Origin">Whose money it is; null when it is joint.</param>
/// <param name="Expires">The last day on which it may be drawn on; null when it does not expire.</param>
/// <param name="NonRecurrentOnly">Whether it is for non-recurrent use only.</param>
public sealed record TaggedReserve(string Id, string? Purpose = null, string? Origin = null, LocalDate? Expires = null, bool NonRecurrentOnly = false);
