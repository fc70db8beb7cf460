namespace Alliancing.Agreements;

/// <summary>One difference between two agreements.</summary>
/// <param name="Path">Where it stands, such as <c>participants[alder].to</c> or <c>terms.components[cost].pain[1]</c>.</param>
/// <param name="Kind">What became of the line.</param>
/// <param name="Before">What the line said; null when it is new.</param>
/// <param name="After">What it says now; null when it is gone.</param>
public sealed record AgreementChange(string Path, ChangeKind Kind, string? Before, string? After)
{
    /// <summary>The change on one line.</summary>
    /// <returns>A line such as <c>to: 2027-03-31 → 2029-03-31</c>.</returns>
    public override string ToString() => Kind switch
    {
        ChangeKind.Added => $"{Path}: added {After}",
        ChangeKind.Removed => $"{Path}: removed {Before}",
        ChangeKind.Moved => $"{Path}: moved from {Before} to {After}",
        _ => $"{Path}: {Before} → {After}",
    };
}
