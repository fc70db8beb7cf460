namespace Alliancing.RiskShare;

/// <summary>The meaning of each <see cref="Comparison"/>.</summary>
internal static class Comparisons
{
    public static bool Holds(this Comparison comparison, int sign) => comparison switch
    {
        Comparison.AtLeast => sign >= 0,
        Comparison.Above => sign > 0,
        Comparison.AtMost => sign <= 0,
        _ => sign < 0,
    };

    public static string Words(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least",
        Comparison.Above => "above",
        Comparison.AtMost => "at most",
        _ => "below",
    };
}
