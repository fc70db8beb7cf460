using Alliancing.Core.Tests.RiskShare.Reference;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>What a component measures.</summary>
internal static class Measures
{
    public static Fraction Variance(PrintedNode node)
    {
        if (node.Statement.StartsWith("target less actual", StringComparison.Ordinal))
        {
            return node.Value("target") - node.Value("actual");
        }

        if (node.Statement.StartsWith("actual less base", StringComparison.Ordinal))
        {
            return node.Value("actual") - node.Value("target");
        }

        return node.Statement.StartsWith("a pool of ", StringComparison.Ordinal) ? Pool(node) : Quantity(node);
    }

    private static Fraction Pool(PrintedNode node)
    {
        Fraction part = node.Value("score") / node.Value("scale");
        if (node.Took("size up") != part >= 0 || node.Took("size down") == part >= 0)
        {
            throw node.Objection("takes the other size of the pool");
        }

        return part * node.Value(part >= 0 ? "sizeUp" : "sizeDown");
    }

    /// <summary>"140 less days" counts below its base, "days less 140" above it.</summary>
    private static Fraction Quantity(PrintedNode node)
    {
        Fraction count = node.Reads.First(r => r.Name.StartsWith("quantity:", StringComparison.Ordinal)).Value.Number;
        Fraction difference = char.IsAsciiDigit(node.Statement[0]) || node.Statement[0] == '-' ? node.Value("base") - count : count - node.Value("base");
        return difference * node.Value("price");
    }
}
