namespace Alliancing.RiskShare;

/// <summary>Whether a modifier's declared scores could push its counterparty below 0.</summary>
/// <remarks>
/// The counterparty of a variance-funded side holds what the curve sent it. A factor of at most 1 is always safe, and so is a counterparty that funds the component.
/// Otherwise the largest addition of all modifiers so far must be covered at every outturn: at the end of every band, and in the slope of the last;
/// behind a deductible in every band by itself.
/// </remarks>
internal sealed class ModifierReach
{
    private Curve? _curve;
    private bool _deducted;
    private Ratio _factor = Ratio.One;

    /// <summary>The curve that fills the counterparty.</summary>
    public void Follow(Curve curve) => _curve = curve;

    /// <summary>A deductible leaves out the first bands, and with them what they would have sent.</summary>
    public void Deduct() => _deducted = true;

    /// <summary>Money came from elsewhere, so the curve no longer tells what is live or what the counterparty holds.</summary>
    public void Forget() => _curve = null;

    public ModifierReach Copy() => (ModifierReach)MemberwiseClone();

    public void Check(Modifier modifier, SideCheck check)
    {
        (Ratio? _, Ratio? high) = modifier.Factor.Range(check);
        if (high is not { } top)
        {
            check.Error(FindingIds.ModifierReach, check.At("factor"), $"the factor {modifier.Factor} has no highest value. Give it a 'max', or drive it by a score whose scale the terms declare.");
            return;
        }

        if (top.CompareTo(Ratio.One) <= 0)
        {
            return;
        }

        _factor *= top;
        if (!check.MayGoNegative(modifier.Counterparty) && (_curve is null || !Covers(_curve, modifier.Counterparty, _factor - Ratio.One, check)))
        {
            check.Error(
                FindingIds.ModifierReach,
                check.At("factor"),
                $"the factor can reach {top}, and then {To.Describe(modifier.Counterparty)} may not hold the addition. Lower the factor's highest value, or send enough of the curve's rest to the counterparty.");
        }
    }

    private bool Covers(Curve curve, Account counterparty, Ratio addition, SideCheck check)
    {
        if (curve.Rest.Steps is not [AccountStep { UpTo: null } rest] || rest.To != counterparty)
        {
            return false;
        }

        // Where a band's place is not known beforehand, it and those after it must each cover themselves.
        bool each = _deducted;
        Ratio shared = Ratio.Zero;
        Ratio held = Ratio.Zero;
        Ratio end = Ratio.Zero;
        foreach (Band band in curve.Bands)
        {
            (Ratio? _, Ratio? top) = band.Rate.Range(check);
            Ratio rate = top ?? Ratio.One;
            bool covered = (addition * rate).CompareTo(Ratio.One - rate) <= 0;
            if (each || band.To is not FixedRate to || band.From is not null || band.Of is not null)
            {
                if (!covered)
                {
                    return false;
                }

                each = true;
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
