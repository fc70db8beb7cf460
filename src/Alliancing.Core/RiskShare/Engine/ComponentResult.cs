namespace Alliancing.RiskShare;

/// <summary>A component's exact result, signed.</summary>
/// <param name="Component">The component.</param>
/// <param name="Variance">The variance, before the portion.</param>
/// <param name="Accounts">Each account's exact amount.</param>
/// <param name="Funding">What the owner side puts in; zero when the variance funds the component.</param>
/// <param name="OwnerAccounts">The owner participants that the funding falls on.</param>
/// <param name="OwnerShares">Their shares of it.</param>
/// <param name="Clauses">The clauses that moved each account.</param>
/// <param name="OwnerFunding">What each of them puts in, where it adds up from several periods; null for their shares of the funding.</param>
internal sealed record ComponentResult<N>(
    Component Component,
    N Variance,
    N[] Accounts,
    N Funding,
    int[] OwnerAccounts,
    N[] OwnerShares,
    ValueList<string>[] Clauses,
    N[]? OwnerFunding = null)
    where N : struct, IExactNumber<N>
{
    /// <summary>What each step moved into an account, or out of it, before the component's sign; empty without a trace.</summary>
    public IReadOnlyList<(int Account, string Node, N Amount)> Moves { get; init; } = [];

    public N[] ExactFunding => OwnerFunding ?? Array.ConvertAll(OwnerShares, s => Funding * s);
}
