namespace Alliancing.RiskShare;

/// <summary>Says the closed vocabularies of the terms in words that fit into a sentence.</summary>
internal static class TermsWords
{
    /// <summary>Which way a rounding goes.</summary>
    public static string Of(Rounding rounding) => rounding switch
    {
        Rounding.HalfToEven => "to the nearest unit, halves to the even one",
        Rounding.HalfTowardsZero => "to the nearest unit, halves towards zero",
        Rounding.TowardsZero => "towards zero",
        Rounding.AwayFromZero => "away from zero",
        Rounding.Down => "down",
        Rounding.Up => "up",
        _ => "to the nearest unit, halves away from zero",
    };

    /// <summary>What a line is.</summary>
    public static string Of(LineCategory category) => category switch
    {
        LineCategory.Funding => "funding",
        LineCategory.Fee => "fee",
        LineCategory.ReimbursedCost => "reimbursed cost",
        LineCategory.Clamp => "cap or floor",
        _ => "share",
    };
}
