namespace Alliancing.Reporting;

/// <summary>Says in words which way a rounding goes.</summary>
internal static class RoundingWords
{
    public static string Of(Rounding rounding) => rounding switch
    {
        Rounding.HalfToEven => "to the nearest, halves to the even unit,",
        Rounding.HalfTowardsZero => "to the nearest, halves towards zero,",
        Rounding.TowardsZero => "towards zero",
        Rounding.AwayFromZero => "away from zero",
        Rounding.Down => "down",
        Rounding.Up => "up",
        _ => "to the nearest, halves away from zero,",
    };
}
