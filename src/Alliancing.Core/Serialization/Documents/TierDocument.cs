using Alliancing.Governance;

namespace Alliancing.Serialization;

/// <summary>A tier of governance as it stands in an agreement's file.</summary>
internal sealed record TierDocument(string Id, string Name, TierKind Kind, ValueList<TierMember> Members, string? ReportsTo = null)
{
    private readonly GovernanceTier _tier = new(Id, Name, Kind, Members) { ReportsTo = ReportsTo };

    public static TierDocument Of(GovernanceTier tier) => new(tier.Id, tier.Name, tier.Kind, tier.Members, tier.ReportsTo);

    public GovernanceTier ToTier() => _tier;
}
