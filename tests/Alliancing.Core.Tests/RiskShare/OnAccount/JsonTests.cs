using Alliancing.Agreements;
using Alliancing.RiskShare;
using Alliancing.Serialization;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

public sealed class JsonTests
{
    private static readonly OnAccountRules Full = new()
    {
        Of = Recipients.Of("alder", "birch"),
        Retention = Rate.Percent(20),
        Milestones = [new Milestone("frame", Rate.Percent(90), Criterion.Fact("accepted"), "8.3")],
        Refunds = RefundTiming.AtFinal,
        LifeLimits = [new ClosingClamp(Recipients.Providers, Account.Owner, AtMost: Level.Amount(Money.Pounds(100m)))],
        CarryForward = new LossCarryForward(3, null, UnmetLoss.WrittenOff, Account.Residual, "8.4"),
        Advances = Basis.Named("advance"),
        Membership = new MembershipRules(PartShare.None, PartShare.Prorated, PartShare.None, PartShare.Prorated, PartShare.Whole, Proration.Days, Account.Of("council"), "8.5"),
        LateInterest = Rate.Percent(8),
        Clause = "8",
    };

    private static readonly SettlementHistory Told = History(
        PeriodStatement.Interim(Year(2025, 8.01m).WithFact("accepted", true).With(Basis.Fee, ("alder", 1.5m)), "frame"),
        Final(Year(2026, -2m))) with
    {
        Payments = [Paid("alder", 3.20m), new AccountPayment(Account.Owner, Money.Pounds(-1m), new LocalDate(2027, 1, 1), null)],
        BroughtForward = [new BroughtForwardLoss("birch", Money.Pounds(1m), new LocalDate(2027, 3, 31)), new BroughtForwardLoss("alder", Money.Pounds(2m))],
    };

    [Fact]
    public void Rules_survive_their_document()
    {
        foreach (OnAccountRules rules in (OnAccountRules[])[Full, new OnAccountRules(), new OnAccountRules { CarryForward = new LossCarryForward(Until: new LocalDate(2030, 1, 1)), Membership = new MembershipRules() }])
        {
            var agreement = AllianceAgreement.Create(new AgreementHeader("riverside", "Riverside", [Council, Alder, Birch]), Two(rules));

            string json = agreement.ToJson();
            AllianceAgreement again = AllianceJson.ReadAgreement(json).OrThrow();

            Assert.Equal(rules, again.Terms!.Schedule.OnAccount);
            Assert.Equal(json, again.ToJson());
        }
    }

    [Fact]
    public void A_history_survives_its_document()
    {
        string json = Told.ToJson(Currency.Gbp);

        Assert.Contains("\"format\": \"alliancing.history.v1\"", json, StringComparison.Ordinal);
        Assert.Equal(Told, AllianceJson.ReadHistory(json).OrThrow());
        Assert.Equal(Told, AllianceJson.Read(json).OrThrow());
        Assert.Equal(json, AllianceJson.ReadHistory(json).OrThrow().ToJson(Currency.Gbp));
        Assert.Contains("history", AllianceJson.Documents);
        Assert.Contains("broughtForward", AllianceJson.Schema("history"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_as_people_write_it_is_read()
    {
        const string json = """
            { "format": "alliancing.history.v1", "agreement": "riverside", "asAt": "2027-05-01",
              "statements": [
                { "kind": "interim", "outturn": { "agreement": "riverside", "period": { "from": "2025-04-01", "to": "2026-03-31" }, "target": { "amount": "100.00" }, "actual": { "amount": "92.00" } } },
                { "kind": "final", "outturn": { "agreement": "riverside", "period": { "from": "2025-04-01", "to": "2026-03-31" }, "target": { "amount": "100.00" }, "actual": { "amount": "95.00" } } } ],
              "payments": [ { "account": "alder", "amount": "3.20", "due": "2026-05-01", "paid": "2026-05-01" } ] }
            """;

        OnAccountStatement drawn = Settle(One(new OnAccountRules { Retention = Rate.Percent(20) }), AllianceJson.ReadHistory(json).OrThrow());

        Assert.Equal(Money.Pounds(-0.70m), drawn["alder"].Due);
    }

    [Fact]
    public void An_outturn_inside_a_history_has_no_currency_of_its_own()
    {
        string json = Told.ToJson(Currency.Gbp).Replace("\"outturn\": {", "\"outturn\": { \"currency\": \"EUR\",", StringComparison.Ordinal);

        DocumentOutcome<SettlementHistory> outcome = AllianceJson.ReadHistory(json);

        Assert.False(outcome.IsReadable);
        Assert.Contains("One history has one currency", outcome.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_print_their_rules_as_clauses()
    {
        string text = RiskShareTerms.Create(Two(Full)).ToString();

        Assert.Contains("On account [clause 8]", text, StringComparison.Ordinal);
        Assert.Contains("20 % of the interim gain of alder, birch is retained\n", text, StringComparison.Ordinal);
        Assert.Contains("milestone 'frame' releases 90 % in all, if accepted [clause 8.3]", text, StringComparison.Ordinal);
        Assert.Contains("losses stand against gains of 3 later periods; what remains is written off against the unallocated residual [clause 8.4]", text, StringComparison.Ordinal);
        Assert.Contains("8 % a year on what is paid late", text, StringComparison.Ordinal);
        Assert.Contains("a leaver shares nothing of a gain of the period in which it leaves, its part of the time of a loss of the period in which it leaves, the whole of later periods", text, StringComparison.Ordinal);
        Assert.Contains("interim gain of providers is paid in full; interim pain is paid in full", RiskShareTerms.Create(Two(new OnAccountRules())).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_membership_print_what_they_say_and_nothing_else()
    {
        Assert.Equal("nothing is stated of joiners and leavers", new MembershipRules().ToString());
        Assert.Equal("a joiner shares the whole of earlier periods; parts by months; the rest to the owner", new MembershipRules(BeforeJoining: PartShare.Whole).ToString());
        Assert.Equal(
            "a joiner shares its part of the time of the period in which it joins; a leaver shares its part of the time of a gain of the period in which it leaves; parts by days; the rest to the owner",
            new MembershipRules(Joining: PartShare.Prorated, LeavingGain: PartShare.Prorated, By: Proration.Days).ToString());
    }
}
