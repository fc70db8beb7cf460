using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Procurement;

/// <summary>The standstill between the notice of an award and the award: eight working days in which nothing is signed.</summary>
/// <remarks>
/// Sources: the Health Care Services (Provider Selection Regime) Regulations 2023, reg. 12 (eight working days that begin with the day after publication);
/// the Procurement Act 2023, s. 51 (eight working days that begin with the day of publication).
/// </remarks>
/// <example>
/// <code>
/// Standstill standstill = Standstill.Of(StandstillRegime.ProcurementAct, new LocalDate(2026, 3, 30), WorkingDays.EnglandAndWales);
/// string ends = standstill.Ends.ToString("uuuu-MM-dd", null); // 2026-04-10
/// </code>
/// </example>
public sealed record Standstill
{
    /// <summary>How many working days a standstill lasts under either law.</summary>
    public const int Length = 8;

    private Standstill(StandstillRegime regime, LocalDate published, LocalDate ends)
    {
        Regime = regime;
        Published = published;
        Ends = ends;
    }

    /// <summary>The law under which it runs.</summary>
    public StandstillRegime Regime { get; }

    /// <summary>The day on which the notice was published.</summary>
    public LocalDate Published { get; }

    /// <summary>The last day of the standstill; from the next day on the agreement may be signed.</summary>
    public LocalDate Ends { get; }

    /// <summary>The provision on which it rests.</summary>
    public Citation Citation => Regime == StandstillRegime.ProcurementAct
        ? Citation.Law("Procurement Act 2023", "s. 51")
        : Citation.Law("Health Care Services (Provider Selection Regime) Regulations 2023", "reg. 12");

    /// <summary>The standstill that follows a notice.</summary>
    /// <param name="regime">The law under which it runs.</param>
    /// <param name="published">The day on which the notice was published.</param>
    /// <param name="calendar">The working days of the part of the country.</param>
    /// <returns>The standstill.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="regime"/> is not defined, or the days lie outside those that the calendar covers.</exception>
    public static Standstill Of(StandstillRegime regime, LocalDate published, WorkingDays calendar)
    {
        Guard.Against.EnumOutOfRange(regime, nameof(regime));
        Guard.Against.Null(calendar, nameof(calendar));
        LocalDate ends = regime == StandstillRegime.ProcurementAct ? calendar.Nth(published, Length) : calendar.Add(published, Length);
        return new Standstill(regime, published, ends);
    }

    /// <summary>Whether nothing may be signed on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it lies between publication and the end, both included.</returns>
    public bool IsRunningOn(LocalDate date) => date >= Published && date <= Ends;
}
