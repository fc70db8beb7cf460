using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Plans;

/// <summary>Rows of a plan for any outturn: what it does not state is 0, what is finer than a column is cut.</summary>
internal static class Rows
{
    public static long[] Of(SettlementPlan plan, Outturn outturn) => [.. plan.Columns.Select(c => Value(outturn, c))];

    /// <summary>A row with other numbers: the money of each column times a factor, moved a little.</summary>
    public static long[] Varied(SettlementPlan plan, long[] row, int step) =>
        [.. row.Select((value, at) => plan.Columns[at].Kind is PlanColumnKind.Fact or PlanColumnKind.Score ? value : value + (value / 7 * step) + ((step * (at + 1)) % 5))];

    private static long Value(Outturn outturn, PlanColumn column) => column.Kind switch
    {
        PlanColumnKind.Target => (column.Id is null ? outturn.Target : Measure(outturn, column)?.Target)?.Adjusted.MinorUnits ?? 0,
        PlanColumnKind.Actual => (column.Id is null ? outturn.Actual : Measure(outturn, column)?.Actual)?.Amount?.MinorUnits ?? 0,
        PlanColumnKind.Score => Units(outturn.Scores.FirstOrDefault(s => s.Id == column.Id)?.Value, column),
        PlanColumnKind.Quantity => Units(outturn.Quantities.FirstOrDefault(s => s.Id == column.Id)?.Value, column),
        PlanColumnKind.Fact => column.Values.ToList().IndexOf(outturn.Facts.FirstOrDefault(f => f.Id == column.Id)?.Value ?? string.Empty),
        _ => Units(Amount(outturn, column), column),
    };

    private static decimal? Amount(Outturn outturn, PlanColumn column)
    {
        BasisOutturn? basis = outturn.Bases.FirstOrDefault(b => b.Basis == column.Basis);
        return column.Of is { } of ? basis?.Participants?.FirstOrDefault(a => a.Of == of)?.Amount : basis?.InAll ?? basis?.Participants?.Sum(a => a.Amount);
    }

    private static MeasureOutturn? Measure(Outturn outturn, PlanColumn column) => outturn.Measures.FirstOrDefault(m => m.Id == column.Id);

    private static long Units(decimal? value, PlanColumn column)
    {
        decimal units = value ?? 0;
        for (int place = 0; place < column.Places; place++)
            units *= 10;
        return (long)units;
    }
}
