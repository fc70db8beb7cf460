namespace Alliancing.RiskShare;

/// <summary>What came of drawing up an account: the statement, or every reason why not.</summary>
/// <param name="Statement">The statement; null when a finding is an error.</param>
/// <param name="Findings">Every finding.</param>
public sealed record OnAccountOutcome(OnAccountStatement? Statement, ValueList<Finding> Findings);
