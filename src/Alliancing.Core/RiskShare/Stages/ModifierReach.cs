namespace Alliancing.RiskShare;

/// <summary>Whether a modifier's declared scores could push its counterparty below 0.</summary>
/// <remarks>
/// The counterparty of a variance-funded side holds what the curve sent it. A factor of at most 1 is always safe, and so is a counterparty that funds the component.
/// Otherwise the largest addition must be covered at every outturn: at the end of every band, and in the slope of the last.
/// </remarks>
internal static class ModifierReach
{
    public static void Check(Modifier modifier, SideCheck check)
    {
        (Ratio? _, Ratio? high) = modifier.Factor.Range(check);
        if (high is null)
        {
            check.Error(FindingIds.ModifierReach, check.At("factor"), $"the factor {modifier.Factor} has no highest value. Give it a 'max', or drive it by a score whose scale the terms declare.");
            return;
        }

        if (high.Value.CompareTo(Ratio.One) <= 0 || check.MayGoNegative(modifier.Counterparty))
        {
            return;
        }

        if (check.LastCurve is not { } curve || !Covers(curve, modifier.Counterparty, high.Value - Ratio.One, check))
        {
            check.Error(
                FindingIds.ModifierReach,
                check.At("factor"),
                $"the factor can reach {high}, and then {To.Describe(modifier.Counterparty)} may not hold the addition. Lower the factor's highest value, or send enough of the curve's rest to the counterparty.");
        }
    }

    private static bool Covers(Curve curve, Account counterparty, Ratio addition, SideCheck check)
    {
        if (curve.Rest.Steps is not [AccountStep { UpTo: null } rest] || rest.To != counterparty)
        {
            return false;
        }

        Ratio shared = Ratio.Zero;
        Ratio held = Ratio.Zero;
        Ratio end = Ratio.Zero;
        foreach (Band band in curve.Bands)
        {
            (Ratio? _, Ratio? top) = band.Rate.Range(check);
            Ratio rate = top ?? Ratio.One;
            bool covered = (addition * rate).CompareTo(Ratio.One - rate) <= 0;
            if (band.To is not FixedRate to || band.From is not null || band.Of is not null)
            {
                if (!covered)
                {
                    return false;
                }

                continue;
            }

            Ratio width = Ratio.FromDecimal(to.Value) - end;
            end = Ratio.FromDecimal(to.Value);
            shared += rate * width;
            held += (Ratio.One - rate) * width;
            if ((addition * shared).CompareTo(held) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
