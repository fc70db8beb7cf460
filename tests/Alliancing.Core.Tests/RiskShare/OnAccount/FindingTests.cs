using System.Reflection;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.RiskShare;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

/// <summary>Every finding fires on a bad case and is silent on its repair.</summary>
public sealed class FindingTests
{
    private static readonly OnAccountRules Sum = new();
    private static readonly OnAccountRules Life = new() { Method = SeriesMethod.Cumulative };
    private static readonly OnAccountRules Carries = new() { CarryForward = new LossCarryForward() };
    private static readonly OnAccountRules LimitedByFee = new() { LifeLimits = [new ClosingClamp(Recipients.Providers, Account.Owner, AtMost: Level.Of(Rate.One, Basis.Fee))] };

    // Close to an eighth of what money holds, in pounds.
    private const decimal Most = 11_000_000_000_000_000m;
    private static readonly LocalDate Before = new(2025, 3, 31);

    public static TheoryData<string, OnAccountRules, OnAccountRules> Rules => new()
    {
        { "OA-001", Sum with { Retention = Rate.Percent(101) }, Sum with { Retention = Rate.Percent(100) } },
        { "OA-001", Sum with { Retention = Rate.Percent(-1) }, Sum },
        { "OA-002", Milestones(new Milestone("a b", Rate.One)), Milestones(new Milestone("a-b", Rate.One)) },
        { "OA-002", Milestones(new Milestone("a", Rate.One), new Milestone("a", Rate.One)), Milestones(new Milestone("a", Rate.One), new Milestone("b", Rate.One)) },
        { "OA-002", Milestones(new Milestone("a", Rate.Percent(101))), Milestones(new Milestone("a", Rate.Percent(51))) },
        { "OA-003", Milestones(new Milestone("a", Rate.Percent(50))), Milestones(new Milestone("a", Rate.Percent(51))) },
        { "OA-005", Life with { CarryForward = new LossCarryForward() }, Sum with { CarryForward = new LossCarryForward() } },
        { "OA-005", Sum with { CarryForward = new LossCarryForward(1, new LocalDate(2026, 1, 1)) }, Sum with { CarryForward = new LossCarryForward(1) } },
        { "OA-005", Sum with { CarryForward = new LossCarryForward(0) }, Sum with { CarryForward = new LossCarryForward(1) } },
        { "OA-005", Sum with { CarryForward = new LossCarryForward(Unmet: UnmetLoss.WrittenOff, Counterparty: Account.CarriedForward) }, Sum with { CarryForward = new LossCarryForward(Unmet: UnmetLoss.WrittenOff) } },
        { "OA-005", Sum with { CarryForward = new LossCarryForward(Until: Before) }, Sum with { CarryForward = new LossCarryForward(Until: Before.PlusDays(1)) } },
        { "OA-006", Sum with { Membership = new MembershipRules(BeforeJoining: PartShare.Prorated) }, Sum with { Membership = new MembershipRules(BeforeJoining: PartShare.Whole) } },
        { "OA-006", Sum with { Membership = new MembershipRules(AfterLeaving: PartShare.Prorated) }, Sum with { Membership = new MembershipRules(AfterLeaving: PartShare.None) } },
        { "OA-006", Sum with { Membership = new MembershipRules(Counterparty: Account.CarriedForward) }, Sum with { Membership = new MembershipRules(Counterparty: Account.Of("alder")) } },
        { "OA-007", Sum with { LateInterest = Rate.Percent(-1) }, Sum with { LateInterest = Rate.Zero } },
        { "OA-008", Sum with { Of = Recipients.Of(Account.Residual) }, Sum with { Of = Recipients.Of("alder") } },
        { "RS-007", Sum with { Advances = Basis.Equal }, Sum with { Advances = Basis.Named("advance") } },
        { "RS-036", Sum with { LifeLimits = [new ClosingClamp(Recipients.Providers, Account.Owner)] }, Sum with { LifeLimits = [new ClosingClamp(Recipients.Providers, Account.Owner, AtMost: Level.Amount(Money.Pounds(1m)))] } },
        { "RS-006", Milestones(new Milestone("a", Rate.One, Criterion.Rate(RateExpression.Linear(Driver.Score("kpi")), Comparison.AtLeast, Rate.One))), Milestones(new Milestone("a", Rate.One, Criterion.Fact("kpi"))) },
    };

    public static TheoryData<string, OnAccountRules?, SettlementHistory, SettlementHistory> Histories => new()
    {
        { "OA-011", Sum, History(), Good },
        { "OA-012", Sum, History(Interim(Year(2025, 8m)), Interim(Year(2027, 8m))), History(Interim(Year(2025, 8m)), Interim(Year(2026, 8m))) },
        { "OA-013", Sum, History(Interim(Year(2025, 8m)), Interim(Of(Days(2025, 10, 2026, 12), 8m))), History(Interim(Year(2025, 8m)), Interim(Of(Days(2025, 4, 2026, 12), 8m))) },
        { "OA-014", Sum, History(Interim(Year(2025, 8m)), Interim(Of(Days(2025, 4, 2025, 12), 8m))), History(Interim(Of(Days(2025, 4, 2025, 12), 8m)), Interim(Year(2025, 8m))) },
        { "OA-014", Life, History(Interim(Year(2025, 8m)), Interim(Of(Days(2025, 4, 2025, 12), 8m))), History(Interim(Of(Days(2025, 4, 2025, 12), 8m)), Interim(Year(2025, 8m))) },
        { "OA-015", Sum, History(Final(Year(2025, 8m)), Interim(Year(2026, 8m))), History(Interim(Year(2025, 8m)), Final(Year(2026, 8m))) },
        { "OA-016", Life, History(Interim(Year(2025, 8m)), Interim(Year(2026, 8m))), History(Interim(Year(2025, 8m)), Interim(Of(Days(2025, 4, 2027, 3), 8m))) },
        { "OA-017", Milestones(new Milestone("a", Rate.One)), History(PeriodStatement.Interim(Year(2025, 8m), "b")), History(PeriodStatement.Interim(Year(2025, 8m), "a")) },
        { "OA-018", Milestones(new Milestone("a", Rate.One)), History(PeriodStatement.Interim(Year(2025, 8m), "a"), PeriodStatement.Interim(Year(2026, 8m), "a")), History(PeriodStatement.Interim(Year(2025, 8m), "a"), Interim(Year(2026, 8m))) },
        { "OA-019", Sum, Good with { Payments = [Paid("alder", 1m, Before)] }, Good with { Payments = [Paid("alder", 1m, Before.PlusDays(1))] } },
        { "OA-019", Sum, Good with { Payments = [Paid("alder", 1m) with { Due = Before }] }, Good with { Payments = [Paid("alder", 1m) with { Due = Before.PlusDays(1) }] } },
        { "OA-020", Sum, Good with { Payments = [Paid("alder", 1m, AsAt.PlusDays(1))] }, Good with { Payments = [Paid("alder", 1m, AsAt)] } },
        { "OA-021", Sum, Good with { Payments = [Paid("cedar", 1m)] }, Good with { Payments = [Paid("alder", 1m)] } },
        { "OA-022", Sum, Good with { Payments = [Paid("alder", 0m)] }, Good with { Payments = [Paid("alder", -1m)] } },
        { "OA-022", Sum, Good with { Payments = [Paid("alder", 1m) with { Amount = Money.Of(1m, Currency.Eur) }] }, Good with { Payments = [Paid("alder", 1m)] } },
        { "OA-024", Carries, Good with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(1m), new LocalDate(2026, 3, 30))] }, Good with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(1m), new LocalDate(2026, 3, 31))] } },
        { "OA-024", Sum with { CarryForward = new LossCarryForward(Until: new LocalDate(2026, 3, 30)) }, Good with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(1m))] }, Good },
        { "OA-025", Sum, Good with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(1m))] }, Good },
        { "OA-025", Carries, Good with { BroughtForward = [new BroughtForwardLoss("council", Money.Pounds(1m))] }, Good with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(1m))] } },
        { "OA-025", Carries, Good with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(-1m))] }, Good with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(1m))] } },
        { "OA-026", Sum, History(Interim(Year(2026, 8m))), Good },
        { "OA-027", Sum, Good with { AsAt = new LocalDate(2026, 3, 30) }, Good with { AsAt = new LocalDate(2026, 3, 31) } },
        { "OA-028", Sum with { Advances = Basis.Named("a") }, History(Interim(Year(2025, 8m).With(Basis.Named("a"), ("alder", -1m)))), History(Interim(Year(2025, 8m).With(Basis.Named("a"), ("alder", 0m)))) },
        { "OA-028", Sum with { Advances = Basis.Named("a") }, History(Interim(Year(2025, 8m).With(Basis.Named("a"), ("alder", 1.001m)))), History(Interim(Year(2025, 8m).With(Basis.Named("a"), ("alder", 1.01m)))) },
        { "OA-028", Sum with { Advances = Basis.Named("a") }, History(Interim(Year(2025, 8m).With(Basis.Named("a"), ("alder", 3m))), Interim(Year(2025, 8m).With(Basis.Named("a"), ("alder", 2m)))), History(Interim(Year(2025, 8m).With(Basis.Named("a"), ("alder", 2m))), Interim(Year(2025, 8m).With(Basis.Named("a"), ("alder", 3m)))) },
        { "OA-030", Sum with { Advances = Basis.Named("a") }, History(Interim(Advanced(2025)), Interim(Advanced(2025)), Interim(Advanced(2026))), History(Interim(Advanced(2025)), Interim(Advanced(2025) with { AsAt = new LocalDate(2026, 5, 1) }), Interim(Advanced(2026))) },
        { "OA-014", Sum, History(Interim(Year(2026, 8m)), Interim(Year(2025, 8m))), History(Interim(Year(2025, 8m)), Interim(Year(2026, 8m))) },
        { "OA-031", Sum, Good with { Payments = [Paid("alder", 1m), Paid("alder", 1m)] }, Good with { Payments = [Paid("alder", 1m) with { Reference = "a" }, Paid("alder", 1m) with { Reference = "b" }] } },
        { "OA-031", Sum, Good with { Payments = [Paid("alder", 1m) with { Reference = "a" }, Paid("alder", 1m)] }, Good with { Payments = [Paid("alder", 1m), Paid("alder", 2m)] } },
        { "OA-031", Sum, Good with { Payments = [Paid("alder", 1m), Paid("alder", 1m) with { Reference = "a" }] }, Good with { Payments = [Paid("alder", 1m), Paid("council", 1m)] } },
        { "OA-031", Sum, Good with { Payments = [Paid("alder", 1m) with { Paid = null }, Paid("alder", 1m) with { Paid = null }] }, Good with { Payments = [Paid("alder", 1m) with { Paid = null }, Paid("alder", 1m)] } },
        { "OA-032", Sum, Good with { Payments = [Paid("alder", 1m) with { Reference = "a" }, Paid("alder", 1m) with { Reference = "a" }] }, Good with { Payments = [Paid("alder", 1m) with { Reference = "a" }, Paid("alder", 2m) with { Reference = "a" }] } },
        { "RS-014", Sum with { Advances = Basis.Named("a") }, Good, History(Interim(Year(2025, 8m).With(Basis.Named("a"), ("alder", 1m)))) },
        { "RS-018", Milestones(new Milestone("a", Rate.One, Criterion.Fact("met"))), History(PeriodStatement.Interim(Year(2025, 8m), "a")), History(PeriodStatement.Interim(Year(2025, 8m).WithFact("met", true), "a")) },
        { "OA-014", Sum, History(Interim(Year(2025, 8m) with { AsAt = new LocalDate(2026, 5, 1) }), Interim(Year(2025, 8m) with { AsAt = new LocalDate(2026, 4, 30) })), History(Interim(Year(2025, 8m) with { AsAt = new LocalDate(2026, 5, 1) }), Interim(Year(2025, 8m) with { AsAt = new LocalDate(2026, 5, 1) })) },
        { "OA-027", Sum, History(Interim(Year(2025, 8m) with { AsAt = AsAt.PlusDays(1) })), History(Interim(Year(2025, 8m) with { AsAt = AsAt })) },
        { "OA-029", Sum with { Advances = Basis.Named("a") }, History(Final(Year(2025, 8m).With(Basis.Named("a"), ("alder", 4.01m)))), History(Final(Year(2025, 8m).With(Basis.Named("a"), ("alder", 4m)))) },
        { "RS-025", Sum, Good with { Agreement = "hillside" }, Good },
        { "RS-015", Sum, History(Interim(Year(2025, 8m) with { Target = null })), Good },
        { "RS-033", Sum, History(Interim(Huge(2025)), Interim(Huge(2026))), History(Interim(Large(2025)), Interim(Large(2026))) },
        { "RS-033", Sum, Good with { Payments = [Paid("alder", Most), Paid("alder", -Most)] }, Good with { Payments = [Paid("alder", Most), Paid("alder", -1m)] } },
        { "RS-033", Carries, Good with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(Most)), new BroughtForwardLoss("alder", Money.Pounds(Most))] }, Good with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(Most))] } },
        { "RS-033", Sum with { LateInterest = Rate.Percent(100) }, Good with { Payments = [Paid("alder", Most) with { Due = AsAt.PlusDays(-900), Paid = null }] }, Good with { Payments = [Paid("alder", Most) with { Due = AsAt.PlusDays(-365), Paid = null }] } },
        { "RS-033", LimitedByFee, History(Interim(Fees(2025, 6e17m)), Interim(Fees(2026, 6e17m))), History(Interim(Fees(2025, 6e17m)), Interim(Fees(2026, 4e17m))) },
        { "RS-033", LimitedByFee, History(Interim(Even(2025)), Interim(Even(2026))), History(Interim(Even(2025))) },
    };

    private static SettlementHistory Good => History(Interim(Year(2025, 8m)));

    [Theory, MemberData(nameof(Rules))]
    public void A_finding_on_rules_fires_and_is_silent_when_they_are_repaired(string id, OnAccountRules bad, OnAccountRules repaired)
    {
        Finding finding = Assert.Single(RiskShareTerms.Evaluate(One(bad)).Findings, f => f.Id == id);
        Assert.StartsWith("onAccount.", finding.Path, StringComparison.Ordinal);
        Assert.Empty(RiskShareTerms.Evaluate(One(repaired)).Findings);
    }

    [Theory, MemberData(nameof(Histories))]
    public void A_finding_on_a_history_fires_and_is_silent_when_it_is_repaired(string id, OnAccountRules? rules, SettlementHistory bad, SettlementHistory repaired)
    {
        var terms = RiskShareTerms.Create(One(rules));

        OnAccountOutcome refused = new RiskShareCalculator().Evaluate(terms, bad);
        OnAccountOutcome settled = new RiskShareCalculator().Evaluate(terms, repaired);

        Finding finding = Assert.Single(refused.Findings, f => f.Id == id);
        Assert.Equal(finding.Severity == Severity.Error, refused.Statement is null);
        Assert.Empty(settled.Findings);
        Assert.NotNull(settled.Statement);
    }

    [Fact]
    public void OA_004_closing_clamps_need_a_cumulative_settlement_or_the_life()
    {
        RiskShareSchedule clamped = One(Sum) with { Closing = [new ClosingClamp(Recipients.Providers, Account.Owner, AtMost: Level.Amount(Money.Pounds(1m)))] };

        Assert.Equal("OA-004", Assert.Single(RiskShareTerms.Evaluate(clamped).Findings).Id);
        Assert.Empty(RiskShareTerms.Evaluate(clamped with { OnAccount = Life }).Findings);
        Assert.Equal(Money.Pounds(1m), Settle(clamped with { OnAccount = Life }, Good)["alder"].Entitlement);
    }

    [Theory]
    [InlineData("2025-04-02", null, "joins during")]
    [InlineData(null, "2027-03-30", "leaves during")]
    [InlineData("2025-04-02", "2027-03-30", "joins and leaves during")]
    public void OA_009_who_signs_terms_that_say_nothing_of_joiners_and_leavers_is_warned(string? from, string? to, string says)
    {
        RiskShareSchedule Between(LocalDate? first, LocalDate? last, MembershipRules? rules = null) => Two(Sum with { Membership = rules }, Birch.During(first, last)) with { To = new LocalDate(2027, 3, 31) };

        Finding finding = Assert.Single(RiskShareTerms.Evaluate(Between(Date(from), Date(to))).Findings);

        Assert.Equal(("OA-009", "onAccount.membership", Severity.Warning), (finding.Id, finding.Path, finding.Severity));
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
        Assert.Empty(RiskShareTerms.Evaluate(Between(Date(from), Date(to), new MembershipRules())).Findings);
        Assert.Empty(RiskShareTerms.Evaluate(Between(new LocalDate(2025, 4, 1), new LocalDate(2027, 3, 31))).Findings);
        Assert.Empty(RiskShareTerms.Evaluate(Between(null, null)).Findings);
    }

    [Fact]
    public void Every_id_on_account_is_tested()
    {
        string text = File.ReadAllText(Repository.PathTo("tests/Alliancing.Core.Tests/RiskShare/OnAccount/FindingTests.cs")).Replace('_', '-');
        IEnumerable<string> ids = typeof(OnAccountFindings).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);

        Assert.All(ids, id => Assert.Contains(id, text, StringComparison.Ordinal));
    }

    [Fact]
    public void OA_010_terms_without_rules_draw_up_no_account()
    {
        OnAccountOutcome outcome = new RiskShareCalculator().Evaluate(RiskShareTerms.Create(One(null)), Good);

        Assert.Equal("OA-010", Assert.Single(outcome.Findings).Id);
        Assert.Throws<SettlementRefusedException>(() => new RiskShareCalculator().Settle(RiskShareTerms.Create(One(null)), Good));
    }

    [Theory]
    [InlineData("2026-04-01", null, "beforeJoining")]
    [InlineData("2025-06-01", null, "joining")]
    [InlineData(null, "2025-06-01", "leavingGain, leavingLoss, afterLeaving")]
    [InlineData(null, "2026-03-31", "afterLeaving")]
    public void OA_023_terms_that_say_nothing_while_somebody_joins_or_leaves_are_refused(string? from, string? to, string questions)
    {
        Participant birch = Birch.During(Date(from), Date(to));
        SettlementHistory history = History(Interim(Year(2025, 8m)), Interim(Year(2026, 8m)));

        OnAccountOutcome silent = new RiskShareCalculator().Evaluate(RiskShareTerms.Create(Two(Sum, birch)), history);
        OnAccountOutcome stated = new RiskShareCalculator().Evaluate(
            RiskShareTerms.Create(Two(Sum with { Membership = new MembershipRules(PartShare.None, PartShare.None, PartShare.None, PartShare.None, PartShare.None) }, birch)), history);

        Assert.All(silent.Findings, f => Assert.Equal("OA-023", f.Id));
        Assert.Equal(questions, string.Join(", ", silent.Findings.Select(f => f.Path["onAccount.membership.".Length..])));
        Assert.Empty(stated.Findings);
    }

    [Fact]
    public void A_history_in_reverse_says_so_without_its_terms()
    {
        PeriodStatement[] years = [Interim(Year(2025, 8m)), Interim(Year(2026, 8m)), Final(Year(2027, 8m))];

        Assert.Empty(History(years).Review());
        Assert.Equal(
            [("OA-015", "history.statements[1]"), ("OA-014", "history.statements[1]"), ("OA-014", "history.statements[2]")],
            History([.. years.Reverse()]).Review().Select(f => (f.Id, f.Path)));
        Assert.All(History(years[1], years[0]).Review(), f => Assert.EndsWith("Put the statements in order.", f.Message, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Histories))]
    public void What_a_history_says_of_itself_its_terms_say_too(string id, OnAccountRules? rules, SettlementHistory bad, SettlementHistory repaired)
    {
        Assert.NotEmpty(id);
        ValueList<Finding> under = new RiskShareCalculator().Evaluate(RiskShareTerms.Create(One(rules)), bad).Findings;

        Assert.All(bad.Review().Where(f => rules?.Method != SeriesMethod.Cumulative || f.Id != "OA-012"), f => Assert.Contains(f, under));
        Assert.Empty(repaired.Review());
    }

    [Fact]
    public void Two_payments_alike_are_both_counted_and_named()
    {
        SettlementHistory twice = Good with { Payments = [Paid("alder", 1m), Paid("alder", 1m)] };

        Finding finding = Assert.Single(twice.Review());

        Assert.Equal(("history.payments[1]", Severity.Warning), (finding.Path, finding.Severity));
        Assert.Equal("£1.00 of 'alder', due on 2026-05-01 and paid on 2026-05-01, stands in payments[0] too, and both are counted. If it was made once, leave one out; if two were made, give each its own 'reference'.", finding.Message);
        Assert.Equal(Money.Pounds(2m), Settle(One(Sum), twice)["alder"].Paid);
        Assert.Throws<ArgumentException>(() => Paid("alder", 1m) with { Reference = " " });
    }

    private static OnAccountRules Milestones(params ReadOnlySpan<Milestone> milestones) => Sum with { Retention = Rate.Percent(50), Milestones = ValueList.Create(milestones) };

    private static ReportingPeriod Days(int fromYear, int fromMonth, int toYear, int toMonth) =>
        ReportingPeriod.Between(new LocalDate(fromYear, fromMonth, 1), ReportingPeriod.Month(toYear, toMonth).Last);

    private static Outturn Advanced(int year) => Year(year, 8m).With(Basis.Named("a"), ("alder", 3m));

    private static Outturn Fees(int year, decimal fee) => Year(year, 8m).With(Basis.Fee, ("alder", fee));

    private static Outturn Even(int year) => Huge(year).With(Basis.Fee, ("alder", 1m)) with { Actual = Money.FromMinorUnits(long.MaxValue / 4 * 3, Currency.Gbp) };

    private static Outturn Large(int year) => Year(year, 0m) with { Target = Money.FromMinorUnits(long.MaxValue / 16, Currency.Gbp), Actual = Money.Pounds(0m) };

    private static Outturn Huge(int year) => Year(year, 0m) with { Target = Money.FromMinorUnits(long.MaxValue / 4 * 3, Currency.Gbp), Actual = Money.Pounds(0m) };

    private static LocalDate? Date(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
