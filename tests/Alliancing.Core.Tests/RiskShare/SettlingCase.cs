using Alliancing.RiskShare;
using FsCheck;
using FsCheck.Fluent;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

/// <summary>What laws vary: the stages of a side and what they are settled on.</summary>
/// <param name="Stages">The stages, the same on both sides.</param>
/// <param name="Variance">The variance in pennies.</param>
/// <param name="Fees">Each provider's fee in pounds.</param>
/// <param name="Score">The quality score.</param>
/// <param name="Portion">The portion, in percent.</param>
/// <param name="IsMet">The one fact.</param>
public sealed record SettlingCase(ValueList<Stage> Stages, long Variance, ValueList<int> Fees, int Score, int Portion, bool IsMet)
{
    public const decimal Target = 1_000;

    public RiskShareSchedule Terms => Both(Stages.AsSpan()).WithPortion(Portion);

    public Outturn Outturn(int factor = 1) => At(Variance, factor);

    /// <summary>The outturn at another variance, everything in money multiplied by a factor.</summary>
    public Outturn At(long variance, int factor = 1)
    {
        decimal target = Target * factor;
        return new Outturn("riverside", Year) { Target = Money.Pounds(target), Actual = Money.Pounds(target - variance * factor / 100m) }
            .With(Basis.Fee, ("alder", Fees[0] * factor), ("birch", Fees[1] * factor), ("cedar", Fees[2] * factor))
            .WithScore("quality", Score)
            .WithFact("met", IsMet);
    }

    public override string ToString() => $"{string.Join(" | ", Stages)} at {Variance} pence, fees {Fees}, score {Score}, portion {Portion} %, met {IsMet}";
}

/// <summary>Cases for laws: terms without money amounts and without the actual as a basis.</summary>
public static class SettlingCases
{
    private static readonly RateExpression Rate = RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.005m, 0, 1);

    private static Gen<Destination> Somewhere => Gen.Elements(To.Owner, To.Residual, To.CarriedForward, To.Payee("regulator"), To.Reserve("pot", OfTarget(2)).Then(To.Owner), To.Participant("cedar", Level.Of(Pc(10), Basis.Fee)).Then(To.Residual));

    private static Gen<Level> Level1 => Gen.Choose(0, 40).Select(p => OfTarget(p));

    private static Gen<Stage> Curves =>
        from rest in Somewhere
        from first in Gen.Choose(1, 20)
        from more in Gen.Choose(1, 20)
        from rates in Gen.Choose(0, 100).ArrayOf(3)
        from flat in Gen.Elements(0, 1, 2)
        select (Stage)(flat switch
        {
            0 => Curve.Flat(Rate, rest),
            1 => Curve.Marginal(Basis.Target, rest, Band.UpTo(Pc(first), Pc(rates[0])), new Band(Rate, Pc(first + more)), Band.Beyond(Pc(rates[2]))),
            _ => new Curve([Band.UpTo(Pc(first), Pc(rates[0])), Band.UpTo(Pc(first + more), Pc(rates[1])), Band.Beyond(Pc(rates[2]))], rest, Origin: BandOrigin.Edge),
        });

    private static Gen<Stage> SliceStages => Gen.OneOf(
        from first in Level1 from kept in Somewhere select (Stage)new Deductible(first, kept),
        from most in Level1 from excess in Somewhere select (Stage)Limit.Side(most, excess));

    private static Gen<Stage> Jumps => Gen.OneOf(
        from reach in Level1 from below in Somewhere select (Stage)new Threshold(reach, below),
        from failing in Somewhere select (Stage)new Condition(Criterion.Fact("met"), failing, [Curve.Flat(Pc(10), To.Owner), Shares]));

    private static Gen<Stage> AmountStages => Gen.OneOf(
        from rate in Gen.Choose(0, 100) from to in Somewhere select (Stage)Levy.Of(Pc(rate), to),
        from amount in Level1 from to in Somewhere select (Stage)Levy.UpTo(amount, to),
        from most in Level1 from excess in Somewhere select (Stage)Limit.Side(most, excess),
        from amount in Level1 select (Stage)new Reserve("pot", amount),
        Gen.Constant<Stage>(new Modifier(RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.005m), Account.Owner)));

    private static Gen<Stage> Splits => Gen.Elements<Stage>(
        Shares,
        Split.Equally(Side.Provider),
        Split.ByBasis(Basis.Fee, Side.Provider),
        new Split(SplitRule.Claims(ClaimsRule.Talmud, Basis.Fee), Side.Provider, Rest: To.Owner),
        new Split(SplitRule.Claims(ClaimsRule.EqualLosses, Basis.Fee), Side.Provider, Rest: To.Residual),
        new Waterfall([new Tranche(Basis.Fee, Side.Provider, Each: Level.Of(Pc(50), Basis.Fee)), new Tranche(Basis.Equal, Side.Provider, InAll: OfTarget(5))], To.Owner));

    private static Gen<Stage> LineStages => Gen.OneOf(
        from most in Gen.Choose(0, 200) select (Stage)Limit.EachAt(Pc(most), Basis.Fee, To.ParticipantsWithHeadroom(Basis.Fee).Then(To.Owner)),
        from most in Gen.Choose(0, 200) select (Stage)Limit.EachAt(Pc(most), Basis.Fee, To.Residual));

    private static Gen<Stage[]> UpTo(this Gen<Stage> stage, int count) => Gen.Choose(0, count).SelectMany(n => stage.ArrayOf(n));

    public static Arbitrary<SettlingCase> Any() => Of(Jumps.UpTo(1)).ToArbitrary();

    private static Gen<SettlingCase> Of(Gen<Stage[]> jumps) =>
        from jump in jumps
        from slice in SliceStages.UpTo(2)
        from curve in Curves.UpTo(1)
        from amount in AmountStages.UpTo(curve.Length * 3)
        from split in Splits
        from lines in LineStages.UpTo(2)
        from variance in Gen.OneOf(Gen.Choose(-50_000, 50_000), Gen.Elements(-20_000, -10_000, -1, 0, 1, 10_000, 20_000))
        from fees in Gen.Choose(1, 200).ArrayOf(3)
        from score in Gen.Choose(-100, 100)
        from portion in Gen.Elements(100, 100, 50, 33)
        from met in Gen.Elements(true, false)
        select new SettlingCase([.. slice, .. jump, .. curve, .. amount, split, .. lines], variance, [.. fees], score, portion, met);

    /// <summary>Cases without thresholds and conditions, where nothing jumps.</summary>
    public static class Smooth
    {
        public static Arbitrary<SettlingCase> Case() => Of(Gen.Constant(Array.Empty<Stage>())).ToArbitrary();
    }
}
