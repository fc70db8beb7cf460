using Alliancing.RiskShare;
using FsCheck;
using FsCheck.Fluent;

namespace Alliancing.Core.Tests.RiskShare.Exposures;

/// <summary>Terms with an outturn, thrown from a small number of mechanisms in any order.</summary>
public sealed record RandomTerms(RiskShareTerms Terms, Outturn Outturn)
{
    public static Arbitrary<RandomTerms> Any() => Cases.ToArbitrary();

    public override string ToString() => $"{Terms}\n{string.Join("; ", Outturn.Scores)}";

    private static Gen<Rate> Percent(int low, int high) => from p in Gen.Choose(low, high) select Rate.Percent(p);

    private static Gen<Level> AnyLevel => Gen.OneOf(
        from p in Gen.Choose(0, 40) select Level.Amount(Money.Pounds(p)),
        from p in Percent(0, 30) select Level.Of(p, Basis.Target),
        from p in Percent(0, 30) select Level.Of(p, Basis.Actual),
        from p in Percent(0, 150) select Level.Of(p, Basis.FeeAtRisk),
        from p in Percent(1, 30) from q in Gen.Choose(1, 30) select Level.LowerOf(Level.Of(p, Basis.Actual), Money.Pounds(q)));

    private static Gen<Destination> AnyDestination => Gen.Elements(To.Owner, To.Residual, To.CarriedForward, To.Participant("alder", Money.Pounds(3)).Then(To.Owner));

    private static Gen<Stage> Slice => Gen.OneOf(
        from level in AnyLevel from to in AnyDestination select (Stage)new Threshold(level, to),
        from level in AnyLevel
        from to in AnyDestination
        from rate in Percent(0, 100)
        select (Stage)new Threshold(level, to, [Curve.Flat(rate, To.Owner), Riverside.ByFee]),
        from level in AnyLevel from to in AnyDestination select (Stage)new Deductible(level, to),
        from level in AnyLevel from to in AnyDestination select (Stage)Limit.Side(level, to),
        from level in AnyLevel
        from way in Gen.Elements(Enum.GetValues<Comparison>())
        from to in AnyDestination
        select (Stage)new Condition(Criterion.Money(Level.Whole(Basis.Variance), way, level), to));

    private static Gen<Stage> AnyCurve => Gen.OneOf(
        from rate in Percent(0, 100) from to in AnyDestination select (Stage)Curve.Flat(rate, to),
        from rates in Percent(0, 100).ListOf(3)
        from first in Gen.Choose(1, 20)
        from second in Gen.Choose(21, 40)
        from origin in Gen.Elements(BandOrigin.Target, BandOrigin.Edge)
        select (Stage)(Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Rate.Percent(first), rates[0]), Band.UpTo(Rate.Percent(second), rates[1]), Band.Beyond(rates[2])) with { Origin = origin }),
        from rate in Percent(0, 100)
        from end in Gen.Choose(1, 50)
        select (Stage)Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Rate.Percent(end), rate)));

    private static Gen<Stage> Amount => Gen.OneOf(
        from rate in Percent(0, 100) from to in AnyDestination select (Stage)Levy.Of(rate, to),
        from level in AnyLevel from to in AnyDestination select (Stage)Levy.UpTo(level, to),
        from level in AnyLevel from to in AnyDestination select (Stage)Limit.Side(level, to),
        from level in AnyLevel select (Stage)new Reserve("pot", level),
        from level in AnyLevel select (Stage)new Modifier(RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.005m), Account.Owner),
        from level in AnyLevel from to in AnyDestination select (Stage)new Threshold(level, to));

    private static Gen<Stage> Lines => Gen.OneOf(
        Gen.Constant((Stage)Riverside.ByFee),
        from rule in Gen.Elements(Enum.GetValues<ClaimsRule>()) select (Stage)new Split(SplitRule.Claims(rule, Basis.FeeAtRisk), Recipients.Providers, null, To.Owner),
        from each in AnyLevel
        from inAll in AnyLevel
        select (Stage)new Waterfall([new Tranche(Basis.Equal, Recipients.Providers, each, inAll), new Tranche(Basis.FeeAtRisk, Recipients.Providers, Level.Whole(Basis.FeeAtRisk))], To.Owner));

    private static Gen<Stage> After => Gen.OneOf(
        from level in AnyLevel select (Stage)new Limit(level, To.Owner, Each: Recipients.Providers),
        from level in AnyLevel select (Stage)new Limit(level, To.ParticipantsWithHeadroom(Basis.FeeAtRisk).Then(To.Residual), Each: Recipients.Providers));

    private static Gen<ValueList<Stage>> Side =>
        from slice in Slice.ListOf().Select(l => l.Take(2))
        from curve in AnyCurve
        from amount in Amount.ListOf().Select(l => l.Take(2))
        from lines in Lines
        from after in After.ListOf().Select(l => l.Take(2))
        select (ValueList<Stage>)[.. slice, curve, .. amount, lines, .. after];

    private static Gen<Component> Cost =>
        from gain in Side
        from pain in Side
        from portion in Gen.Elements(100, 50, 30)
        select new Component("cost", new SavingMeasure(), gain, pain, Portion: Rate.Percent(portion));

    private static Gen<Component> Activity => from gain in Side from pain in Side select Component.Excess("activity", gain, pain);

    private static Gen<RandomTerms> Cases =>
        from components in Gen.OneOf(
            from cost in Cost select (ValueList<Component>)[cost],
            from cost in Cost from activity in Activity select (ValueList<Component>)[cost, activity])
        from score in Gen.Choose(-100, 100)
        select RiskShareTerms.Evaluate(Riverside.Schedule(components.AsSpan())) is { Terms: { } terms }
            ? new RandomTerms(terms, Riverside.Year.WithScore("quality", score))
            : new RandomTerms(Riverside.Bands(), Riverside.Year);
}
