using Alliancing.Core.Tests.RiskShare.Reference;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>The shares of the owner participants, from their weights.</summary>
internal static class OwnerShares
{
    private const string Share = "share of ";

    public static List<(string Account, Fraction Share)> Of(PrintedNode node)
    {
        string[] accounts = [.. node.Reads.Where(r => r.Name.StartsWith(Share, StringComparison.Ordinal)).Select(r => r.Name[Share.Length..])];
        Fraction[] weights = [.. accounts.Select(a => node.Find($"weight of {a}") ?? node.Value($"weight[{a}]"))];
        Fraction all = Fraction.Sum(weights);
        if (all != node.Value("weights in all"))
        {
            throw node.Objection("adds its weights up wrongly");
        }

        Fraction[] shares = [.. weights.Select(w => w / all)];
        return shares.SequenceEqual(accounts.Select(a => node.Value(Share + a)))
            ? [.. accounts.Zip(shares)]
            : throw node.Objection("has a share that is not its weight's part of all weights");
    }
}
