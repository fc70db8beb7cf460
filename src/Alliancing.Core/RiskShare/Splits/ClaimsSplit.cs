namespace Alliancing.RiskShare;

/// <summary>By a claims rule; nobody receives more than its claim.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Claims">The basis that carries each recipient's claim, as money.</param>
public sealed record ClaimsSplit(ClaimsRule Rule, Basis Claims) : SplitRule
{
    /// <summary>The basis that carries each recipient's claim, as money.</summary>
    public new Basis Claims { get; init; } = Claims;

    /// <inheritdoc/>
    public override string ToString() => Rule switch
    {
        ClaimsRule.Proportional => $"in proportion to {Claims}, nobody above its claim",
        ClaimsRule.EqualAwards => $"by constrained equal awards on {Claims}",
        ClaimsRule.EqualLosses => $"by constrained equal losses on {Claims}",
        _ => $"by the Talmud rule on {Claims}",
    };

    internal override void Check(SideCheck check, string path, Recipients? recipients)
    {
        check.Weights(Claims, path + ".claims");
        if (Claims == Basis.Equal)
        {
            check.Error(FindingIds.Basis, path + ".claims", "'equal' is not an amount that can be claimed. Name a basis that carries each claim.");
        }
    }
}
