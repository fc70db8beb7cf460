namespace Alliancing.RiskShare;

/// <summary>By a basis.</summary>
/// <param name="Basis">The basis.</param>
public sealed record BasisSplit(Basis Basis) : SplitRule
{
    /// <inheritdoc/>
    public override string ToString() => Basis == Basis.Equal ? "equally" : $"by {Basis}";

    internal override void Check(SideCheck check, string path, Recipients? recipients) => check.Weights(Basis, path);
}
