namespace Alliancing.Governance;

/// <summary>What came of forming an electorate.</summary>
/// <param name="Electorate">The electorate; null when it is refused.</param>
/// <param name="Findings">Every reason why not.</param>
public sealed record ElectorateOutcome(Electorate? Electorate, ValueList<Finding> Findings);
