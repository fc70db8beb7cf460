using NodaTime;
using NodaTime.Text;

namespace Alliancing.Governance;

/// <summary>Instants on UK clocks.</summary>
internal static class UkTime
{
    private static readonly ZonedDateTimePattern Minutes =
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm x", DateTimeZoneProviders.Tzdb);

    public static LocalDate DateOf(Instant at) => at.InZone(WorkingDays.Zone).Date;

    public static string Text(Instant at) => Minutes.Format(at.InZone(WorkingDays.Zone));
}
