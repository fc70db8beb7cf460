namespace Alliancing.RiskShare;

/// <summary>Who gains and who bears how much as the outturn moves: exact, with every break point, before anyone signs.</summary>
/// <remarks>
/// The lines are those of a settlement before it is closed to whole minor units, closing clamps included with exact bounds. Targets, bases, scores and facts stay as the outturn gives them.
/// Every participant has a line; other accounts have one when they ever hold money.
/// </remarks>
/// <param name="Terms">The terms that were followed.</param>
/// <param name="Outturn">What stood still: target, bases, scores and facts.</param>
/// <param name="Range">What varies, and from where to where.</param>
/// <param name="Target">The target, or the quantity's base; null when there is none.</param>
/// <param name="Accounts">Each account's line.</param>
public sealed record Exposure(
    RiskShareTerms Terms,
    Outturn Outturn,
    ExposureRange Range,
    TraceValue? Target,
    ValueList<AccountExposure> Accounts)
{
    /// <summary>Every place where some line bends or jumps, and the ends of the range, in ascending order.</summary>
    public ValueList<TraceValue> Places =>
        [.. Accounts.SelectMany(a => a.Points).Select(p => p.At).DistinctBy(p => p.Ratio).OrderBy(p => p.Ratio)];

    /// <summary>Every account at every place: one row, or three where some line jumps.</summary>
    public ValueList<ExposureRow> Rows
    {
        get
        {
            var rows = new List<ExposureRow>();
            ValueList<TraceValue> places = Places;
            for (int i = 0; i < places.Count; i++)
            {
                AddRows(rows, places[i], i == 0, i == places.Count - 1 && !IsOpen);
            }

            return [.. rows];
        }
    }

    /// <summary>Who bears one more pound at the upper end of the range; those who bear or receive nothing are left out.</summary>
    public ValueList<LastPoundShare> LastPoundSpent => Shares(static a => a.Segments is [.., var last] ? last : null);

    /// <summary>Who receives one more pound saved at the lower end of the range; those who receive or bear nothing are left out.</summary>
    public ValueList<LastPoundShare> LastPoundSaved => Shares(static a => a.Segments is [var first, ..] ? first : null);

    /// <summary>Whether the range goes on for ever.</summary>
    private bool IsOpen => Range.To is null;

    /// <summary>One account's line.</summary>
    /// <param name="account">The account.</param>
    /// <exception cref="KeyNotFoundException">The account never holds money.</exception>
    public AccountExposure this[Account account] => Accounts.FirstOrDefault(a => a.Account == account)
        ?? throw new KeyNotFoundException($"'{account}' has no line. Known are {string.Join(", ", Accounts.Select(a => a.Account))}.");

    /// <summary>One participant's line.</summary>
    /// <param name="participant">The participant's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such participant.</exception>
    public AccountExposure this[ParticipantId participant] => this[Account.Of(participant)];

    private void AddRows(List<ExposureRow> rows, TraceValue at, bool isFirst, bool isLast)
    {
        ExposurePoint[] points = [.. Accounts.Select(a => a.Around(at, isFirst, isLast))];
        ValueList<TraceValue>? slopes = isLast ? null : [.. Accounts.Select(a => a.Segment(at.Ratio).Slope)];
        bool below = points.Any(p => p.Below is { } left && left != p.Here);
        bool above = points.Any(p => p.Above is { } right && right != p.Here);
        if (below)
        {
            rows.Add(new ExposureRow(at, ExposurePlace.JustBelow, [.. points.Select(p => p.Below ?? p.Here)], null));
        }

        rows.Add(new ExposureRow(at, ExposurePlace.At, [.. points.Select(p => p.Here)], above ? null : slopes));
        if (above)
        {
            rows.Add(new ExposureRow(at, ExposurePlace.JustAbove, [.. points.Select(p => p.Above ?? p.Here)], slopes));
        }
    }

    private ValueList<LastPoundShare> Shares(Func<AccountExposure, ExposureSegment?> segment) =>
        [.. Accounts
            .Select(a => (a.Account, Slope: segment(a)?.Slope))
            .Where(s => s.Slope is { Ratio.Sign: not 0 })
            .Select(s => new LastPoundShare(s.Account, LineShape.Slope(Range, -s.Slope!.Value.Ratio, Terms.Currency)))];
}
