using NodaTime;

namespace Alliancing.Reporting;

/// <summary>Prints dates and periods for people.</summary>
internal static class Dates
{
    public static string Of(LocalDate date) => IsoDate.Text(date);

    /// <summary>A financial year by its name, any other period by its first and last day.</summary>
    public static string Of(ReportingPeriod period) => IsFinancialYear(period)
        ? FinancialYear.Containing(period.First).ToString()
        : $"{Of(period.First)} to {Of(period.Last)}";

    /// <summary>From when to when something holds, in words.</summary>
    public static string Span(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        ({ } first, { } last) => $"from {Of(first)} to {Of(last)}",
        ({ } first, null) => $"from {Of(first)}",
        (null, { } last) => $"until {Of(last)}",
        _ => string.Empty,
    };

    // Compared by its ends: not every day of the calendar lies in a financial year.
    private static bool IsFinancialYear(ReportingPeriod period) =>
        period.First is { Month: 4, Day: 1 } && period.Last is { Month: 3, Day: 31 } && period.Last.Year == period.First.Year + 1;
}
