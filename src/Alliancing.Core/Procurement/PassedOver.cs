namespace Alliancing.Procurement;

/// <summary>A bid that passes every minimum and is not in the preferred set, and why.</summary>
/// <param name="Bid">The bid's id.</param>
/// <param name="Reason">Why it is not taken.</param>
public sealed record PassedOver(string Bid, string Reason);
