namespace Alliancing.RiskShare;

/// <summary>Somebody outside the alliance whom the terms pay.</summary>
/// <param name="Id">The payee's id.</param>
/// <param name="Name">The payee's name; null when the id says enough.</param>
public sealed record OutsidePayee(string Id, string? Name = null);
