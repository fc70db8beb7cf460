using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>The weights of a split.</summary>
internal static class Weighing
{
    /// <summary>A weight for each account; below 0 or all 0 refuses the settlement.</summary>
    public static Fraction[] Weights(Reading reading, SplitRule rule, Account[] accounts)
    {
        Fraction[] weights = rule switch
        {
            SharesSplit shares => [.. accounts.Select(a => (Fraction)(shares.Shares.FirstOrDefault(s => reading.Accounts.Same(s.To) == a)?.Share.Value ?? 0))],
            BasisSplit by => [.. accounts.Select(a => Weight(reading, by.Basis, a))],
            ProductSplit product => [.. accounts.Select(a => product.Bases.Aggregate(Fraction.One, (all, basis) => all * Weight(reading, basis, a)))],
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "The reference does not know this split."),
        };
        return weights.Any(w => w < 0) || weights.All(w => w == 0) ? throw new Refused($"the weights {string.Join(", ", weights)}") : weights;
    }

    private static Fraction Weight(Reading reading, Basis basis, Account account) => basis == Basis.Equal ? 1 : reading.Own(basis, account, new Place(null));
}
