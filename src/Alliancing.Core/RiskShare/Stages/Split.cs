namespace Alliancing.RiskShare;

/// <summary>Divides the live amount, or a named account, among participants.</summary>
/// <remarks>A waterfall of one tranche without caps, by the same code.</remarks>
/// <param name="By">The weights, agreed shares or claims rule.</param>
/// <param name="To">Among whom; null when agreed shares name their recipients.</param>
/// <param name="From">The account to divide; null for the live amount.</param>
/// <param name="Rest">Where the remainder goes of shares below 100 % or claims that are met; null when there can be none.</param>
public sealed record Split(SplitRule By, Recipients? To = null, Account? From = null, Destination? Rest = null) : Stage
{
    internal override string Word => "split";

    internal override string Statement =>
        $"{(From is { } from ? RiskShare.To.Describe(from) : "The amount")} is split {(To is null ? string.Empty : $"among {To} ")}{By}{(Rest is null ? string.Empty : $"; the rest goes to {Rest}")}.";

    /// <summary>Splits among recipients by a basis.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="among">Among whom.</param>
    /// <returns>The split.</returns>
    public static Split ByBasis(Basis basis, Recipients among) => new(SplitRule.By(basis), among);

    /// <summary>Splits by agreed shares that add up to 100 %.</summary>
    /// <param name="shares">Each account's share.</param>
    /// <returns>The split.</returns>
    public static Split Agreed(params ReadOnlySpan<(string Account, Rate Share)> shares) => new(SplitRule.Shares(shares));

    /// <summary>Splits into equal parts.</summary>
    /// <param name="among">Among whom.</param>
    /// <returns>The split.</returns>
    public static Split Equally(Recipients among) => new(SplitRule.By(Basis.Equal), among);

    internal override void Check(SideCheck check) => SplitAmong.Check(this, [new Tranche(By, To)], From, Rest, check);

    internal override void Run<N, T>(SideRun<N, T> run) => SplitAmong.Run([new Tranche(By, To)], From, Rest, run);
}
