using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Alliancing.Governance;

/// <summary>Instants on UK clocks.</summary>
internal static class UkTime
{
    private static readonly ZonedDateTimePattern Minutes =
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm x", DateTimeZoneProviders.Tzdb);

    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    public static LocalDate DateOf(Instant at) => at.InZone(Zone).Date;

    public static string Text(Instant at) => Minutes.WithCulture(CultureInfo.InvariantCulture).Format(at.InZone(Zone));
}
