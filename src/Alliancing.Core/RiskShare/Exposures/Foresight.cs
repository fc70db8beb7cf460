using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>What can be known of terms before anyone signs.</summary>
public static class Foresight
{
    /// <summary>Follows every line as the outturn moves: break points, marginal rates, cliffs, and who bears the last pound.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="outturn">Target, bases, scores and facts; what varies is left out or overridden.</param>
    /// <param name="range">What varies, and from where to where; null for the actual from 0 without end, or for a quantity where no component measures cost or activity.</param>
    /// <returns>The exposure.</returns>
    /// <exception cref="SettlementRefusedException">The terms cannot be settled somewhere in the range, or a line is not straight between break points; the exception carries every reason.</exception>
    /// <exception cref="ArgumentException">No range is given, and only scores move the terms.</exception>
    /// <example>
    /// <code>
    /// Exposure exposure = terms.Exposure(outturn);
    /// foreach (ExposurePoint point in exposure["alder"].BreakPoints) Console.WriteLine($"{point.At}: {point.Here}");
    /// ExactMoney? most = exposure["alder"].Lowest.Amount;
    /// </code>
    /// </example>
    public static Exposure Exposure(this RiskShareTerms terms, Outturn outturn, ExposureRange? range = null)
    {
        Guard.Against.Null(terms, nameof(terms));
        Guard.Against.Null(outturn, nameof(outturn));
        ExposureRange along = range ?? ExposureRange.Of(terms);
        along.RequireKnown(terms, outturn);
        var walk = new ExposureWalk<Silent>(terms, outturn, along, default);
        IReadOnlyList<WalkStep> steps = walk.Run();
        return walk.Refusals.Count == 0 ? Shape(terms, outturn, along, steps) : throw new SettlementRefusedException([.. walk.Refusals]);
    }

    /// <summary>Says of terms what a careful reader would before anyone signs.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="outturn">A target, bases, scores and facts to try the terms on; null reviews only what is written.</param>
    /// <param name="options">From when on the review speaks up; null for the usual.</param>
    /// <returns>Every finding, each with an outturn that shows it and the remedy.</returns>
    /// <example>
    /// <code>
    /// foreach (ReviewFinding found in terms.Review(outturn).Findings) Console.WriteLine(found);
    /// </code>
    /// </example>
    public static TermsReview Review(this RiskShareTerms terms, Outturn? outturn = null, ReviewOptions? options = null) =>
        Reviewing.Run(Guard.Against.Null(terms, nameof(terms)), outturn, options ?? new ReviewOptions());

    internal static Exposure Shape(RiskShareTerms terms, Outturn outturn, ExposureRange range, IReadOnlyList<WalkStep> steps)
    {
        Ratio? centre = range.Centre(terms, outturn);
        IEnumerable<AccountExposure> lines = Enumerable.Range(0, terms.Layout.Count)
            .Where(i => terms.Layout[i].Kind == AccountKind.Participant || steps.Any(s => s.Here[i].Sign != 0 || s.Right is { } right && (right[i].Value.Sign != 0 || right[i].Slope.Sign != 0)))
            .Select(i => new LineShape(steps, i, range, terms.Currency).Build(terms.Layout[i], centre));
        return new Exposure(
            terms,
            outturn,
            range,
            centre is { } target ? range.Place(target, terms.Currency) : null,
            [.. lines]);
    }
}
