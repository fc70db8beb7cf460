namespace Alliancing.Governance;

/// <summary>Something that a participant still has to do in a decision.</summary>
/// <param name="Decision">The id of the decision.</param>
/// <param name="Title">Its title.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Due">By when; null when no date is set.</param>
public sealed record PendingAction(string Decision, string Title, string What, Deadline? Due);
