using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Stages;

public sealed class CurveBandsTests
{
    private const string Bands = "components[cost].gain[0].bands";

    private static string[] Refused(params ReadOnlySpan<Band> bands) =>
        Schedule(Component.Saving("cost", [Curve.Marginal(Basis.Target, To.Owner, bands), AllToAlder], [])).Refused();

    /// <summary>Without an owner, what no band covers has nowhere to go unless the curve says where.</summary>
    private static string[] RefusedWithoutOwner(Destination? uncovered, params ReadOnlySpan<Band> bands) =>
        (Both(Curve.Marginal(Basis.Target, To.Residual, bands) with { Uncovered = uncovered }, AllToAlder) with { Participants = [.. People.Skip(1)] }).Refused();

    private static RateExpression Driven => RateExpression.Linear(Driver.Quantity("size"), min: 0);

    [Fact]
    public void Bounds_below_nothing_are_refused_wherever_they_stand()
    {
        RateExpression below = RateExpression.Linear(Driver.Quantity("size"), max: -1);

        Assert.Equal([$"RS-013 {Bands}[0].to"], Refused(new Band(Pc(50), To: below)));
        Assert.Equal([$"RS-013 {Bands}[0].from"], Refused(new Band(Pc(50), From: below)));
        Assert.Equal([$"RS-013 {Bands}[0].from", $"RS-004 {Bands}[0].from"], Refused(new Band(Pc(50), From: Number(-0.01m))));
    }

    [Fact]
    public void Every_band_after_an_open_one_is_refused()
    {
        Assert.Equal([$"RS-004 {Bands}[1]", $"RS-004 {Bands}[2]"], Refused(Band.Beyond(Pc(50)), Band.Beyond(Pc(40)), Band.Beyond(Pc(30))));
        Assert.Equal([$"RS-004 {Bands}[1]", $"RS-004 {Bands}[2]"], Refused(Band.Beyond(Pc(50)), Band.UpTo(Pc(10), Pc(40)), Band.UpTo(Pc(20), Pc(30))));
    }

    [Fact]
    public void The_first_band_begins_at_nothing_whatever_its_basis() =>
        Assert.Equal([$"RS-004 {Bands}[0].to"], Refused(new Band(Pc(50), To: Number(0), Of: Basis.Variance), Band.Beyond(Pc(20))));

    [Fact]
    public void Bounds_of_one_basis_are_compared_although_it_is_not_the_curve_s() => Assert.Equal(
        [$"RS-004 {Bands}[2].from"],
        Refused(Band.UpTo(Pc(10), Pc(50)), new Band(Pc(40), To: Pc(50), Of: Basis.Variance), new Band(Pc(30), From: Pc(40), Of: Basis.Variance)));

    [Fact]
    public void Bounds_of_different_bases_are_not_compared() => Assert.Empty(
        Refused(new Band(Pc(50), To: Pc(50), Of: Basis.Variance), new Band(Pc(40), To: Pc(20), From: Pc(10)), new Band(Pc(30), From: Pc(5), Of: Basis.Actual)));

    [Fact]
    public void Bounds_are_compared_with_the_band_just_before() => Assert.Equal(
        [$"RS-004 {Bands}[2].from"],
        Refused(Band.UpTo(Pc(10), Pc(50)), Band.UpTo(Pc(30), Pc(40)), new Band(Pc(30), From: Pc(29))));

    public static TheoryData<string, Band[]> Uncovered() => new()
    {
        { "nothing beyond the last band", [Band.UpTo(Pc(10), Pc(50))] },
        { "nothing below the first", [new Band(Pc(50), From: Pc(5))] },
        { "a gap", [Band.UpTo(Pc(10), Pc(50)), new Band(Pc(40), From: Pc(15))] },
        { "two gaps", [new Band(Pc(50), To: Pc(10), From: Pc(5)), new Band(Pc(40), From: Pc(15))] },
        { "a gap in front of what is covered", [new Band(Pc(50), To: Pc(10), From: Pc(5)), Band.Beyond(Pc(40))] },
        { "a gap and an end", [new Band(Pc(50), To: Pc(10), From: Pc(5))] },
        { "a beginning that depends on the outturn", [Band.UpTo(Pc(10), Pc(50)), new Band(Pc(40), From: Driven)] },
        { "bounds that both depend on the outturn", [new Band(Pc(50), To: Driven), new Band(Pc(40), From: Driven)] },
    };

    [Theory]
    [MemberData(nameof(Uncovered))]
    public void What_no_band_may_cover_needs_somewhere_to_go(string what, Band[] bands)
    {
        Assert.NotEmpty(what);
        Assert.Equal(["RS-003 components[cost].gain[0].uncovered", "RS-003 components[cost].pain[0].uncovered"], RefusedWithoutOwner(null, bands));
        Assert.Empty(RefusedWithoutOwner(To.Residual, bands));
    }

    [Fact]
    public void Bands_that_cover_everything_need_nowhere_else_to_go()
    {
        Assert.Empty(RefusedWithoutOwner(null, Band.Beyond(Pc(50))));
        Assert.Empty(RefusedWithoutOwner(null, Band.UpTo(Pc(10), Pc(50)), Band.Beyond(Pc(40))));
        Assert.Empty(RefusedWithoutOwner(null, new Band(Pc(50), To: Pc(10), From: Number(0)), new Band(Pc(40), From: Pc(10))));
        Assert.Empty(RefusedWithoutOwner(null, new Band(Pc(50), From: Number(0), Of: Basis.Variance)));
    }
}
