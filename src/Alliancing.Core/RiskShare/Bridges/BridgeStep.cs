namespace Alliancing.RiskShare;

/// <summary>One step of a bridge: a group of inputs replaced by the later settlement's, and everything settled again.</summary>
/// <param name="Group">The group that was replaced.</param>
/// <param name="Differs">Whether the replacement changed an input; otherwise the step moves nothing.</param>
/// <param name="Settlement">The settlement after the step; the last one is the later settlement.</param>
public sealed record BridgeStep(BridgeGroup Group, bool Differs, Settlement Settlement);
