namespace Alliancing.RiskShare;

/// <summary>Which milestones have released gain, as statements report them.</summary>
internal sealed class Releases(RiskShareTerms terms, OnAccountRules rules)
{
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private readonly HashSet<string> _released = new(StringComparer.Ordinal);

    /// <summary>The part of the gain to date that is released.</summary>
    public Rate Rate => rules.Milestones.Where(IsReleased).Select(m => m.Release).Append(rules.Retention.Complement).Max();

    public bool IsReleased(Milestone milestone) => _released.Contains(milestone.Id);

    /// <summary>Takes in a statement: a milestone that is reached releases as soon as its condition holds.</summary>
    public void Take(PeriodStatement statement, List<Finding> findings)
    {
        _reached.UnionWith(statement.Milestones ?? []);
        foreach (Milestone milestone in rules.Milestones.Where(m => _reached.Contains(m.Id) && !IsReleased(m)))
        {
            if (milestone.Condition is null || Holds(milestone, statement.Outturn, findings))
            {
                _released.Add(milestone.Id);
            }
        }
    }

    private bool Holds(Milestone milestone, Outturn outturn, List<Finding> findings)
    {
        var found = new List<Finding>();
        var reader = new OutturnReader(terms, outturn, found);
        int checks = found.Count;
        string path = $"onAccount.milestones[{milestone.Id}].condition";
        bool holds = milestone.Condition!.Holds(new SideRun<Ratio, Silent>(terms, reader, ClosingContext.Component, default, default, path));
        findings.AddRange(found.Skip(checks));
        return holds;
    }
}
