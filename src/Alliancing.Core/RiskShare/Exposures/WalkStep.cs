namespace Alliancing.RiskShare;

/// <summary>One place of a walk.</summary>
/// <param name="At">The place.</param>
/// <param name="Here">Each account's exact total there.</param>
/// <param name="Right">Each account's total just to the right, with its slope; null at the end of the range.</param>
/// <param name="Next">Where the slopes hold up to; null when for ever, or at the end of the range.</param>
/// <param name="FoundHere">What was found at the place.</param>
/// <param name="FoundRight">What was found to the right of it.</param>
internal sealed record WalkStep(Ratio At, Ratio[] Here, Sloped[]? Right, Ratio? Next, List<Finding> FoundHere, List<Finding> FoundRight);
