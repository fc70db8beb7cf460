using Alliancing.RiskShare;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Outturns;

/// <summary>What an outturn states is checked where it stands, and a basis in all is read as its participants have it.</summary>
public sealed class OutturnReadingTests
{
    private static readonly RiskShareSchedule Good = Both(AllToAlder);
    private static readonly RiskShareSchedule Limited = Both(Limit.Side(Rate.One, Basis.Fee, To.Residual), AllToAlder);
    private static readonly Currency Euro = Currency.Eur;

    private static string[] Fees(params ReadOnlySpan<(string, decimal)> fees) => Limited.Refused(Variance(100).With(Basis.Fee, fees));

    private static decimal Limit100(params ReadOnlySpan<(string, decimal)> fees) => Limited.Settle(Variance(100).With(Basis.Fee, fees))["alder"].Due.Amount;

    [Fact]
    public void A_basis_in_all_is_the_sum_of_a_whole_side()
    {
        Assert.Equal(6, Limit100(("alder", 1), ("birch", 2), ("cedar", 3)));
        Assert.Equal(10, Limit100(("council", 4), ("alder", 1), ("birch", 2), ("cedar", 3)));
        Assert.Equal(4, Limit100(("council", 4)));
        Assert.Equal(["RS-014 components[cost].gain[0]"], Fees(("alder", 1), ("birch", 2)));
        Assert.Equal(["RS-014 components[cost].gain[0]", "RS-014 components[cost].gain[0]"], Fees(("council", 4), ("alder", 1)));
    }

    [Fact]
    public void A_group_covers_its_members_and_counts_only_where_none_has_an_amount_of_its_own()
    {
        Assert.Equal(8, Limit100(("group:team", 5), ("cedar", 3)));
        Assert.Equal(6, Limit100(("group:team", 50), ("alder", 1), ("birch", 2), ("cedar", 3)));
        Assert.Equal(["RS-014 components[cost].gain[0]"], Fees(("group:team", 5)));
        Assert.Equal(9, Limit100(("alder", 1), ("birch", 2), ("cedar", 3), ("payee:regulator", 3)));
    }

    [Fact]
    public void A_stated_sum_stands_before_what_participants_have()
    {
        Outturn outturn = Variance(100) with { Bases = [new BasisOutturn(Basis.Fee, 7, [new BasisAmount(Account.Of("alder"), 1)])] };

        Assert.Equal(Money.Pounds(7), Limited.Settle(outturn)["alder"].Due);
    }

    [Fact]
    public void Who_is_no_member_in_the_period_needs_no_amount()
    {
        RiskShareSchedule left = Limited with { Participants = [People[0], People[1], People[2], People[3].During(null, new LocalDate(2025, 3, 31))] };

        Assert.Equal(Money.Pounds(3), left.Settle(Variance(100).With(Basis.Fee, ("alder", 1), ("birch", 2)))["alder"].Due);
    }

    [Fact]
    public void The_owner_s_word_and_its_only_participant_are_one_account()
    {
        RiskShareSchedule terms = Both(Split.ByBasis(Basis.Fee, Recipients.Of("council", "alder")));

        Assert.Equal("council 2.00, alder 8.00", terms.Due(Variance(10).With(Basis.Fee, ("owner", 1), ("alder", 4))));
    }

    [Fact]
    public void Every_currency_is_checked_where_it_stands()
    {
        Outturn outturn = Variance(10) with
        {
            Target = new AgreedTarget(Money.Of(100, Euro), [new TargetAdjustment(new LocalDate(2025, 5, 1), Money.Of(1, Euro), "why")]),
            Actual = new AllowableCost(Money.Of(90, Euro)),
            Measures = [new MeasureOutturn("north", new AgreedTarget(Money.Pounds(1)), new AllowableCost(null, [new CostLine("a", Money.Of(1, Euro))]))],
        };

        Assert.Equal(
            ["RS-008 outturn.target", "RS-008 outturn.target.adjustments", "RS-008 outturn.actual", "RS-008 outturn.measures[north].actual"],
            Good.Evaluate(outturn).Findings.Take(4).Select(f => $"{f.Id} {f.Path}"));
    }

    [Fact]
    public void Cost_lines_must_lead_to_the_stated_actual()
    {
        string[] Refused(AllowableCost actual) => Good.Refused(Variance(10) with { Actual = actual });
        ValueList<CostLine> lines = [new CostLine("a", Money.Pounds(60)), new CostLine("b", Money.Pounds(40))];
        ValueList<CostLine> excluded = [new CostLine("c", Money.Pounds(10))];

        Assert.Empty(Refused(new AllowableCost(Money.Pounds(90), lines, excluded)));
        Assert.Empty(Refused(new AllowableCost(null, lines, excluded)));
        Assert.Empty(Refused(new AllowableCost(Money.Pounds(100), lines)));
        Assert.Empty(Refused(new AllowableCost(Money.Pounds(90), [], [])));
        Assert.Equal(["RS-038 outturn.actual"], Refused(new AllowableCost(Money.Pounds(90.01m), lines, excluded)));
        Assert.Equal(["RS-038 outturn.actual"], Refused(new AllowableCost(Money.Pounds(90), [], excluded)));
        Assert.Equal(["RS-038 outturn.actual"], Refused(new AllowableCost(null, [], [])));
        Assert.Equal("alder 10.00", Good.Due(Variance(10) with { Actual = new AllowableCost(null, lines, excluded) }));
    }

    [Fact]
    public void Scores_stand_on_their_scale_at_its_ends_and_places()
    {
        string[] Refused(decimal score) => Good.Refused(Variance(10).WithScore("quality", score));

        Assert.Empty(Refused(-100));
        Assert.Empty(Refused(100));
        Assert.Empty(Refused(99.9m));
        Assert.Equal(["RS-017 outturn.scores.quality"], Refused(-100.1m));
        Assert.Equal(["RS-017 outturn.scores.quality"], Refused(100.1m));
        Assert.Equal(["RS-017 outturn.scores.quality"], Refused(99.95m));
        Assert.Equal(["RS-017 outturn.scores.quality"], Refused(-0.01m));
    }

    [Fact]
    public void Bases_name_what_the_terms_know()
    {
        Assert.Equal(["RS-010 outturn.bases.fee.willow", "RS-010 outturn.bases.fee.payee:nobody"], Good.Refused(Variance(10).With(Basis.Fee, ("willow", 1), ("alder", 1), ("payee:nobody", 1))));
        Assert.Equal(["RS-007 outturn.bases.target", "RS-010 outturn.bases.target.willow"], Good.Refused(Variance(10).With(Basis.Target, ("willow", 1))));
        Assert.Equal(["RS-028 outturn.bases.fee"], Good.Refused(Variance(10).With(Basis.Fee, ("alder", 1), ("alder", 2), ("alder", 3))));
    }

    [Fact]
    public void A_period_may_fill_the_term_of_the_agreement()
    {
        RiskShareSchedule terms = Good with { From = new LocalDate(2025, 4, 1), To = new LocalDate(2026, 3, 31) };
        static Outturn In(LocalDate first, LocalDate last) => Variance(10) with { Period = ReportingPeriod.Between(first, last) };
        var (from, to) = (new LocalDate(2025, 4, 1), new LocalDate(2026, 3, 31));

        Assert.Empty(terms.Refused(In(from, to)));
        Assert.Empty(terms.Refused(In(from.PlusDays(1), to.PlusDays(-1))));
        Assert.Equal(["RS-026 outturn.period"], terms.Refused(In(from.PlusDays(-1), to)));
        Assert.Equal(["RS-026 outturn.period"], terms.Refused(In(from, to.PlusDays(1))));
        Assert.Empty((terms with { From = null }).Refused(In(from.PlusDays(-1), to)));
        Assert.Empty((terms with { To = null }).Refused(In(from, to.PlusDays(1))));
    }

    [Fact]
    public void What_follows_from_a_missing_value_is_left_out_and_another_missing_value_is_not()
    {
        Stage split = Split.ByBasis(Basis.Volume, Side.Provider);
        RiskShareSchedule terms = Both(new Curve([new Band(Pc(50), To: Pc(100), Of: Basis.Fee), Band.Beyond(Pc(40))], To.Owner), split);
        Outturn weightless = Variance(10).With(Basis.Volume, ("alder", 0), ("birch", 0), ("cedar", 0));

        Assert.Equal(["RS-014 components[cost].gain[0]", "RS-014 components[cost].gain[1]"], terms.Refused(Variance(10)));
        Assert.Equal(["RS-014 components[cost].gain[0]"], terms.Refused(weightless));
        Assert.Equal(["RS-020 components[cost].gain[1]"], terms.Refused(weightless.With(Basis.Fee, 10)));
    }

    [Fact]
    public void A_warning_that_follows_from_a_missing_value_is_left_out()
    {
        RiskShareSchedule terms = Both(new Curve([new Band(Pc(50), To: Pc(100), Of: Basis.Fee)], To.Owner), AllToAlder);

        Assert.Equal(["RS-014 components[cost].gain[0]"], terms.Refused(Variance(10)));
        Assert.Equal(["RS-031 components[cost].gain[0]"], terms.Refused(Variance(10).With(Basis.Fee, 9)));
    }

    [Fact]
    public void An_owner_whose_amount_is_forgotten_is_asked_for()
    {
        RiskShareSchedule terms = Limited with { Participants = TwoOwners, Groups = [], Owners = SplitRule.By(Basis.Fee) };

        Assert.Equal(["RS-014 components[cost].gain[0]"], terms.Refused(Variance(100).With(Basis.Fee, ("council", 4), ("alder", 1))));
        Assert.Equal(Money.Pounds(10), terms.Settle(Variance(100).With(Basis.Fee, ("council", 4), ("board", 5), ("alder", 1)))["alder"].Due);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_way_that_cannot_be_chosen_reads_no_destination(bool threshold)
    {
        Destination failing = To.Participant("birch", Level.Whole(Basis.Revenue)).Then(To.Owner);
        Stage gate = threshold ? new Threshold(Level.Whole(Basis.Fee), failing) : new Condition(Criterion.Money(Level.Whole(Basis.Fee), Comparison.Above, Pounds(1)), failing);

        Assert.Equal(["RS-014 components[cost].gain[0]"], Both(gate, AllToAlder).Refused(Variance(10)));
    }
}
