using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>Where engine and reference once disagreed, each in the smallest terms that show it.</summary>
public sealed class FoundByTheReferenceTests
{
    private static readonly Participant Council = Participant.Owner("council", "Council");
    private static readonly Participant Board = Participant.Owner("board", "Board");
    private static readonly Participant Alder = Participant.Provider("alder", "Alder");
    private static readonly Participant Birch = Participant.Provider("birch", "Birch");
    private static readonly Split Equally = Split.Equally(Recipients.Providers);

    public static TheoryData<Rounding> Roundings => [.. Enum.GetValues<Rounding>()];

    [Theory, MemberData(nameof(Roundings))]
    public void Pain_is_gain_mirrored_under_every_rounding(Rounding rounding)
    {
        RiskShareTerms terms = Terms(
            [Council, Alder, Birch],
            new Component("cost", new SavingMeasure(), [Equally], [Equally], Portion: Rate.Percent(33)),
            schedule => schedule with { Rounding = rounding });

        Settlement gain = Settle(terms, Saving(0.10m));
        Settlement pain = Settle(terms, Saving(-0.10m));

        Assert.All(gain.Lines, l => Assert.Equal(-l.Amount, pain[l.Account].Due));
        Assert.NotEqual(Money.Zero(Currency.Gbp), gain.Total);
    }

    [Fact]
    public void An_owners_funding_is_less_than_a_unit_from_its_exact_value()
    {
        // 10.01p of one day become 11p; cut from 99 % and 1 % of 11p the council would pay 11p for its exact 9.9099p.
        RiskShareTerms terms = Terms(
            [Council, Board, Alder, Birch],
            Component.Quantity("days", new QuantityMeasure("days", 0, QuantityDirection.AboveBase, RateExpression.Number(0.1001m)), [Equally], []),
            schedule => schedule with { Rounding = Rounding.Up, Owners = SplitRule.Shares(("council", Rate.Percent(99)), ("board", Rate.Percent(1))) });

        Settlement settlement = Settle(terms, Saving(0).WithQuantity("days", 1));

        Assert.Equal(Pence(-10), settlement["council"].Due);
        Assert.Equal(Pence(-1), settlement["board"].Due);
    }

    [Fact]
    public void Ties_between_owners_go_by_the_agreement_and_not_by_the_order_of_their_shares()
    {
        RiskShareTerms terms = Terms(
            [Council, Board, Alder],
            Component.Saving("cost", [], []),
            schedule => schedule with { Owners = SplitRule.Shares(("board", Rate.Percent(50)), ("council", Rate.Percent(50))), Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)] });

        Settlement settlement = Settle(terms, Saving(0).With(Basis.Fee, ("alder", 0.07m)));

        Assert.Equal(Pence(-4), settlement["council"].Due);
        Assert.Equal(Pence(-3), settlement["board"].Due);
    }

    [Fact]
    public void Other_stages_that_are_none_send_the_side_to_the_owner()
    {
        RiskShareTerms terms = Terms([Council, Alder], Component.Saving("cost", [new Threshold(Money.Pounds(5), To.Residual, []), Equally], []));

        Assert.Equal(Money.Pounds(4), Settle(terms, Saving(4))["council"].Due);
    }

    [Fact]
    public void A_clamp_compares_every_line_before_it_moves_any()
    {
        // Of 6 and 4 pounds, 2.50 and 0.50 are above the cap; half of each comes back to either owner, and is not cut again.
        RiskShareTerms terms = Terms(
            [Council, Board, Alder],
            Component.Saving("cost", [Split.Agreed(("council", Rate.Percent(60)), ("board", Rate.Percent(40)))], []),
            schedule => schedule with { Owners = SplitRule.By(Basis.Equal), Closing = [new ClosingClamp(Recipients.Owners, Account.Owner, Level.Amount(Money.Pounds(3.5m)))] });

        Settlement settlement = Settle(terms, Saving(10));

        Assert.Equal(Money.Pounds(5), settlement["council"].Due);
        Assert.Equal(Money.Pounds(5), settlement["board"].Due);
    }

    [Fact]
    public void A_clamp_against_owners_whose_weights_are_all_0_is_refused()
    {
        RiskShareTerms terms = Terms(
            [Council, Board, Alder],
            Component.Saving("cost", [Equally], []),
            schedule => schedule with { Owners = SplitRule.By(Basis.Budget), Closing = [new ClosingClamp(Recipients.Providers, Account.Owner, Level.Amount(Money.Pounds(1)))] });

        SettlementOutcome outcome = new RiskShareCalculator().Evaluate(terms, Saving(10).With(Basis.Budget, ("council", 0), ("board", 0)));

        Assert.Null(outcome.Settlement);
        Assert.Contains(outcome.Findings, f => f.Id == "RS-020");
    }

    [Fact]
    public void The_owner_sides_own_amount_is_not_counted_beside_its_participants()
    {
        RiskShareTerms terms = Terms(
            [Council, Board, Alder],
            Component.Saving("cost", [Limit.Side(Rate.One, Basis.Budget, To.Residual), Equally], []),
            schedule => schedule with { Owners = SplitRule.By(Basis.Equal) });

        Assert.Equal(Money.Pounds(3), Settle(terms, Saving(10).With(Basis.Budget, ("council", 1), ("board", 2), ("owner", 3)))["alder"].Due);
        Assert.Equal(Money.Pounds(4), Settle(terms, Saving(10).With(Basis.Budget, ("alder", 1), ("owner", 3)))["alder"].Due);
    }

    [Fact]
    public void An_entitlement_of_the_owner_is_the_line_of_its_participant()
    {
        RiskShareTerms terms = Terms([Council, Alder], Component.Saving("cost", [], []), schedule => schedule with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)] });

        Settlement settlement = Settle(terms, Saving(0).With(Basis.Fee, ("owner", 2), ("alder", 5)));

        Assert.Equal(Money.Pounds(-5), settlement["council"].Due);
        Assert.DoesNotContain(settlement.Lines, l => l.Account == Account.Owner);
    }

    [Fact]
    public void Bands_that_leave_a_part_uncovered_need_an_owner_or_a_destination()
    {
        ValueList<Band> half = [Band.UpTo(Rate.Percent(5), Rate.Percent(50))];

        Assert.Contains(Findings([Alder], Component.Saving("cost", [new Curve(half, To.Residual), Equally], [Equally])), f => f is { Id: "RS-003", Severity: Severity.Error });
        Assert.DoesNotContain(Findings([Alder], Component.Saving("cost", [new Curve(half, To.Residual, Uncovered: To.Residual), Equally], [Equally])), f => f.Severity == Severity.Error);
    }

    [Fact]
    public void A_group_that_a_modifier_or_a_floor_pays_must_be_paid_on()
    {
        var group = Account.Group("north");
        var modifier = new Modifier(RateExpression.Number(0.5m), group);
        var floor = new Limit(AtLeast: Level.Amount(Money.Pounds(1)), From: Account.Owner, Each: Recipients.Of(group));
        RiskShareSchedule WithGroup(RiskShareSchedule schedule) => schedule with { Groups = [new ParticipantGroup("north", [Alder.Id])] };

        Assert.Contains(Findings([Council, Alder], Component.Saving("cost", [modifier, Equally], []), WithGroup), f => f.Id == "RS-009");
        Assert.Contains(Findings([Council, Alder], Component.Saving("cost", [Equally, floor], []), WithGroup), f => f.Id == "RS-009");
        Assert.DoesNotContain(Findings([Council, Alder], Component.Saving("cost", [modifier, Equally, floor, new Split(Basis.Equal, Recipients.Providers, group)], []), WithGroup), f => f.Severity == Severity.Error);
    }

    [Fact]
    public void One_account_under_two_names_is_refused_in_agreed_shares() =>
        Assert.Contains(
            Findings([Council, Alder], Component.Saving("cost", [Split.Agreed(("council", Rate.Percent(50)), ("owner", Rate.Percent(50)))], [])),
            f => f is { Id: "RS-028", Severity: Severity.Error });

    private static RiskShareTerms Terms(ValueList<Participant> participants, Component component, Func<RiskShareSchedule, RiskShareSchedule>? with = null) =>
        RiskShareTerms.Create(Schedule(participants, component, with));

    private static ValueList<Finding> Findings(ValueList<Participant> participants, Component component, Func<RiskShareSchedule, RiskShareSchedule>? with = null) =>
        RiskShareTerms.Evaluate(Schedule(participants, component, with)).Findings;

    private static RiskShareSchedule Schedule(ValueList<Participant> participants, Component component, Func<RiskShareSchedule, RiskShareSchedule>? with)
    {
        var schedule = new RiskShareSchedule { Agreement = "riverside", Participants = participants, Components = [component] };
        return with is null ? schedule : with(schedule);
    }

    private static Outturn Saving(decimal saving) => new("riverside", ReportingPeriod.Of(FinancialYear.StartingIn(2025))) { Target = Money.Pounds(100), Actual = Money.Pounds(100 - saving) };

    private static Money Pence(long pence) => Money.FromMinorUnits(pence, Currency.Gbp);

    private static Settlement Settle(RiskShareTerms terms, Outturn outturn) => new RiskShareCalculator().Settle(terms, outturn);
}
