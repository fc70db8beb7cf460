namespace Alliancing.RiskShare;

/// <summary>One account's line at a place: just below, at, and just above it.</summary>
/// <param name="At">The place: exact money, or a count.</param>
/// <param name="Below">What the line comes to as the place is approached from below; null at the lower end of the range.</param>
/// <param name="Here">What the line is at the place.</param>
/// <param name="Above">What it comes to as the place is approached from above; null at the upper end of the range.</param>
public sealed record ExposurePoint(TraceValue At, ExactMoney? Below, ExactMoney Here, ExactMoney? Above)
{
    /// <summary>Whether the line jumps here.</summary>
    public bool IsCliff => (Below ?? Here) != Here || (Above ?? Here) != Here;

    /// <summary>From just below to just above, by how much the line jumps; 0 without a cliff.</summary>
    public ExactMoney Jump => (Above ?? Here) - (Below ?? Here);
}
