namespace Alliancing;

/// <summary>Money moved inside one step.</summary>
/// <param name="From">The account that gave, or <c>live</c>.</param>
/// <param name="To">The account that received, or <c>live</c>.</param>
/// <param name="Amount">The exact amount; 0 or more, before the component's sign is applied.</param>
public sealed record TracePosting(string From, string To, ExactMoney Amount);
