using NodaTime;
using NodaTime.Text;

namespace Alliancing;

/// <summary>Dates as documents and messages write them: ISO 8601, <c>2013-04-01</c>, in every culture.</summary>
internal static class IsoDate
{
    internal static LocalDate Of(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);

    internal static string Text(LocalDate date) => LocalDatePattern.Iso.Format(Of(date));

    internal static bool TryParse(ReadOnlySpan<char> text, out LocalDate date) =>
        LocalDatePattern.Iso.Parse(text.ToString()).TryGetValue(default, out date);
}
