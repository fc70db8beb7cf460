using Alliancing.RiskShare;
using FsCheck.Xunit;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

[Properties(Arbitrary = [typeof(SettlingCases)], MaxTest = 400)]
public sealed class LawTests
{
    private static readonly string[] Providers = ["alder", "birch", "cedar"];

    private static Ratio Exact(Settlement settlement, string account) =>
        settlement.Lines.Where(l => l.Account.ToString() == account).Aggregate(Ratio.Zero, (sum, l) => sum + l.Exact.MinorUnits);

    private static Settlement Settle(RiskShareSchedule terms, Outturn outturn, bool trace = false) =>
        new RiskShareCalculator().Settle(RiskShareTerms.Create(terms), outturn, new SettlementOptions { Trace = trace });

    /// <summary>The same stages, funded by the owner.</summary>
    private static RiskShareSchedule OwnerFunded(RiskShareSchedule terms) => terms with { Components = [.. terms.Components.Select(c => c with { Funding = Funding.Owner })] };

    [Property]
    public void Lines_add_up_to_the_portion_of_the_variance(SettlingCase @case)
    {
        Settlement settlement = Settle(@case.Terms, @case.Outturn());

        Assert.Equal((Ratio)@case.Variance * @case.Portion / 100, settlement.Lines.Aggregate(Ratio.Zero, (sum, l) => sum + l.Exact.MinorUnits));
        Assert.Equal(settlement.Components[0].Whole, settlement.Total);
    }

    [Property]
    public void Owner_funded_lines_add_up_to_nothing(SettlingCase @case)
    {
        Settlement settlement = Settle(OwnerFunded(@case.Terms), @case.Outturn());

        Assert.Equal(Ratio.Zero, settlement.Lines.Aggregate(Ratio.Zero, (sum, l) => sum + l.Exact.MinorUnits));
        Assert.True(settlement.Total.IsZero);
    }

    [Property]
    public void Every_stage_conserves_what_it_moves(SettlingCase @case)
    {
        Settlement settlement = Settle(@case.Terms, @case.Outturn(), trace: true);
        Ratio live = ((Ratio)@case.Variance).Abs() * @case.Portion / 100;

        foreach (TraceNode node in settlement.Trace!.Nodes[0].Children)
        {
            Check(node, ref live);
        }

        Assert.Equal(Ratio.Zero, live);

        static void Check(TraceNode node, ref Ratio live)
        {
            Assert.Equal(live, node.Inputs[0].Value.Amount.MinorUnits);
            foreach (TracePosting posting in node.Postings)
            {
                Assert.True(posting.Amount.MinorUnits.Sign > 0);
                live = posting.From == "live" ? live - posting.Amount.MinorUnits : live + posting.Amount.MinorUnits;
            }

            foreach (TraceNode child in node.Children)
            {
                Check(child, ref live);
            }

            Assert.Equal(live, node.Result!.Value.Amount.MinorUnits);
        }
    }

    [Property]
    public void Gain_never_yields_pain_nor_pain_gain(SettlingCase @case) =>
        Assert.All(Settle(@case.Terms, @case.Outturn()).Lines, l => Assert.True(l.Exact.MinorUnits.Sign * Math.Sign(@case.Variance) >= 0));

    [Property]
    public void Gain_never_yields_pain_except_for_who_funds_it(SettlingCase @case) => Assert.All(
        Settle(OwnerFunded(@case.Terms), @case.Outturn()).Lines.Where(l => l.Category != LineCategory.Funding),
        l => Assert.True(l.Exact.MinorUnits.Sign * Math.Sign(@case.Variance) >= 0));

    [Property]
    public void Symmetric_terms_are_antisymmetric(SettlingCase @case)
    {
        Settlement gain = Settle(@case.Terms, @case.Outturn());
        Settlement pain = Settle(@case.Terms, @case.At(-@case.Variance));

        Assert.Equal(gain.Lines.Select(l => (l.Account, -l.Amount, -l.Exact.MinorUnits)), pain.Lines.Select(l => (l.Account, l.Amount, l.Exact.MinorUnits)));
    }

    [Property]
    public void Closing_keeps_signs_and_stays_within_a_unit(SettlingCase @case) => Assert.All(
        Settle(@case.Terms, @case.Outturn()).Lines,
        l =>
        {
            Assert.True(l.Amount.Sign == 0 || l.Amount.Sign == l.Exact.MinorUnits.Sign);
            Assert.True(((Ratio)l.Amount.MinorUnits - l.Exact.MinorUnits).Abs().CompareTo(Ratio.One) < 0);
        });

    [Property]
    public void A_trace_changes_nothing(SettlingCase @case) =>
        Assert.Equal(Settle(@case.Terms, @case.Outturn()), Settle(@case.Terms, @case.Outturn(), trace: true));

    [Property]
    public void Amounts_scale_with_everything_in_money(SettlingCase @case)
    {
        Settlement once = Settle(@case.Terms, @case.Outturn());
        Settlement seven = Settle(@case.Terms, @case.Outturn(7));

        Assert.Equal(once.Lines.Select(l => (l.Account, l.Exact.MinorUnits * 7)), seven.Lines.Select(l => (l.Account, l.Exact.MinorUnits)));
    }

    [Property]
    public void Permuting_participants_permutes_their_lines(SettlingCase @case)
    {
        RiskShareSchedule terms = @case.Terms;
        Settlement first = Settle(terms, @case.Outturn());
        Settlement turned = Settle(terms with { Participants = [People[3], People[1], People[0], People[2]] }, @case.Outturn());

        Assert.All(first.Accounts, a => Assert.Equal(Exact(first, a.Account.ToString()), Exact(turned, a.Account.ToString())));
        Assert.Equal(first.Total, turned.Total);
        Assert.Equal(["cedar", "alder", "council", "birch"], turned.Lines.Take(4).Select(l => l.Account.ToString()));
    }

    [Property(Arbitrary = [typeof(SettlingCases.Smooth)])]
    public void No_account_receives_less_of_a_larger_variance_where_terms_have_no_jump(SettlingCase @case)
    {
        Settlement less = Settle(@case.Terms, @case.Outturn());
        Settlement more = Settle(@case.Terms, @case.At(@case.Variance + 100));
        Assert.All(less.Accounts, a => Assert.True(Exact(less, a.Account.ToString()).CompareTo(Exact(more, a.Account.ToString())) <= 0));
    }

    [Property(Arbitrary = [typeof(SettlingCases.Smooth)])]
    public void A_penny_moves_no_account_by_more_than_a_penny_where_terms_have_no_jump(SettlingCase @case)
    {
        Settlement less = Settle(@case.Terms, @case.Outturn());
        Settlement more = Settle(@case.Terms, @case.At(@case.Variance + 1));
        Assert.All(less.Accounts, a => Assert.True((Exact(more, a.Account.ToString()) - Exact(less, a.Account.ToString())).Abs().CompareTo(Ratio.One) <= 0));
    }

    [Property(Arbitrary = [typeof(SettlingCases.Smooth)])]
    public void A_limit_on_each_holds_before_closing_and_to_less_than_a_unit_after_it(SettlingCase @case)
    {
        if (@case.Stages[^1] is not Limit { Each: not null, AtMost: RateLevel { Rate: FixedRate rate } })
        {
            return;
        }

        Settlement settlement = Settle(@case.Terms, @case.Outturn());

        for (int i = 0; i < Providers.Length; i++)
        {
            Ratio cap = Ratio.FromDecimal(rate.Value) * @case.Fees[i] * 100;
            Assert.True(Exact(settlement, Providers[i]).Abs().CompareTo(cap) <= 0);
            Assert.True(((Ratio)settlement[ParticipantId.Of(Providers[i])].Due.MinorUnits).Abs().CompareTo(cap + Ratio.One) < 0);
        }
    }

    [Property]
    public void A_stage_that_cannot_act_changes_nothing(SettlingCase @case)
    {
        Settlement without = Settle(@case.Terms, @case.Outturn());
        Stage[] idle =
        [
            new Threshold(Pounds(0), To.Residual),
            new Deductible(Pounds(0), To.Residual),
            Limit.Side(Level.Whole(Basis.Variance), To.Residual),
            new Condition(Criterion.Not(Criterion.All(Criterion.Fact("met"), Criterion.Not(Criterion.Fact("met")))), To.Residual),
        ];

        foreach (Stage stage in idle)
        {
            RiskShareSchedule terms = Both([stage, .. @case.Stages]).WithPortion(@case.Portion);
            Assert.Equal(without.Lines, Settle(terms, @case.Outturn()).Lines);
        }

        var after = new Limit(Level.Whole(Basis.Target), To.Residual, Each: Side.Provider);
        Assert.Equal(without.Lines, Settle(Both([.. @case.Stages, after]).WithPortion(@case.Portion), @case.Outturn()).Lines);
    }

    [Property]
    public void Stages_around_the_split_that_take_nothing_change_nothing(SettlingCase @case)
    {
        int split = @case.Stages.ToList().FindIndex(s => s is Split or Waterfall);
        Settlement without = Settle(@case.Terms, @case.Outturn());
        Stage[] idle = [Levy.Of(Rate.Zero, To.Residual), Levy.UpTo(Pounds(0), To.Residual), new Modifier(Rate.One, Account.Owner), new Reserve("pot", Pounds(0)), Limit.Floor(Pounds(0), Account.Residual)];

        foreach (Stage stage in idle)
        {
            RiskShareSchedule terms = Both([.. @case.Stages.Take(split), stage, .. @case.Stages.Skip(split)]).WithPortion(@case.Portion);
            Assert.Equal(without.Lines, Settle(terms, @case.Outturn()).Lines);
        }
    }
}
