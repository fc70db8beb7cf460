namespace Alliancing.RiskShare;

/// <summary>Rounding of earlier periods that this statement takes back: one minor unit whose sign is not that of the exact change.</summary>
/// <param name="Account">The account.</param>
/// <param name="Source">The source of the line.</param>
/// <param name="Amount">The change of the line; one minor unit, up or down.</param>
public sealed record RoundingCorrection(Account Account, string Source, Money Amount);
