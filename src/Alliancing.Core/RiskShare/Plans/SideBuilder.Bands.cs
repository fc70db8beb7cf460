namespace Alliancing.RiskShare;

/// <content>The curve: what is shared of the slice, band by band.</content>
internal sealed partial class SideBuilder
{
    private void Share(Curve curve)
    {
        int slice = Live;
        int origin = curve.Origin == BandOrigin.Edge ? _lo : _nodes.Zero;
        int end = _nodes.Zero;
        int shared = _nodes.Zero;
        int covered = _nodes.Zero;
        bool all = true;
        for (int i = 0; i < curve.Bands.Count; i++)
        {
            Band band = curve.Bands[i];
            int from = band.From is null ? end : Bound(band.From, band, curve);
            int? to = band.To is null ? null : Bound(band.To, band, curve);
            Ascend(end, from, to, curve, i);
            end = to ?? from;
            int low = Inside(_nodes.Add(origin, from));
            int high = to is { } last ? Inside(_nodes.Add(origin, last)) : _hi;
            int width = _nodes.Within(_nodes.Subtract(high, low), _whole);
            int rate = _nodes.When(_nodes.Above(width, _nodes.Zero), () => _say.Rate(band.Rate, Ratio.Zero, Ratio.One));
            shared = _nodes.Within(_nodes.Add(shared, _nodes.Multiply(width, rate)), _whole);
            covered = _nodes.Within(_nodes.Add(covered, width), _whole);
            all &= band.From is null && (i < curve.Bands.Count - 1 || band.To is null);
        }

        shared = Small(_nodes.Multiply(shared, _portion));
        covered = all ? slice : Small(_nodes.Multiply(covered, _portion));
        Send(Small(_nodes.Subtract(covered, shared)), curve.Rest);
        if (!all)
        {
            Send(Small(_nodes.Subtract(slice, covered)), curve.Uncovered ?? To.Owner);
        }

        (_phase, _live) = (Phase.Amount, shared);
    }

    private int Bound(RateExpression bound, Band band, Curve curve) => _nodes.Multiply(_say.Rate(bound, Ratio.Zero, null), _say.Basis(band.Of ?? curve.Of));

    /// <summary>Bounds ascend; fixed ones over the same basis do so unless the basis is below 0.</summary>
    private void Ascend(int end, int from, int? to, Curve curve, int i)
    {
        Band band = curve.Bands[i];
        bool oneBasis = curve.Bands.Take(i + 1).All(b => b.Of is null || b.Of == curve.Of) && curve.Bands.Take(i + 1).All(b => b.To is null or FixedRate && b.From is null or FixedRate);
        if (oneBasis)
        {
            _nodes.Require(_nodes.AtLeast(to ?? from, _nodes.Zero));
            return;
        }

        if (band.From is not null)
        {
            _nodes.Require(_nodes.AtLeast(from, end));
        }

        if (to is { } bound)
        {
            _nodes.Require(_nodes.AtLeast(bound, from));
        }
    }

    private int Inside(int place)
    {
        int above = _lo == _nodes.Zero ? place : _nodes.Max(place, _lo);
        return place == _nodes.Zero ? _lo : _nodes.Within(_nodes.Min(above, _hi), _whole);
    }
}
