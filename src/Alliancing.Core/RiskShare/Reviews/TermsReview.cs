namespace Alliancing.RiskShare;

/// <summary>What a careful reader would say of terms before anyone signs.</summary>
/// <remarks>
/// Nothing here refuses the terms: what contradicts itself is refused when they are built (shares that do not add up, a limit without a destination). Each finding carries the clause,
/// where the stages concerned have one, an outturn that can be settled to see the problem, and the remedy.
/// </remarks>
/// <param name="Terms">The terms that were read.</param>
/// <param name="Findings">Every finding: warnings first, then advisories.</param>
public sealed record TermsReview(RiskShareTerms Terms, ValueList<ReviewFinding> Findings)
{
    /// <summary>The findings, one on each line.</summary>
    /// <returns>The text; empty when nothing was found.</returns>
    public override string ToString() => string.Join("\n", Findings);
}
