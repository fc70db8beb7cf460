namespace Alliancing.RiskShare;

/// <summary>Where the lines of a settlement stand among the lines of a plan.</summary>
internal sealed class PlanLines
{
    private readonly Dictionary<(Account Account, string? Source, LineCategory? Category), int> _index = [];
    private readonly List<PlanLine> _lines = [];
    private readonly bool _detailed;

    public PlanLines(RiskShareTerms terms, PlanInputs inputs, PlanDetail detail)
    {
        _detailed = detail == PlanDetail.Lines;
        AccountLayout layout = terms.Layout;
        if (!_detailed)
        {
            foreach (int account in inputs.Paid.SelectMany(p => p).Concat(inputs.PaidByClamps).Distinct().Order())
            {
                Add(layout[account], null, null);
            }

            return;
        }

        for (int i = 0; i < terms.Components.Count; i++)
        {
            Component component = terms.Components[i];
            Add(layout, inputs.Paid[i], component.Id, LineCategory.Share);
            if (component.EffectiveFunding == Funding.Owner)
            {
                Add(layout, layout.Owners, component.Id, LineCategory.Funding);
            }
        }

        foreach (Entitlement entitlement in terms.Schedule.Entitlements)
        {
            Add(layout, layout.Everyone, "entitlements", entitlement.Category);
        }

        Add(layout, inputs.PaidByClamps, "closing", LineCategory.Clamp);
    }

    public IReadOnlyList<PlanLine> All => _lines;

    public int Of(Account account, string source, LineCategory category) =>
        _detailed ? _index[(account, source, category)] : _index[(account, null, null)];

    private void Add(AccountLayout layout, IEnumerable<int> accounts, string source, LineCategory category)
    {
        foreach (int account in accounts)
        {
            Add(layout[account], source, category);
        }
    }

    private void Add(Account account, string? source, LineCategory? category)
    {
        if (_index.TryAdd((account, source, category), _lines.Count))
        {
            _lines.Add(new PlanLine(account, source, category));
        }
    }
}
