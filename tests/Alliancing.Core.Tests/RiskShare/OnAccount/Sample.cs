using System.Globalization;
using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

/// <summary>A small alliance: half of every variance to the providers, by agreed shares.</summary>
internal static class Sample
{
    public static readonly LocalDate AsAt = new(2030, 1, 1);

    public static Participant Council { get; } = Participant.Owner("council", "Council");

    public static Participant Alder { get; } = Participant.Provider("alder", "Alder");

    public static Participant Birch { get; } = Participant.Provider("birch", "Birch");

    /// <summary>Alder alone shares one half.</summary>
    public static RiskShareSchedule One(OnAccountRules? rules) => Schedule(rules, [Council, Alder], Split.Agreed(("alder", Rate.One)));

    /// <summary>Alder and birch share one half at 75 to 25.</summary>
    public static RiskShareSchedule Two(OnAccountRules? rules, Participant? birch = null) =>
        Schedule(rules, [Council, Alder, birch ?? Birch], Split.Agreed(("alder", Rate.Percent(75)), ("birch", Rate.Percent(25))));

    public static RiskShareSchedule Schedule(OnAccountRules? rules, ValueList<Participant> participants, params ReadOnlySpan<Stage> after)
    {
        ValueList<Stage> stages = [Curve.Flat(Rate.Percent(50), rest: To.Owner), .. after];
        return new RiskShareSchedule
        {
            Agreement = "riverside",
            Participants = participants,
            From = new LocalDate(2025, 4, 1),
            Components = [Component.Saving("cost", stages, stages)],
            OnAccount = rules,
        };
    }

    /// <summary>An outturn of a financial year whose variance is given in pounds.</summary>
    public static Outturn Year(int year, decimal variance) => Of(ReportingPeriod.Of(FinancialYear.StartingIn(year)), variance);

    public static Outturn Of(ReportingPeriod period, decimal variance) => new("riverside", period) { Target = Money.Pounds(1_000m), Actual = Money.Pounds(1_000m - variance) };

    public static PeriodStatement Interim(Outturn outturn) => PeriodStatement.Interim(outturn);

    public static PeriodStatement Final(Outturn outturn) => PeriodStatement.Final(outturn);

    public static SettlementHistory History(params ReadOnlySpan<PeriodStatement> statements) => new("riverside", AsAt) { Statements = ValueList.Create(statements) };

    public static AccountPayment Paid(string account, decimal amount, LocalDate? on = null) => new(Account.Parse(account), Money.Pounds(amount), on ?? new LocalDate(2026, 5, 1), on ?? new LocalDate(2026, 5, 1));

    public static Money Pounds(string amount) => Money.Pounds(decimal.Parse(amount, CultureInfo.InvariantCulture));

    public static OnAccountStatement Settle(RiskShareSchedule schedule, SettlementHistory history) => new RiskShareCalculator().Settle(RiskShareTerms.Create(schedule), history);
}
