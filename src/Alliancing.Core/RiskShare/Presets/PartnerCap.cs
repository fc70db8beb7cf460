namespace Alliancing.RiskShare;

/// <summary>A ceiling on what one partner bears: a parameter of <see cref="Presets.Capped"/>.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="AtMost">The ceiling.</param>
/// <param name="Spill">Who bears what is above it: another partner, or the residual, which stays visible.</param>
public sealed record PartnerCap(ParticipantId Partner, Level AtMost, Destination Spill);
