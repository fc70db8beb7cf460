using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>Every one of several criteria.</summary>
/// <param name="Criteria">At least one.</param>
public sealed record AllCriteria(ValueList<Criterion> Criteria) : Criterion
{
    /// <inheritdoc/>
    public override string ToString() => "(" + string.Join(" and ", Criteria) + ")";

    internal override string Word => "all of";

    internal override void Check(SideCheck check, string path)
    {
        check.NotEmpty(Criteria.Count, path + ".criteria");
        for (int i = 0; i < Criteria.Count; i++)
        {
            Criteria[i].Check(check, string.Create(CultureInfo.InvariantCulture, $"{path}.criteria[{i}]"));
        }
    }

    internal override bool Holds<N, T>(SideRun<N, T> run)
    {
        for (int i = 0; i < Criteria.Count; i++)
        {
            if (!run.Holds(run.Item("criteria", i), Criteria[i]))
            {
                run.Unread(Criteria, i + 1);
                return false;
            }
        }

        return true;
    }
}
