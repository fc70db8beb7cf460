using System.Globalization;

namespace Alliancing.RiskShare;

/// <summary>What can be said of a curve's bands before any outturn is known.</summary>
internal static class CurveBands
{
    public static void Check(Curve curve, SideCheck check)
    {
        decimal? end = 0;
        bool open = false;
        bool gaps = false;
        Basis lastOf = curve.Of;
        for (int i = 0; i < curve.Bands.Count; i++)
        {
            Band band = curve.Bands[i];
            string path = check.At(string.Create(CultureInfo.InvariantCulture, $"bands[{i}]"));
            Basis of = band.Of ?? curve.Of;
            if (band.Of is { } own)
            {
                check.Basis(own, path + ".of", LevelScope.Side);
            }

            band.Rate.Check(check, path + ".rate", Ratio.Zero, Ratio.One);
            band.From?.Check(check, path + ".from", Ratio.Zero, null);
            band.To?.Check(check, path + ".to", Ratio.Zero, null);
            if (open)
            {
                check.Error(FindingIds.Bands, path, "the band before is open-ended, so this one can never be reached. Give the band before an end, or remove this one.");
            }

            if (of != lastOf && i > 0)
            {
                // Bounds of different bases can only be compared when the outturn is known.
                end = null;
            }

            decimal? from = band.From is null ? end : (band.From as FixedRate)?.Value;
            if (band.From is not null && from < end)
            {
                check.Error(FindingIds.Bands, path + ".from", string.Create(CultureInfo.InvariantCulture, $"the band begins at {from}, inside the band before, which ends at {end}. Bands must not overlap."));
            }

            gaps |= band.From is not null && (from is null || from != end);
            decimal? to = (band.To as FixedRate)?.Value;
            if (band.To is not null && to <= from)
            {
                check.Error(FindingIds.Bands, path + ".to", string.Create(CultureInfo.InvariantCulture, $"the band ends at {to} but begins at {from}. Bounds must ascend."));
            }

            open |= band.To is null;
            end = to;
            lastOf = of;
        }

        if (curve.Uncovered is null && (gaps || !open))
        {
            // What no band covers goes to the owner when nothing else is said, so there must be one.
            check.OwnerSide(check.At("uncovered"));
        }
    }
}
