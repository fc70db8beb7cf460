namespace Alliancing.Governance;

/// <summary>What came of forming or changing a rule book.</summary>
/// <param name="Book">The book; null when it is refused.</param>
/// <param name="Findings">Every reason why not.</param>
public sealed record RuleBookOutcome(RuleBook? Book, ValueList<Finding> Findings);
