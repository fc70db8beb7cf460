using NodaTime;

namespace Alliancing;

/// <summary>The date of Easter in the Gregorian calendar, by the method that Nature printed anonymously in 1876.</summary>
internal static class Easter
{
    private const int MetonicCycle = 19;

    /// <summary>Easter Sunday of a year from 1583, the first whole year of the Gregorian calendar.</summary>
    internal static LocalDate Sunday(int year)
    {
        (int century, int yearOfCentury) = Math.DivRem(year, 100);
        int golden = year % MetonicCycle;
        int lunarCorrection = (century - ((century + 8) / 25) + 1) / 3;
        int epact = ((MetonicCycle * golden) + century - (century / 4) - lunarCorrection + 15) % 30;
        int toSunday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        int lateMoon = (golden + (11 * epact) + (22 * toSunday)) / 451;
        (int month, int day) = Math.DivRem(epact + toSunday - (7 * lateMoon) + 114, 31);
        return new(year, month, day + 1);
    }
}
