using NodaTime;
using NodaTime.Text;

namespace Alliancing.Reporting;

/// <summary>Prints dates and periods for people.</summary>
internal static class Dates
{
    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>A financial year by its name, any other period by its first and last day.</summary>
    public static string Of(ReportingPeriod period)
    {
        var year = FinancialYear.Containing(period.First);
        return ReportingPeriod.Of(year) == period ? year.ToString() : $"{Of(period.First)} to {Of(period.Last)}";
    }

    /// <summary>From when to when something holds, in words.</summary>
    public static string Span(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        ({ } first, { } last) => $"from {Of(first)} to {Of(last)}",
        ({ } first, null) => $"from {Of(first)}",
        (null, { } last) => $"until {Of(last)}",
        _ => string.Empty,
    };
}
