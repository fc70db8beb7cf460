namespace Alliancing.RiskShare;

/// <summary>A component's exact result, signed.</summary>
/// <param name="Component">The component.</param>
/// <param name="Variance">The variance, before the portion.</param>
/// <param name="Accounts">Each account's exact amount.</param>
/// <param name="Funding">What the owner side puts in; zero when the variance funds the component.</param>
/// <param name="OwnerAccounts">The owner participants that the funding falls on.</param>
/// <param name="OwnerShares">Their shares of it.</param>
/// <param name="Clauses">The clauses that moved each account.</param>
internal sealed record ComponentResult<N>(
    Component Component,
    N Variance,
    N[] Accounts,
    N Funding,
    int[] OwnerAccounts,
    N[] OwnerShares,
    ValueList<string>[] Clauses)
    where N : struct, IExactNumber<N>;
