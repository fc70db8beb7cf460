using Alliancing.Agreements;

namespace Alliancing.Serialization;

/// <summary>An item of the schedule of allowable costs as it stands in an agreement's file.</summary>
internal sealed record CostDocument(string Id, string Text, bool? Allowable = null, string? Condition = null, string? Clause = null)
{
    private readonly CostItem _item = new(Id, Text, Allowable ?? true, Condition, Clause);

    public static CostDocument Of(CostItem item) => new(item.Id, item.Text, item.IsAllowable ? null : false, item.Condition, item.Clause);

    public CostItem ToItem() => _item;
}
