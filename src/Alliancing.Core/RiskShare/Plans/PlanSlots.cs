namespace Alliancing.RiskShare;

/// <summary>The places in which a compiled plan adds amounts up: its lines, or where clamps look at parts of them, one for each account, source and category.</summary>
internal sealed class PlanSlots
{
    private readonly Dictionary<(int Account, string Source, LineCategory Category), int> _index = [];
    private readonly List<int> _lines = [];
    private readonly RiskShareTerms _terms;
    private readonly PlanLines _planLines;

    public PlanSlots(RiskShareTerms terms, PlanLines lines)
    {
        _terms = terms;
        _planLines = lines;
        AreLines = terms.Schedule.Closing.Count == 0;
    }

    /// <summary>Whether every place is a line itself.</summary>
    public bool AreLines { get; }

    /// <summary>The line of each place.</summary>
    public IReadOnlyList<int> Lines => _lines;

    public Component Component(int index) => _terms.Components[index];

    public int Of(int account, string source, LineCategory category)
    {
        int line = _planLines.Of(_terms.Layout[account], source, category);
        if (AreLines)
        {
            return line;
        }

        if (!_index.TryGetValue((account, source, category), out int slot))
        {
            slot = _lines.Count;
            _index.Add((account, source, category), slot);
            _lines.Add(line);
        }

        return slot;
    }

    /// <summary>The places that a clamp adds up for an account, as far as lines were given out yet.</summary>
    public int[] Covered(ClosingClamp clamp, int account) =>
    [
        .. _index
            .Where(i => i.Key.Account == account)
            .Where(i => clamp.Categories?.Contains(i.Key.Category) ?? true)
            .Where(i => clamp.Components is not { } ids || i.Key.Category is LineCategory.Fee or LineCategory.ReimbursedCost || ids.Contains(i.Key.Source, StringComparer.Ordinal))
            .Select(i => i.Value)
            .Order(),
    ];
}
