using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Exposures;

/// <summary>An alliance of one council and three providers with fees at risk of 6, 3 and 1 against a target of 100.</summary>
internal static class Riverside
{
    public static readonly ValueList<Participant> People =
    [
        Participant.Owner("council", "Riverside Council"),
        Participant.Provider("alder", "Alder Care"),
        Participant.Provider("birch", "Birch Homes"),
        Participant.Provider("cedar", "Cedar Trust"),
    ];

    public static readonly Split ByFee = Split.ByBasis(Basis.FeeAtRisk, Recipients.Providers);

    public static readonly Split ToAlder = Split.Agreed(("alder", Rate.One));

    public static readonly Outturn Year = new Outturn("riverside", ReportingPeriod.Of(FinancialYear.StartingIn(2025))) { Target = Money.Pounds(100) }
        .With(Basis.FeeAtRisk, ("alder", 6), ("birch", 3), ("cedar", 1));

    public static Rate Pc(decimal percent) => Rate.Percent(percent);

    public static Curve Flat(decimal percent) => Curve.Flat(Pc(percent), To.Owner);

    public static RiskShareSchedule Schedule(params ReadOnlySpan<Component> components) => new()
    {
        Agreement = "riverside",
        Participants = People,
        Components = ValueList.Create(components),
        Scores = [new ScoreScale("quality", -100, 100)],
        Reserves = [new TaggedReserve("pot")],
    };

    public static RiskShareTerms Terms(params ReadOnlySpan<Component> components) => RiskShareTerms.Create(Schedule(components));

    /// <summary>Terms of one saving component.</summary>
    public static RiskShareTerms Cost(ValueList<Stage> gain, ValueList<Stage> pain) => Terms(Component.Saving("cost", gain, pain));

    public static RiskShareTerms Both(params ReadOnlySpan<Stage> stages) => Cost(ValueList.Create(stages), ValueList.Create(stages));

    /// <summary>T37: 15 % below 80, 30 % to 90, 50 % to 110, 20 % above.</summary>
    public static RiskShareTerms Bands() => Cost(
        [Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(10), Pc(50)), Band.UpTo(Pc(20), Pc(30)), Band.Beyond(Pc(15))), ToAlder],
        [Curve.Marginal(Basis.Target, To.Owner, Band.UpTo(Pc(10), Pc(50)), Band.Beyond(Pc(20))), ToAlder]);

    /// <summary>An exact number as text.</summary>
    public static string Pounds(ExactMoney? amount) => amount is { } exact ? exact.ToString("F", null) : "no bound";

    /// <summary>Every point of a line: place, just below, at, just above.</summary>
    public static string Points(AccountExposure line) => string.Join(
        "; ",
        line.Points.Select(p => $"{p.At.Amount.ToString("F", null)}: {(p.IsCliff ? $"{Pounds(p.Below)} | {Pounds(p.Here)} | {Pounds(p.Above)}" : Pounds(p.Here))}"));

    public static string Slopes(AccountExposure line) => string.Join("; ", line.Segments.Select(s => s.Slope.ToString()));
}
