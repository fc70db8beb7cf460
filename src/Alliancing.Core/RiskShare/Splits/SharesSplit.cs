using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>By agreed shares of the amount.</summary>
/// <param name="Shares">Each account's share, each account once; together at most 100 %, and what is missing to 100 % goes where the split sends its rest.</param>
public sealed record SharesSplit(ValueList<AgreedShare> Shares) : SplitRule
{
    /// <summary>Each account's share, each account once.</summary>
    public new ValueList<AgreedShare> Shares { get; init; } = Shares;

    /// <inheritdoc/>
    public override string ToString() => $"by agreed shares ({string.Join(", ", Shares)})";

    internal Rate Total => Shares.Aggregate(Rate.Zero, static (sum, s) => sum + s.Share);

    internal override void Check(SideCheck check, string path, Recipients? recipients)
    {
        check.NotEmpty(Shares.Count, path + ".shares");
        if (recipients is not null)
        {
            check.Error(FindingIds.Recipients, path, "agreed shares name their recipients themselves. Leave out 'to'.");
        }

        for (int i = 0; i < Shares.Count; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"{path}.shares[{i}]");
            check.Account(Shares[i].To, at + ".to");
            if (Shares[i].Share < Rate.Zero)
            {
                check.Error(FindingIds.Weights, at, $"the share of '{Shares[i].To}' is {Shares[i].Share}. A share is 0 % or more.");
            }

            if (Shares.Take(i).Any(s => check.Same(s.To, Shares[i].To)))
            {
                check.Error(FindingIds.Duplicate, at, $"'{Shares[i].To}' stands twice. Give each account one share.");
            }
        }

        if (Shares.Count > 0 && Total == Rate.Zero)
        {
            check.Error(FindingIds.Weights, path, "every share is 0 %. Give at least one account a share; all-zero shares never mean equal parts.");
        }
    }
}
