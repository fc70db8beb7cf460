namespace Alliancing.RiskShare;

/// <summary>What came of building terms: the terms, or every reason why not.</summary>
/// <param name="Terms">The terms; null when a finding is an error.</param>
/// <param name="Findings">Every finding, errors and warnings, in the order of the schedule.</param>
public sealed record TermsOutcome(RiskShareTerms? Terms, ValueList<Finding> Findings);
