namespace Alliancing.RiskShare;

/// <summary>Where a line is not symmetric about the target: as far below it as above, what is gained differs from what is borne.</summary>
/// <param name="Distance">How far from the target.</param>
/// <param name="Below">The line at that distance below the target.</param>
/// <param name="Above">The line at that distance above it.</param>
public sealed record ExposureAsymmetry(TraceValue Distance, ExactMoney Below, ExactMoney Above);
