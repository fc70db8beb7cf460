using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>The target and actual of one measure as they stand in an outturn's file.</summary>
internal sealed record MeasureDocument(TargetDocument? Target = null, AllowableCost? Actual = null);
