namespace Alliancing.Governance;

/// <summary>What happens next, who sees to it, and by when.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="Who">Who sees to it.</param>
/// <param name="Due">By when; null when no date is set.</param>
public sealed record NextStep(string What, string Who, Deadline? Due);
