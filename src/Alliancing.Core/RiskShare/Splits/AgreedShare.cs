namespace Alliancing.RiskShare;

/// <summary>One account's agreed share.</summary>
/// <param name="To">The participant, group, reserve or payee.</param>
/// <param name="Share">The share; 0 to 100 %.</param>
public sealed record AgreedShare(Account To, Rate Share)
{
    /// <inheritdoc/>
    public override string ToString() => $"{To} {Share}";
}
