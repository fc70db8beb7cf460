namespace Alliancing.RiskShare;

/// <summary>One output of a plan.</summary>
/// <param name="Account">Whose money it is.</param>
/// <param name="Source">The component's id, <c>entitlements</c> or <c>closing</c>; null when the line adds up everything that the account gets.</param>
/// <param name="Category">What the line is; null when it adds up everything.</param>
public sealed record PlanLine(Account Account, string? Source = null, LineCategory? Category = null)
{
    /// <inheritdoc/>
    public override string ToString() => Source is null ? Account.ToString() : $"{Account} {Source} {TermsWords.Of(Category!.Value)}";
}
