using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Alliancing.Serialization;

/// <summary>The scalars that every document can use.</summary>
internal static class Scalars
{
    public static Scalar<LocalDate> Date { get; } = new PatternScalar<LocalDate>(
        LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd"), "date", "a date of the calendar, such as \"2014-03-31\"");

    public static Scalar<Instant> Moment { get; } = new PatternScalar<Instant>(
        InstantPattern.ExtendedIso, "date-time", "a moment in UTC, such as \"2014-03-31T17:00:00Z\"");

    public static Scalar<ParticipantId> Participant { get; } = new ParsableScalar<ParticipantId>(
        "a participant's id (1 to 64 small letters, digits, '-', '.' or '_', such as \"alder\")", "^[a-z0-9][a-z0-9._-]{0,63}$");

    public static Scalar<FinancialYear> FinancialYear { get; } = new ParsableScalar<FinancialYear>(
        "a financial year such as \"2013/14\"", "^[0-9]{4}/[0-9]{2}$");

    public static Scalar<Currency> Currency { get; } = new ParsableScalar<Currency>(
        "an ISO 4217 code such as \"GBP\"", "^[A-Z]{3}$");

    /// <summary>A converter for each, with amounts in the currency given.</summary>
    public static IEnumerable<JsonConverter> In(Currency currency) =>
    [
        new MoneyScalar(currency), new ExactMoneyScalar(currency), new RateScalar(), new DecimalScalar(), new WholeNumberScalar<int>(), new WholeNumberScalar<long>(),
        Date, Moment, new PeriodConverter(), FinancialYear, Participant, Currency,
        new EnumScalar<Side>(), new EnumScalar<ParticipantKind>(), new EnumScalar<Rounding>(), new EnumScalar<Severity>(),
    ];
}
