namespace Alliancing.Apportionment;

/// <summary>Shares that were all cut towards zero, and the remainder that cutting left over.</summary>
/// <remarks>
/// The shares and the remainder add up to the total exactly. The remainder has the sign of the total and is smaller than one minor unit for each share.
/// Equality is by value.
/// </remarks>
/// <example>
/// <code>
/// TruncatedApportionment cut = Apportion.Truncated(Money.Pounds(100m), 1, 1, 1);
/// // shares £33.33, £33.33, £33.33; remainder £0.01
/// </code>
/// </example>
public sealed record TruncatedApportionment
{
    internal TruncatedApportionment(ValueList<Money> shares, Money remainder)
    {
        Shares = shares;
        Remainder = remainder;
    }

    /// <summary>One share for each weight, in the order of the weights, cut towards zero.</summary>
    public ValueList<Money> Shares { get; }

    /// <summary>What the shares leave of the total.</summary>
    public Money Remainder { get; }
}
