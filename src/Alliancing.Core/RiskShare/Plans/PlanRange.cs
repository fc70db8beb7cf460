namespace Alliancing.RiskShare;

/// <summary>Finds how large amounts may be while a plan's arithmetic is proven.</summary>
internal static class PlanRange
{
    private const int Largest = 17;
    private const long Quantities = 1_000_000;

    /// <summary>The program for the widest range, by powers of ten; null when there is none.</summary>
    public static (ExactProgram? Program, Money? UpTo) Widest(PlanProgram program, PlanColumn[] columns, RiskShareTerms terms)
    {
        ExactProgram? best = null;
        int low = 0;
        int high = Largest + 1;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (ExactLowering.Lower(program, columns, Array.ConvertAll(columns, c => Of(c, Ratio.PowersOfTen.Of(middle), terms)), terms.Schedule.Rounding) is { } found)
            {
                (best, low) = (found, middle);
            }
            else
            {
                high = middle;
            }
        }

        return (best, best is null ? null : Money.FromMinorUnits(Ratio.PowersOfTen.Of(low), terms.Currency));
    }

    private static (long Low, long High) Of(PlanColumn column, long most, RiskShareTerms terms)
    {
        switch (column.Kind)
        {
            case PlanColumnKind.Score:
                ScoreScale scale = terms.Schedule.Scores.First(s => string.Equals(s.Id, column.Id, StringComparison.Ordinal));
                return (Units(scale.From, column, Rounding.Up), Units(scale.To, column, Rounding.Down));
            case PlanColumnKind.Quantity:
                long quantities = Quantities * Ratio.PowersOfTen.Of(column.Places);
                return (-quantities, quantities);
            case PlanColumnKind.Fact: return (-1, column.Values.Count - 1);
            default: return (0, most);
        }
    }

    private static long Units(decimal value, PlanColumn column, Rounding rounding) =>
        (Ratio.FromDecimal(value) * Ratio.PowersOfTen.Of(column.Places)).TryRound(rounding, out long units) ? units : 0;
}
