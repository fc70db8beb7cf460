using Alliancing.Agreements;
using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.Agreements;

public sealed class AgreementOutlineTests
{
    private static readonly Participant[] TwoOwners =
    [
        Participant.Owner("council", "Riverside Council"), Participant.Owner("board", "Riverside Board"),
        Participant.Provider("alder", "Alder Care"), Participant.Provider("birch", "Birch Homes"),
    ];

    private static AgreementBuilder Bare => AgreementBuilder.For("riverside", "Riverside alliance").Between(TwoOwners);

    private static RiskShareSchedule Plain => new()
    {
        Agreement = "riverside",
        Participants = ValueList.Create<Participant>(TwoOwners),
        Components = [new Component("cost", new SavingMeasure(), [], [])],
        Owners = SplitRule.By(Basis.Budget),
    };

    private static RiskShareSchedule Whole => Plain with
    {
        Rounding = Rounding.HalfToEven,
        Scores = [new ScoreScale("wellbeing", 0.5m, 10m, 1)],
        Groups = [new ParticipantGroup("homes", ["alder", "birch"])],
        Payees = [new OutsidePayee("auditor", "Audit House"), new OutsidePayee("bank")],
        Reserves =
        [
            new TaggedReserve("winter", "Winter beds", "the council", new LocalDate(2027, 3, 31), NonRecurrentOnly: true),
            new TaggedReserve("open"),
        ],
        Components = [new Component("cost", new SavingMeasure("stays"), [Split.Equally(Recipients.Providers)], [Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers).UnderClause("8.2")], Portion: Rate.Percent(80), Name: "Cost of stays")],
        Owners = SplitRule.Shares(("council", Rate.Percent(60)), ("board", Rate.Percent(40))),
        Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee, "7.1"), new Entitlement(LineCategory.ReimbursedCost, Basis.Named("pay"))],
        Closing =
        [
            new ClosingClamp(Recipients.Providers, Account.Owner, AtLeast: new SignedLevel(Money.Pounds(100m), Negative: true), Clause: "8.6"),
            new ClosingClamp(Recipients.Providers, Account.Owner, AtMost: new SignedLevel(Money.Pounds(90m)), Together: true),
        ],
        OnAccount = new OnAccountRules { Method = SeriesMethod.Cumulative, Retention = Rate.Percent(20), Clause = "14" },
    };

    private static string Between(AgreementBuilder before, AgreementBuilder after) => AgreementDifference.Between(before.Create(), after.Create()).ToString();

    [Fact]
    public void Terms_of_one_component_alone_are_the_lines_that_they_state() => Assert.Equal(
        """
        terms.rounding: added halfAwayFromZero
        terms.components[cost].measure: added target less actual
        terms.components[cost].funding: added variance
        terms.components[cost].portion: added 100 %
        terms.owners: added by budget
        """.ReplaceLineEndings("\n"),
        Between(Bare, Bare.Sharing(Plain)));

    [Fact]
    public void Terms_with_every_part_are_a_line_for_each() => Assert.Equal(
        """
        terms.rounding: added halfToEven
        terms.scores[wellbeing]: added from 0.5 to 10, 1 places
        terms.groups[homes]: added alder, birch
        terms.payees[auditor]: added Audit House
        terms.payees[bank]: added bank
        terms.reserves[winter]: added Winter beds, from the council, until 2027-03-31, for non-recurrent spending only
        terms.reserves[open]: added no purpose stated
        terms.components[cost].name: added Cost of stays
        terms.components[cost].measure: added target less actual of 'stays'
        terms.components[cost].funding: added variance
        terms.components[cost].portion: added 80 %
        terms.components[cost].gain[0]: added The amount is split among providers equally.
        terms.components[cost].pain[0]: added The amount is split among providers by feeAtRisk. [clause 8.2]
        terms.owners: added by agreed shares (council 60 %, board 40 %)
        terms.entitlements[0]: added fee by fee [clause 7.1]
        terms.entitlements[1]: added reimbursedCost by named:pay
        terms.closing[0]: added all lines of each of providers come to at least minus £100.00; the difference is to or from the owner. [clause 8.6]
        terms.closing[1]: added all lines of providers together come to at most £90.00; the difference is to or from the owner.
        terms.onAccount[0]: added On account [clause 14]
        terms.onAccount[1]: added 1. the entitlement to date is that of the cumulative outturn
        terms.onAccount[2]: added 2. 20 % of the interim gain of providers is retained; interim pain is paid in full
        terms.onAccount[3]: added 3. gain that is no longer earned comes back at once
        terms.onAccount[4]: added 4. no interest on what is paid late
        """.ReplaceLineEndings("\n"),
        Between(Bare, Bare.Sharing(Whole)));

    [Fact]
    public void Id_name_currency_and_dates_of_an_agreement_are_lines() => Assert.Equal(
        """
        id: hillside → riverside
        name: Hillside alliance → Riverside alliance
        version: 1 → 2
        currency: EUR → GBP
        from: added 2026-04-01
        to: added 2028-03-31
        effective: added 2026-10-01
        """.ReplaceLineEndings("\n"),
        Between(
            AgreementBuilder.For("hillside", "Hillside alliance").In(Currency.Eur).Between(TwoOwners),
            Bare.Running(new LocalDate(2026, 4, 1), new LocalDate(2028, 3, 31)).Version("2", new LocalDate(2026, 10, 1))));

    [Fact]
    public void A_participant_is_a_line_for_each_thing_that_is_said_of_it()
    {
        Participant cedar = Participant.Provider("cedar", "Cedar").During(new LocalDate(2027, 4, 1), new LocalDate(2027, 9, 30));

        Assert.Equal(
            """
            participants[cedar].name: added Cedar
            participants[cedar].side: added provider
            participants[cedar].from: added 2027-04-01
            participants[cedar].to: added 2027-09-30
            participants[dogwood].name: added Dogwood
            participants[dogwood].side: added owner
            participants[dogwood].kind: added primaryCare
            """.ReplaceLineEndings("\n"),
            Between(Bare, Bare.Between([.. TwoOwners, cedar, Participant.Owner("dogwood", "Dogwood", ParticipantKind.PrimaryCare)])));
    }

    [Fact]
    public void A_performance_framework_is_a_line_and_each_score_that_links_it_another() => Assert.Equal(
        """
        performance: added Scorecard [clause 9.1]
        performance.scores[wellbeing]: added wellbeing
        performance.scores[voice]: added voice
        """.ReplaceLineEndings("\n"),
        Between(Bare, Bare.Measured(new PerformanceReference("scorecard", "Scorecard", ["wellbeing", "voice"], "9.1"))));

    [Fact]
    public void A_financial_framework_without_an_envelope_lacks_the_lines_of_its_years_alone() => Assert.Equal(
        """
        finance.envelope[2026/27]: removed 2026/27 £1,000.00, firm
        finance.envelope[2027/28]: removed 2027/28 £900.00, indicative
        """.ReplaceLineEndings("\n"),
        Between(Riverside.Builder, Riverside.Builder.Financed(Riverside.Finance with { Envelope = null })));

    [Fact]
    public void Two_agreements_are_compared_and_neither_may_be_missing()
    {
        Assert.Throws<ArgumentNullException>("before", () => AgreementDifference.Between(null!, Riverside.Agreement));
        Assert.Throws<ArgumentNullException>("after", () => AgreementDifference.Between(Riverside.Agreement, null!));
    }
}
