using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>By what an amount is split.</summary>
public abstract record SplitRule
{
    private protected SplitRule()
    {
    }

    /// <summary>By a basis: fee at risk, contribution, activity, equal parts, or one that the outturn names.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The rule.</returns>
    public static SplitRule By(Basis basis) => new BasisSplit(basis);

    /// <summary>By the product of several bases, for example budget times score.</summary>
    /// <param name="bases">At least one basis.</param>
    /// <returns>The rule.</returns>
    public static SplitRule Product(params ReadOnlySpan<Basis> bases) => new ProductSplit(ValueList.Create(bases));

    /// <summary>By agreed shares.</summary>
    /// <param name="shares">Each account's share; together at most 100 %.</param>
    /// <returns>The rule.</returns>
    public static SplitRule Shares(params ReadOnlySpan<(string Account, Rate Share)> shares)
    {
        var list = new AgreedShare[shares.Length];
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = new AgreedShare(Account.Parse(shares[i].Account), shares[i].Share);
        }

        return new SharesSplit(ValueList.Create<AgreedShare>(list));
    }

    /// <summary>By a claims rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="claims">The basis that carries each recipient's claim.</param>
    /// <returns>The split rule.</returns>
    public static SplitRule Claims(ClaimsRule rule, Basis claims) => new ClaimsSplit(Guard.Against.EnumOutOfRange(rule, nameof(rule)), claims);

    /// <summary>By a basis.</summary>
    /// <param name="basis">The basis.</param>
    public static implicit operator SplitRule(Basis basis) => By(basis);

    internal abstract void Check(SideCheck check, string path, Recipients? recipients);
}
