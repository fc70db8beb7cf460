using System.Globalization;
using NodaTime;

namespace Alliancing.Core.Tests.Root;

public sealed class EasterTests
{
    /// <summary>Dates as calendars print them: the years covered, and the earliest and latest Easters that occur.</summary>
    [Theory]
    [InlineData("1598-03-22 1666-04-25 1761-03-22 1818-03-22 1886-04-25 1943-04-25 1954-04-18 1981-04-19 2000-04-23 2008-03-23 2038-04-25 2285-03-22")]
    [InlineData("2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17")]
    [InlineData("2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16")]
    public void Easter_falls_where_calendars_print_it(string sundays) => Assert.All(sundays.Split(' '), sunday =>
        Assert.Equal(sunday, Easter.Sunday(int.Parse(sunday.AsSpan(0, 4), CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Fact]
    public void Easter_is_the_Sunday_after_the_full_moon_of_the_tables_in_every_Gregorian_year()
    {
        for (int year = 1583; year <= 5000; year++)
            Assert.Equal(ByEpact(year), Easter.Sunday(year));
    }

    // The rule itself: the epact gives the age of the moon, the full moon on or after 21 March its fourteenth day, and Easter is the Sunday after it.
    private static LocalDate ByEpact(int year)
    {
        int golden = (year % 19) + 1;
        int century = (year / 100) + 1;
        int leapDaysDropped = (3 * century / 4) - 12;
        int moonCorrection = (((8 * century) + 5) / 25) - 5;
        int epact = ((((11 * golden) + 20 + moonCorrection - leapDaysDropped) % 30) + 30) % 30;
        if (epact == 24 || (epact == 25 && golden > 11))
            epact++;
        LocalDate moon = new LocalDate(year, 3, 1).PlusDays(43 - epact);
        LocalDate fullMoon = moon < new LocalDate(year, 3, 21) ? moon.PlusDays(30) : moon;
        return fullMoon.Next(IsoDayOfWeek.Sunday);
    }
}
