namespace Alliancing.RiskShare;

/// <summary>A corridor around a contract value: the parameters of <see cref="Presets.CapAndCollar"/>.</summary>
/// <param name="Collar">The first part of a difference that is not shared, as a rate of the contract value.</param>
/// <param name="Share">The share of the part beyond; 0 to 100 %.</param>
/// <param name="Cap">The most that moves either way, as a rate of the contract value; null for no cap.</param>
/// <param name="By">How several providers split it; null for equal parts.</param>
public sealed record Corridor(Rate Collar, Rate Share, Rate? Cap = null, SplitRule? By = null);
