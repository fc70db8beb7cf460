using System.Globalization;
using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Exposures.Riverside;

namespace Alliancing.Core.Tests.RiskShare.Reviews;

/// <summary>All that a review says of a bad agreement: where, with which figures, and on which example.</summary>
public sealed class ReviewExamplesTests
{
    private static readonly ValueList<Stage> Gain = [Flat(50), ToAlder];
    private static readonly ValueList<Stage> Pain = [Flat(50), Limit.Side(Money.Pounds(5), To.Owner), ToAlder];

    private static string[] Found(RiskShareTerms terms, Outturn outturn) => [.. terms.Review(outturn).Findings.Select(f => $"{f.Finding.Id} {f.Finding.Path}")];

    // Id, place, the example's actual and score; then what the first finding says.
    [Theory]
    [InlineData("a gap above the last band", "RV-001 components[cost].gain[0] 45.00 0", "with actual at £45.00 part of the variance")]
    [InlineData("a threshold whose other way shares more", "RV-002 components[cost] 80.01 0; RV-008 components[cost].gain[0] 80.00 0", "'alder' earns more by spending more: from £80.00 of actual on its line rises from £4.00 to £16.00.")]
    [InlineData("a floor that grows with the spend", "RV-012 components[cost].gain[1] 95.45 0; RV-002 components[cost] 87.12 0", "with actual at £1050/11 (about £95.45) the account")]
    [InlineData("a modifier that bad scores push below 0", "RV-003 components[cost].gain[1].factor 50.00 -100", "can come to -0.5.")]
    [InlineData("seven key result areas", "RV-004 scores 100.00", "the terms read 7 scores. More than 6 key result areas")]
    [InlineData("a cap that no saving can reach", "RV-005 components[cost].gain[1] 0.00 0", "whatever actual comes to, the limit never moves anything")]
    [InlineData("a second deductible inside the first", "RV-005 components[cost].pain[1] 213.00 0", "the deductible never moves anything")]
    [InlineData("a threshold above the target", "RV-005 components[cost].gain[0] 0.00 0; RV-007 components[cost].gain 50.00 0", "the variance never reaches the threshold")]
    [InlineData("a threshold of nothing", "RV-005 components[cost].gain[0] 0.00 0", "the variance is never below the threshold")]
    [InlineData("no target", "RV-006 outturn.target none; RV-013 actual 0.00", "no target has been agreed")]
    [InlineData("pain without gain", "RV-007 components[cost].gain 50.00 0", "the providers bear overruns and share no saving.")]
    [InlineData("gain without pain", "RV-007 components[cost].pain 200.00 0", "the providers share savings and bear nothing of an overrun.")]
    [InlineData("a first-pound threshold of 5 %", "RV-008 components[cost].gain[0] 95.00 0", "at £95.00 of actual the line of 'alder' jumps from £2.50 to £0.00; at the place itself it is £2.50.")]
    [InlineData("pain without a cap", "RV-009 components[cost] 200.00 0", "of the last pound of an overrun, however large, Alder Care 50 % is borne")]
    [InlineData("an excess that nobody bears", "RV-010 components[cost] 210.00 0", "with actual at £210.00 −£50.00 is left with nobody.")]
    [InlineData("a band whose rate a score takes above 100 %", "RV-011 components[cost].gain[0].bands[0].rate 50.00 -100", "runs from -0.5 to 1.5 on the scales")]
    [InlineData("a levy that a score takes below 0", "RV-011 components[cost].gain[1].rate 50.00 -100", "runs from -0.5 to 1 on the scales")]
    [InlineData("a floor whose source is empty", "RV-005 components[cost].gain[1] 0.00 0; RV-012 components[cost].gain[1] 99.50 0", "the limit never moves anything")]
    [InlineData("a basis that the outturn lacks", "RV-013 actual 0.00", "the outturn has no feeAtRisk. Add bases.feeAtRisk. (with actual at £0.00)")]
    public void Bad_agreement(string name, string findings, string words)
    {
        Flaw flaw = Flaws.All.Single(f => f.Name == name);

        TermsReview review = flaw.Bad.Review(flaw.On);

        Assert.Equal(findings, string.Join("; ", review.Findings.Select(Show)));
        Assert.Contains(words, review.Findings[0].Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_that_only_leaves_its_range_above_has_the_highest_score_as_its_example()
    {
        RateExpression rate = RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.01m, min: 0);

        ReviewFinding found = Assert.Single(Cost([Curve.Flat(rate, To.Owner), ToAlder], Pain).Review(Year.WithScore("quality", 0)).Findings);

        Assert.Equal("RV-011 components[cost].gain[0].bands[0].rate 50.00 100", Show(found));
    }

    [Fact]
    public void A_rate_that_nothing_bounds_is_said_to_run_from_any_number_to_any_number()
    {
        RateExpression rate = RateExpression.Linear(Driver.Quantity("n"));

        ReviewFinding found = Cost([Flat(50), Levy.Of(rate, To.Owner), ToAlder], Pain).Review(Year.WithQuantity("n", 0)).Findings.Single(f => f.Finding.Id == "RV-011");

        Assert.Contains("runs from any number to any number", found.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rates_at_the_ends_of_their_range_and_factors_down_to_0_are_sound()
    {
        RateExpression rate = RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.005m);
        RateExpression factor = RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.005m);

        Assert.Empty(Found(Cost([Curve.Flat(rate, To.Owner), ToAlder], Pain), Year.WithScore("quality", 0)));
        Assert.Empty(Found(Cost([Flat(50), new Modifier(factor, Account.Owner), ToAlder], Pain), Year.WithScore("quality", 0)));
    }

    [Fact]
    public void Every_provider_whose_line_rises_is_named()
    {
        ValueList<Stage> rising = [new Threshold(Money.Pounds(20), To.Owner, [Flat(80), ByFee]), Flat(20), ByFee];

        IEnumerable<ReviewFinding> found = Cost(rising, [Flat(50), ByFee, Limit.EachAt(Pc(100), Basis.FeeAtRisk, To.Owner)]).Review(Year).Findings;

        Assert.Equal(
            ["'alder' earns more by spending more: from £80.00 of actual on its line rises from £2.40 to £9.60.", "'birch' earns more by spending more: from £80.00 of actual on its line rises from £1.20 to £4.80.", "'cedar' earns more by spending more: from £80.00 of actual on its line rises from £0.40 to £1.60."],
            found.Where(f => f.Finding.Id == "RV-002").Select(f => f.Finding.Message[..(f.Finding.Message.IndexOf(". L", StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public void Of_several_lines_that_jump_the_largest_is_named_with_the_stage_that_makes_it()
    {
        ValueList<Stage> jumping = [new Threshold(Level.Of(Pc(10), Basis.Target), To.Owner), Flat(50), ByFee];

        ReviewFinding found = Assert.Single(Cost(Gain, [.. jumping, Limit.EachAt(Pc(100), Basis.FeeAtRisk, To.Owner)]).Review(Year).Findings);

        Assert.Equal("RV-008 components[cost].pain[0] 110.00", Show(found));
        Assert.Contains("at £110.00 of actual the line of 'alder' jumps from £0.00 to −£3.00; at the place itself it is −£3.00.", found.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_jump_is_a_finding_only_beyond_what_the_options_allow()
    {
        RiskShareTerms terms = Cost([new Threshold(Level.Of(Pc(5), Basis.Target), To.Owner), .. Gain], Pain);

        Assert.Empty(terms.Review(Year, new ReviewOptions { LargestJump = Pc(2.5m) }).Findings);
        Assert.Equal("RV-008", Assert.Single(terms.Review(Year, new ReviewOptions { LargestJump = Pc(2.49m) }).Findings).Finding.Id);
    }

    [Fact]
    public void A_jump_that_either_of_two_stages_may_make_stands_at_the_component()
    {
        RiskShareTerms terms = Cost([new Threshold(Level.Of(Pc(5), Basis.Target), To.Owner), new Threshold(Level.Of(Pc(7), Basis.Target), To.Owner), .. Gain], Pain);

        Assert.Contains("RV-008 components[cost]", Found(terms, Year));
    }

    [Fact]
    public void Two_components_that_one_actual_moves_are_followed_together()
    {
        ValueList<Stage> half = [Flat(50), Limit.Side(Money.Pounds(5), To.Residual), ToAlder];
        RiskShareTerms terms = Terms(
            Component.Saving("a", Gain, half) with { Portion = Pc(50) },
            Component.Saving("b", Gain, half) with { Portion = Pc(50) });

        Assert.Equal(["RV-010 components"], Found(terms, Year));
    }

    [Fact]
    public void As_many_scores_as_the_options_allow_are_sound()
    {
        Flaw flaw = Flaws.All.Single(f => f.Id == "RV-004");

        Assert.Empty(flaw.Bad.Review(flaw.On, new ReviewOptions { MostKeyResultAreas = 7 }).Findings);
        Assert.Equal("RV-004", Assert.Single(flaw.Bad.Review(flaw.On, new ReviewOptions { MostKeyResultAreas = 6 }).Findings).Finding.Id);
    }

    [Fact]
    public void Bands_that_begin_late_are_found_as_written_and_as_followed()
    {
        RiskShareTerms terms = Cost([new Curve([new Band(Pc(50), From: Pc(5))], To.Owner), ToAlder], Pain);

        Assert.Equal(["RV-001 components[cost].gain[0]", "RV-013 "], terms.Review().Findings.Select(f => $"{f.Finding.Id} {f.Finding.Path}"));
        Assert.Equal(["RV-001 components[cost].gain[0]"], Found(terms, Year));
        Assert.Equal(["RV-013 "], Cost(Gain, Pain).Review().Findings.Select(f => $"{f.Finding.Id} {f.Finding.Path}"));
    }

    private static string Show(ReviewFinding found)
    {
        string actual = found.Example?.Actual?.Amount is { } amount ? amount.Amount.ToString("0.00", CultureInfo.InvariantCulture) : "none";
        return string.Join(' ', new[] { found.Finding.Id, found.Finding.Path, actual }.Concat(found.Example?.Scores.Select(s => s.Value.ToString(CultureInfo.InvariantCulture)) ?? []));
    }

    [Fact]
    public void A_stage_that_never_ran_is_not_called_dead_beside_the_one_that_keeps_it_from_running()
    {
        RiskShareTerms terms = Cost([new Threshold(Money.Pounds(0), To.Owner, [Flat(20), Limit.Side(Money.Pounds(5), To.Owner), ToAlder]), .. Gain], Pain);

        Assert.Equal(["RV-005 components[cost].gain[0]"], Found(terms, Year));
    }
}
