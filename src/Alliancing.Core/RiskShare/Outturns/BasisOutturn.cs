namespace Alliancing.RiskShare;

/// <summary>What the outturn carries for one basis.</summary>
/// <param name="Basis">The basis.</param>
/// <param name="InAll">The amount in all; null when it is the sum of the participants'.</param>
/// <param name="Participants">Each participant's amount, in major units where it is money; null for none.</param>
public sealed record BasisOutturn(Basis Basis, decimal? InAll = null, ValueList<BasisAmount>? Participants = null);
