using Alliancing.RiskShare;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

public sealed class ExplanationTests
{
    private static readonly OnAccountRules Retains = new() { Retention = Rate.Percent(20), Clause = "14" };

    private static IEnumerable<string> Shown(IEnumerable<TraceInput> inputs) => inputs.Select(i => $"{i.Name} {i.Value} {i.Source}");

    [Fact]
    public void A_position_shows_what_its_due_amount_is_made_of()
    {
        SettlementHistory history = History(Interim(Year(2025, 10m).With(Basis.Named("advance"), ("alder", 1m)))) with { Payments = [Paid("alder", 2m)] };

        TraceNode node = Settle(One(Retains with { Advances = Basis.Named("advance") }), history).Trace!.Nodes.Single(n => n.Id == "onAccount[alder]");

        Assert.Equal(("account", "14", "GBP 1.00", Money.Pounds(1m)), (node.Rule, node.Clause, node.Result.ToString(), node.Rounded));
        Assert.Equal(
            [
                "entitlement to date GBP 5.00 onAccount.entitlement",
                "gain to date GBP 5.00 the share to date and the losses carried",
                "paid GBP 2.00 history.payments",
                "retained GBP 1.00 onAccount.release",
                "carried forward GBP 0.00 onAccount.carryForward",
                "recouped GBP 1.00 onAccount.advances",
            ],
            Shown(node.Inputs));
    }

    [Fact]
    public void Statements_and_the_entitlement_to_date_are_nodes_of_their_own()
    {
        Trace trace = Settle(One(Retains), History(Interim(Year(2025, 10m)), Interim(Year(2026, -2m)))).Trace!;

        Assert.Equal(
            ["history.statements[0]", "history.statements[1]", "onAccount.entitlement", "onAccount.release", "onAccount[council]", "onAccount[alder]"],
            trace.Nodes.Select(n => n.Id));
        Assert.Equal(["components[cost]"], trace.Nodes[0].Children.Select(n => n.Id));
        TraceNode closing = Assert.Single(trace.Nodes[2].Children);
        Assert.Equal(("components[cost].closing", "GBP 8.00", Money.Pounds(8m)), (closing.Id, closing.Result.ToString(), closing.Rounded));
        Assert.Equal("0.2", Assert.Single(trace.Nodes[3].Parameters).Value.ToString());
    }

    [Fact]
    public void What_a_leaver_does_not_share_is_shown_and_carries_its_clause()
    {
        var membership = new MembershipRules(PartShare.None, PartShare.None, PartShare.Prorated, PartShare.Prorated, PartShare.None, Clause: "12.1");

        OnAccountStatement drawn = Settle(Two(new OnAccountRules { Membership = membership }, Birch.During(null, new LocalDate(2025, 6, 30))), History(Interim(Year(2025, 32m))));

        TraceNode node = drawn.Trace!.Nodes[0].Children.Single(n => n.Id == "onAccount.membership[birch]");
        Assert.Equal(("membership", "12.1"), (node.Rule, node.Clause));
        Assert.Equal(["part 0.75 terms"], node.Parameters.Select(p => $"{p.Name} {p.Value} {p.Source}"));
        Assert.Equal(["moved of cost GBP 3.00 components[cost]"], Shown(node.Inputs));
        Assert.Equal(["12.1"], drawn["birch"].Lines[0].Clauses);
        Assert.Equal(["12.1"], drawn["council"].Lines[0].Clauses);
        Assert.Empty(drawn["alder"].Lines[0].Clauses);
        Assert.DoesNotContain(drawn.Trace.Nodes[0].Children, n => n.Id == "onAccount.membership[alder]");
    }

    [Fact]
    public void A_payment_alone_makes_a_position()
    {
        SettlementHistory history = History(Interim(Year(2025, 10m))) with { Payments = [Paid("residual", 3m), Paid("alder", 1m), Paid("alder", 2m) with { Paid = null }] };

        OnAccountStatement drawn = Settle(One(new OnAccountRules()), history);

        Assert.Equal(["council", "alder", "residual"], drawn.Positions.Select(p => p.Account.ToString()));
        Assert.Equal((Money.Pounds(3m), Money.Pounds(-3m)), (drawn[Account.Residual].Paid, drawn[Account.Residual].Due));
        Assert.Equal((Money.Pounds(1m), Money.Pounds(4m)), (drawn["alder"].Paid, drawn["alder"].Due));
        Assert.Contains("It has council, alder, residual.", Assert.Throws<KeyNotFoundException>(() => drawn[Account.CarriedForward]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_statements_are_equal_when_every_part_is()
    {
        SettlementHistory history = History(Interim(Year(2025, 10m))) with { Payments = [new AccountPayment(Account.Of("alder"), Money.Pounds(1m), new LocalDate(2026, 5, 1), new LocalDate(2026, 5, 2))] };
        OnAccountStatement drawn = Settle(One(Retains), history);
        OnAccountStatement[] others =
        [
            drawn with { Terms = RiskShareTerms.Create(drawn.Terms.Schedule with { Agreement = "lakeside" }) },
            drawn with { Terms = RiskShareTerms.Create(drawn.Terms.Schedule with { Version = "2" }) },
            drawn with { Terms = RiskShareTerms.Create(drawn.Terms.Schedule with { Currency = Currency.Eur }) },
            drawn with { Statements = [drawn.Statements[0] with { Kind = StatementKind.Final }] },
            drawn with { Statements = [drawn.Statements[0] with { Corrections = [new RoundingCorrection(Account.Of("alder"), "cost", Money.Pounds(0.01m))] }] },
            drawn with { Components = [] },
            drawn with { Late = [] },
            drawn with { Findings = [Finding.Warning("a", "b", "c")] },
        ];

        Assert.All(others, other => Assert.False(drawn.Equals(other)));
        Assert.False(drawn.Equals(null));
        Assert.Equal(drawn, drawn with { Trace = null });
        Assert.Equal(drawn.GetHashCode(), Settle(One(Retains), history).GetHashCode());
    }

    [Fact]
    public void Retention_is_rounded_as_the_terms_round()
    {
        RiskShareSchedule Rounded(Rounding rounding) => One(new OnAccountRules { Retention = Rate.Percent(50) }) with { Rounding = rounding };
        SettlementHistory history = History(Interim(Year(2025, 0.10m)));

        Assert.Equal(Money.Pounds(0.03m), Settle(Rounded(Rounding.HalfAwayFromZero), history)["alder"].Retained);
        Assert.Equal(Money.Pounds(0.02m), Settle(Rounded(Rounding.HalfToEven), history)["alder"].Retained);
    }

    [Fact]
    public void A_loss_brought_forward_is_carried_beside_the_losses_of_the_history()
    {
        SettlementHistory history = History(Interim(Year(2025, -8m))) with { BroughtForward = [new BroughtForwardLoss("alder", Money.Pounds(2m))] };

        OnAccountPosition alder = Settle(One(new OnAccountRules { CarryForward = new LossCarryForward() }), history)["alder"];

        Assert.Equal((Money.Pounds(-6m), Money.Pounds(-6m), Money.Pounds(0m)), (alder.Entitlement, alder.CarriedForward, alder.Due));
    }

    [Fact]
    public void A_loss_written_off_against_the_residual_leaves_the_owner_alone()
    {
        var carry = new LossCarryForward(Unmet: UnmetLoss.WrittenOff, Counterparty: Account.Residual);

        OnAccountStatement drawn = Settle(One(new OnAccountRules { CarryForward = carry }), History(Final(Year(2025, -8m))));

        Assert.Equal(["council -4.00", "alder 0.00", "residual -4.00"], drawn.Positions.Select(p => $"{p.Account} {p.Entitlement.ToString("F", null)}"));
    }

    [Fact]
    public void A_limit_over_the_life_that_lacks_its_basis_refuses_the_statement()
    {
        OnAccountRules rules = new() { LifeLimits = [new ClosingClamp(Recipients.Providers, Account.Owner, Level.Whole(Basis.Fee))] };

        OnAccountOutcome outcome = new RiskShareCalculator().Evaluate(RiskShareTerms.Create(One(rules)), History(Interim(Year(2025, 8m))));

        Assert.Null(outcome.Statement);
        Assert.Equal(["RS-014 onAccount.lifeLimits[0]"], outcome.Findings.Select(f => $"{f.Id} {f.Path}"));
    }

    [Fact]
    public void Fees_and_owner_funded_results_of_several_periods_are_added_up_and_closed_once()
    {
        RiskShareSchedule schedule = One(new OnAccountRules()) with
        {
            Participants = [Council, Participant.Owner("icb", "ICB"), Alder],
            Owners = SplitRule.Shares(("council", Rate.Percent(50)), ("icb", Rate.Percent(50))),
            Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)],
        };
        schedule = schedule with { Components = [schedule.Components[0] with { Funding = Funding.Owner }] };
        PeriodStatement[] years =
        [
            Interim(Year(2025, 0m).With(Basis.Fee, ("alder", 0.01m))),
            Interim(Year(2026, 0.02m).With(Basis.Fee, ("alder", 0.01m))),
            Interim(Year(2027, 0m).With(Basis.Fee, ("alder", 0.01m))),
        ];

        string Lines(int count) => string.Join("; ", Settle(schedule, History(years.AsSpan(0, count))).Lines.Where(l => !l.Amount.IsZero).Select(l => $"{l.Account} {l.Category} {l.Amount.ToString("F", null)}"));

        Assert.Equal("council Fee -0.01; alder Fee 0.01", Lines(1));
        Assert.Equal("council Share 0.01; council Funding -0.01; council Fee -0.01; icb Funding -0.01; icb Fee -0.01; alder Share 0.01; alder Fee 0.02", Lines(2));
        Assert.Equal("council Share 0.01; council Funding -0.01; council Fee -0.02; icb Funding -0.01; icb Fee -0.01; alder Share 0.01; alder Fee 0.03", Lines(3));
    }
}
