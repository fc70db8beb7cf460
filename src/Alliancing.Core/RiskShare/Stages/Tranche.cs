namespace Alliancing.RiskShare;

/// <summary>One tranche of a waterfall: weighted water-filling up to a cap each and a cap in all.</summary>
/// <param name="By">The weights, agreed shares or claims rule.</param>
/// <param name="To">Among whom; null when agreed shares name their recipients.</param>
/// <param name="Each">The most that each recipient takes; null for no cap.</param>
/// <param name="InAll">The most that the tranche takes; null for no cap.</param>
/// <param name="Clause">The clause of the tranche; null when none is stated.</param>
public sealed record Tranche(SplitRule By, Recipients? To = null, Level? Each = null, Level? InAll = null, string? Clause = null)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{(To is null ? string.Empty : To + " ")}{By}{(Each is null ? string.Empty : $", each at most {Each}")}{(InAll is null ? string.Empty : $", in all at most {InAll}")}";

    internal void Check(SideCheck check, string path, bool hasRest)
    {
        By.Check(check, path + ".by", To);
        check.OptionalRecipients(To, path + ".to");
        if (To is null && By is not SharesSplit)
        {
            check.Error(FindingIds.Recipients, path, "nobody is named to split among. Give 'to': providers, owners, everyone, or a list.");
        }

        Each?.Check(check, path + ".each", LevelScope.Each);
        InAll?.Check(check, path + ".inAll", LevelScope.Side);
        if (Each is not null && By is ClaimsSplit)
        {
            check.Error(FindingIds.Recipients, path + ".each", "a claims rule already holds each recipient to its claim. Leave out 'each'.");
        }

        if (By is SharesSplit shares)
        {
            SplitAmong.CheckShares(shares, check, path, hasRest);
        }
    }
}
