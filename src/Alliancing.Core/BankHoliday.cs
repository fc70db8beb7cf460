using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing;

/// <summary>A day on which a part of the United Kingdom does not work, and the law or proclamation that makes it one.</summary>
/// <remarks>Two are equal when day, name and source are equal. A date in another calendar is taken as the same day of the ISO calendar.</remarks>
/// <example>
/// <code>
/// BankHoliday? boyne = WorkingDays.NorthernIreland.HolidayOn(new LocalDate(2026, 7, 13));
/// string? name = boyne?.Name;    // Battle of the Boyne (substitute day)
/// </code>
/// </example>
/// <param name="Day">The day; Monday to Friday, because weekends are no working days anyway.</param>
/// <param name="Name">What the day is called, such as <c>Easter Monday</c> or <c>Boxing Day (substitute day)</c>; not blank.</param>
/// <param name="Source">The provision or proclamation.</param>
/// <exception cref="ArgumentException"><paramref name="Name"/> is blank.</exception>
/// <exception cref="ArgumentNullException"><paramref name="Name"/> or <paramref name="Source"/> is <see langword="null"/>.</exception>
public sealed record BankHoliday(LocalDate Day, string Name, Citation Source)
{
    /// <summary>The day, in the ISO calendar.</summary>
    public LocalDate Day { get; init => field = IsoDate.Of(value); } = IsoDate.Of(Day);

    /// <summary>What the day is called; never blank.</summary>
    /// <exception cref="ArgumentException">The value is <see langword="null"/> or blank.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name, nameof(Name));

    /// <summary>The provision or proclamation that makes the day a holiday.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Citation Source { get; init => field = Guard.Against.Null(value, nameof(Source)); } = Guard.Against.Null(Source, nameof(Source));

    /// <summary>Prints day, name and source.</summary>
    /// <returns>A text such as <c>2026-04-06 Easter Monday (Banking and Financial Dealings Act 1971, Sch. 1 para. 1)</c>, the same in every culture.</returns>
    public override string ToString() => $"{IsoDate.Text(Day)} {Name} ({Source})";
}
