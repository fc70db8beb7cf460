using Alliancing.RiskShare;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.FindingCase;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare;

/// <summary>Every finding of the room, with the smallest schedule or outturn that fires it.</summary>
internal static class FindingCases
{
    private const string Gain = "components[cost].gain";

    private static readonly Account Team = Account.Group("team");
    private static readonly Curve Half = Curve.Flat(Pc(50), To.Owner);
    private static readonly RateExpression Quality = RateExpression.Linear(Driver.Score("quality"));
    private static readonly RiskShareSchedule Good = OneSide(AllToAlder);
    private static readonly Currency Euro = Currency.Of("EUR");

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        .. Phases(), .. Shares(), .. Destinations(), .. Bands(), .. Weights(), .. Scores(), .. Bases(), .. Currencies(), .. Allocation(), .. References(), .. Portions(),
        .. Ranges(), .. Missing(), .. Values(), .. Reach(), .. Recipients(), .. Outturns(), .. Lists(), .. Clamps(), .. Held(), .. Names(), .. Indexed(), .. Bridged(), .. Followed(),
    ];

    private static Outturn TwoSavings(decimal target) => Variance(10) with
    {
        Measures = [new MeasureOutturn("x", Money.Pounds(target), Money.Pounds(0)), new MeasureOutturn("y", Money.Pounds(target), Money.Pounds(0))],
    };

    private static RiskShareSchedule OneSide(params ReadOnlySpan<Stage> gain) => Schedule(Component.Saving("cost", ValueList.Create(gain), []));

    private static RiskShareSchedule Split(Split split) => OneSide(split);

    /// <summary>Lines that an exposure follows: one that bends like a curve cannot be followed.</summary>
    private static IEnumerable<FindingCase> Followed()
    {
        static IEnumerable<Finding> Exposed(Level floor)
        {
            try
            {
                RiskShareSchedule schedule = Both(Half, Alliancing.RiskShare.Split.ByBasis(Basis.FeeAtRisk, Side.Provider), new Limit(AtLeast: floor, From: Account.Owner, Each: Side.Provider));
                _ = RiskShareTerms.Create(schedule).Exposure(Variance(10).With(Basis.FeeAtRisk, ("alder", 6), ("birch", 3), ("cedar", 1)));
                return [];
            }
            catch (SettlementRefusedException refused)
            {
                return refused.Findings;
            }
        }

        return [new FindingCase("RS-080", "actual", ["a line is a curve, not straight", "Give weights that stand still"], () => Exposed(Level.Of(Pc(50), Basis.Target)), () => Exposed(Pounds(0)))];
    }

    private static IEnumerable<FindingCase> Phases() =>
    [
        Terms("RS-001", $"{Gain}[1]", ["threshold", "after the split", "Move it to an earlier place"], OneSide(AllToAlder, new Threshold(Pounds(1), To.Owner)), OneSide(new Threshold(Pounds(1), To.Owner), AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["condition", "after the split"], OneSide(AllToAlder, new Condition(Criterion.Fact("a"), To.Owner)), OneSide(new Condition(Criterion.Fact("a"), To.Owner), AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["deductible", "after the curve, when there is an amount", "earlier place"], OneSide(Half, new Deductible(Pounds(1), To.Owner), AllToAlder), OneSide(new Deductible(Pounds(1), To.Owner), Half, AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["curve", "after the curve"], OneSide(Half, Half, AllToAlder), OneSide(Half, AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["curve", "after the curve"], OneSide(Levy.Of(Pc(1), To.Owner), Half, AllToAlder), OneSide(Half, Levy.Of(Pc(1), To.Owner), AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["curve", "after the curve"], OneSide(new Modifier(Pc(90), Account.Owner), Half, AllToAlder), OneSide(Half, new Modifier(Pc(90), Account.Owner), AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["curve", "after the curve"], OneSide(Limit.Floor(Pounds(1), Account.Owner), Half, AllToAlder), OneSide(Half, Limit.Floor(Pounds(1), Account.Owner), AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["curve", "after the curve"], OneSide(new Reserve("pot", Pounds(1)), Half, AllToAlder), OneSide(Half, new Reserve("pot", Pounds(1)), AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["modifier", "after the split"], OneSide(AllToAlder, new Modifier(Pc(90), Account.Owner)), OneSide(new Modifier(Pc(90), Account.Owner), AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["levy", "after the split"], OneSide(AllToAlder, Levy.Of(Pc(1), To.Owner)), OneSide(Levy.Of(Pc(1), To.Owner), AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["reserve", "after the split"], OneSide(AllToAlder, new Reserve("pot", Pounds(1))), OneSide(new Reserve("pot", Pounds(1)), AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["limit", "after the split"], OneSide(AllToAlder, Limit.Side(Pounds(1), To.Owner)), OneSide(Limit.Side(Pounds(1), To.Owner), AllToAlder)),
        Terms("RS-001", $"{Gain}[1]", ["limit", "after the split"], OneSide(AllToAlder, Limit.Floor(Pounds(1), Account.Owner)), OneSide(Limit.Floor(Pounds(1), Account.Owner), AllToAlder)),
        Terms("RS-001", $"{Gain}[0]", ["a limit on each participant stands before the split", "Move it after the split, or limit the side as a whole."], OneSide(Limit.EachAt(Rate.One, Basis.Fee, To.Owner), AllToAlder), OneSide(AllToAlder, Limit.EachAt(Rate.One, Basis.Fee, To.Owner))),
        Terms("RS-001", $"{Gain}[1]", ["split", "after the split", "Name the account that it divides with 'from', or remove one of the two splits"], OneSide(AllToAlder, AllToAlder), OneSide(AllToAlder, AllToAlder with { From = Account.Of("alder") })),
        Terms("RS-001", $"{Gain}[0]", ["split", "before the curve", "Move it after the first split"], OneSide(AllToAlder with { From = Account.Of("birch") }, AllToAlder with { From = Account.Of("birch") }), OneSide(AllToAlder, AllToAlder with { From = Account.Of("birch") })),
    ];

    private static IEnumerable<FindingCase> Shares() =>
    [
        Terms("RS-002", $"{Gain}[0]", ["Shares for gain add up to 97 %.", "They must add up to 100 %", "give the missing 3 % to a participant, or say with 'rest' where it goes"], OneSide(Alliancing.RiskShare.Split.Agreed(("alder", Pc(97))) with { Rest = null }), OneSide(Alliancing.RiskShare.Split.Agreed(("alder", Pc(97))) with { Rest = To.Owner })),
        Terms("RS-002", $"{Gain}[0]", ["Shares for gain add up to 103 %.", "take 3 % away"], OneSide(Alliancing.RiskShare.Split.Agreed(("alder", Pc(60)), ("birch", Pc(43)))), OneSide(Alliancing.RiskShare.Split.Agreed(("alder", Pc(60)), ("birch", Pc(40))))),
        Terms("RS-002", "components[cost].pain[0]", ["Shares for pain add up to 50 %."], Schedule(Component.Saving("cost", [], [Alliancing.RiskShare.Split.Agreed(("alder", Pc(50)))])), Schedule(Component.Saving("cost", [], [AllToAlder]))),
        Terms("RS-002", $"{Gain}[0].tranches[0]", ["103 %"], OneSide(new Waterfall([new Tranche(SplitRule.Shares(("alder", Pc(103))))])), OneSide(new Waterfall([new Tranche(SplitRule.Shares(("alder", Rate.One)))]))),
        Terms("RS-002", "owners", ["Shares for owners add up to 90 %.", "give the missing 10 % to a participant."], Owned(SplitRule.Shares(("council", Pc(90)))), Owned(SplitRule.Shares(("council", Pc(90)), ("board", Pc(10))))),
    ];

    private static RiskShareSchedule Owned(SplitRule? owners) => OneSide(Half, AllToAlder) with { Participants = TwoOwners, Groups = [], Owners = owners };

    private static RiskShareSchedule Excess(Destination excess) => OneSide(AllToAlder, new Limit(Pounds(1), excess, Each: Side.Provider));

    private static IEnumerable<FindingCase> Destinations() =>
    [
        Terms("RS-003", $"{Gain}[0].rest", ["the alliance has no participant on the owner side", "Name another account, or add the owner."], Schedule(Component.Saving("cost", [Half, AllToAlder], [AllToAlder])) with { Participants = [.. People.Skip(1)] }, Schedule(Component.Saving("cost", [Curve.Flat(Pc(50), To.Residual), AllToAlder], [AllToAlder])) with { Participants = [.. People.Skip(1)] }),
        Terms("RS-003", $"{Gain}[0].rest", ["the owner side, which has 2 participants", "Give 'owners'."], Schedule(Component.Saving("cost", [Half, AllToAlder], [AllToAlder])) with { Participants = TwoOwners, Groups = [] }, Owned(Basis.Contribution)),
        Terms("RS-003", "components[cost].pain", ["no participant on the owner side"], Good with { Participants = [.. People.Skip(1)] }, Both(AllToAlder) with { Participants = [.. People.Skip(1)] }),
        Terms("RS-003", "components[cost].funding", ["no participant on the owner side"], Schedule(Component.Excess("cost", [AllToAlder], [AllToAlder])) with { Participants = [.. People.Skip(1)] }, Schedule(Component.Excess("cost", [AllToAlder], [AllToAlder]))),
        Terms("RS-003", "entitlements[0]", ["no participant on the owner side"], Both(AllToAlder) with { Participants = [.. People.Skip(1)], Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)] }, Both(AllToAlder) with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)] }),
        Terms("RS-003", "closing[0].counterparty", ["no participant on the owner side"], Both(AllToAlder) with { Participants = [.. People.Skip(1)], Closing = [new ClosingClamp(Side.Provider, Account.Owner, Pounds(1))] }, Both(AllToAlder) with { Participants = [.. People.Skip(1)], Closing = [new ClosingClamp(Side.Provider, Account.Residual, Pounds(1))] }),
        Terms("RS-003", $"{Gain}[0].kept", ["names no account", "for example owner or residual"], OneSide(new Deductible(Pounds(1), new Destination([])), AllToAlder), OneSide(new Deductible(Pounds(1), To.Owner), AllToAlder)),
        Terms("RS-003", $"{Gain}[0].kept", ["the last step of the destination may leave money over", "End with owner or residual."], OneSide(new Deductible(Pounds(2), To.Participant("birch", Pounds(1))), AllToAlder), OneSide(new Deductible(Pounds(2), To.Participant("birch", Pounds(1)).Then(To.Owner)), AllToAlder)),
        Terms("RS-003", $"{Gain}[0].kept[1]", ["the last step of the destination may leave money over"], OneSide(new Deductible(Pounds(2), To.Participant("birch", Pounds(1)).Then(To.Payee("regulator", Pounds(1)))), AllToAlder), OneSide(new Deductible(Pounds(2), To.Participant("birch", Pounds(1)).Then(To.Payee("regulator"))), AllToAlder)),
        Terms("RS-003", $"{Gain}[1].excess", ["the last step"], Excess(To.ParticipantsWithHeadroom(Basis.Fee)), Excess(To.ParticipantsWithHeadroom(Basis.Fee).Then(To.Owner))),
        Terms("RS-003", $"{Gain}[0].kept[0]", ["only a limit on each participant knows who has headroom", "Use this destination there."], OneSide(new Deductible(Pounds(1), To.ParticipantsWithHeadroom(Basis.Fee).Then(To.Owner)), AllToAlder), Excess(To.ParticipantsWithHeadroom(Basis.Fee).Then(To.Owner))),
        Terms("RS-003", $"{Gain}[0]", ["the last tranche may leave money over", "Give 'rest', for example the owner."], OneSide(new Waterfall([new Tranche(Basis.Equal, Side.Provider, InAll: Pounds(1))])), OneSide(new Waterfall([new Tranche(Basis.Equal, Side.Provider, InAll: Pounds(1))], To.Owner))),
        Terms("RS-003", $"{Gain}[0]", ["the last tranche"], OneSide(new Waterfall([new Tranche(Basis.Equal, Side.Provider, Each: Pounds(1))])), OneSide(new Waterfall([new Tranche(Basis.Equal, Side.Provider, Each: Pounds(1)), new Tranche(Basis.Equal, Side.Provider)]))),
        Terms("RS-003", $"{Gain}[0]", ["the last tranche"], OneSide(new Split(SplitRule.Claims(ClaimsRule.Talmud, Basis.Fee), Side.Provider)), OneSide(new Split(SplitRule.Claims(ClaimsRule.Talmud, Basis.Fee), Side.Provider, Rest: To.Owner))),
        Terms("RS-003", $"{Gain}[0]", ["'atMost' is given without 'excess'", "Say with 'excess' where the money goes or comes from."], OneSide(new Limit(Pounds(1)), AllToAlder), OneSide(new Limit(Pounds(1), To.Owner), AllToAlder)),
        Terms("RS-003", $"{Gain}[0]", ["'atLeast' is given without 'from'"], OneSide(new Limit(AtLeast: Pounds(1)), AllToAlder), OneSide(new Limit(AtLeast: Pounds(1), From: Account.Owner), AllToAlder)),
        Terms("RS-040", $"{Gain}[0].kept[0]", ["the owner takes everything, so the steps after it can never act", "Give it an 'upTo', or end here."], OneSide(new Deductible(Pounds(2), To.Owner.Then(To.Residual)), AllToAlder), OneSide(new Deductible(Pounds(2), To.Of(Account.Owner, Pounds(1)).Then(To.Residual)), AllToAlder)),
    ];

    private static RiskShareSchedule Banded(params ReadOnlySpan<Band> bands) => OneSide(Curve.Marginal(Basis.Target, To.Owner, bands), AllToAlder);

    private static IEnumerable<FindingCase> Bands() =>
    [
        Terms("RS-004", $"{Gain}[0].bands[1]", ["the band before is open-ended", "Give the band before an end, or remove this one."], Banded(Band.Beyond(Pc(50)), Band.Beyond(Pc(20))), Banded(Band.UpTo(Pc(10), Pc(50)), Band.Beyond(Pc(20)))),
        Terms("RS-004", $"{Gain}[0].bands[1].from", ["begins at 0.05, inside the band before, which ends at 0.1", "Bands must not overlap."], Banded(Band.UpTo(Pc(10), Pc(50)), new Band(Pc(20), From: Pc(5))), Banded(Band.UpTo(Pc(10), Pc(50)), new Band(Pc(20), From: Pc(10)))),
        Terms("RS-004", $"{Gain}[0].bands[1].to", ["ends at 0.1 but begins at 0.1", "Bounds must ascend."], Banded(Band.UpTo(Pc(10), Pc(50)), Band.UpTo(Pc(10), Pc(20))), Banded(Band.UpTo(Pc(10), Pc(50)), Band.UpTo(Pc(11), Pc(20)))),
        Terms("RS-004", $"{Gain}[0].bands[0].to", ["ends at 0 but begins at 0"], Banded(Band.UpTo(Rate.Zero, Pc(50))), Banded(Band.UpTo(Pc(1), Pc(50)))),
        Settling("RS-024", $"{Gain}[0]", ["band 2 runs from £10.00 to £2.00, the band before it ends at £10.00", "Bounds must ascend: correct the bases, or the bounds."], Banded(Band.UpTo(Pc(10), Pc(50)), new Band(Pc(20), Pc(10), Of: Basis.Variance), Band.Beyond(Rate.Zero)), Variance(20), Variance(90, 90)),
        Settling("RS-024", $"{Gain}[0]", ["band 2 runs from £2.00 to the end"], Banded(Band.UpTo(Pc(10), Pc(50)), new Band(Pc(20), From: Pc(10), Of: Basis.Variance)), Variance(20), Outturn(100, 0)),
        Settling("RS-031", $"{Gain}[0]", ["£5.00 of the variance lies in no band; it goes to the owner.", "Add a band, or say with 'uncovered' where it goes."], Banded(Band.UpTo(Pc(10), Pc(50))), Variance(15), Variance(10)),
    ];

    private static IEnumerable<FindingCase> Weights() =>
    [
        Terms("RS-005", $"{Gain}[0].by.shares[1]", ["the share of 'birch' is -10 %", "A share is 0 % or more."], OneSide(Alliancing.RiskShare.Split.Agreed(("alder", Pc(110)), ("birch", Pc(-10)))), OneSide(Alliancing.RiskShare.Split.Agreed(("alder", Rate.One), ("birch", Rate.Zero)))),
        Terms("RS-010", $"{Gain}[0].to", ["there is no payee 'nobody'"], OneSide(Levy.Of(Pc(1), To.Payee("nobody")), AllToAlder), OneSide(Levy.Of(Pc(1), To.Owner), AllToAlder)),
        Terms("RS-013", $"{Gain}[0].amount", ["the amount is −£1.00", "It must be 0 or more"], OneSide(Levy.UpTo(Pounds(-1), To.Owner), AllToAlder), OneSide(Levy.UpTo(Pounds(1), To.Owner), AllToAlder)),
        Terms("RS-013", $"{Gain}[0].amount", ["the amount is −£1.00"], OneSide(new Reserve("pot", Pounds(-1)), AllToAlder), OneSide(new Reserve("pot", Pounds(1)), AllToAlder)),
        Terms("RS-013", $"{Gain}[0].atLeast", ["the amount is −£1.00"], OneSide(Limit.Floor(Pounds(-1), Account.Owner), AllToAlder), OneSide(Limit.Floor(Pounds(1), Account.Owner), AllToAlder)),
        Terms("RS-013", $"{Gain}[0].tranches[0].each", ["the amount is −£1.00"], OneSide(new Waterfall([new Tranche(Basis.Equal, Side.Provider, Each: Pounds(-1))], To.Owner)), OneSide(new Waterfall([new Tranche(Basis.Equal, Side.Provider, Each: Pounds(1))], To.Owner))),
        Terms("RS-005", $"{Gain}[0].by", ["every share is 0 %", "all-zero shares never mean equal parts"], OneSide(new Split(SplitRule.Shares(("alder", Rate.Zero)), Rest: To.Owner)), OneSide(new Split(SplitRule.Shares(("alder", Pc(1))), Rest: To.Owner))),
        Terms("RS-005", $"{Gain}[1].excess[0]", ["share by a basis", "Name a basis."], Excess(To.ParticipantsWithHeadroom(SplitRule.Shares(("alder", Rate.One))).Then(To.Owner)), Excess(To.ParticipantsWithHeadroom(Basis.Equal).Then(To.Owner))),
        Settling("RS-020", $"{Gain}[0]", ["the weight of birch is -3", "A weight is 0 or more: correct the outturn."], Split(Alliancing.RiskShare.Split.ByBasis(Basis.Fee, Side.Provider)), Variance(10).WithFees(birch: -3), Variance(10).WithFees()),
        Settling("RS-020", $"{Gain}[0]", ["every weight by fee is 0", "At least one must be above 0; all-zero weights never mean equal parts."], Split(Alliancing.RiskShare.Split.ByBasis(Basis.Fee, Side.Provider)), Variance(10).WithFees(0, 0, 0), Variance(10).WithFees(0, 0, 1)),
    ];

    private static IEnumerable<FindingCase> Scores() =>
    [
        Terms("RS-006", $"{Gain}[0].bands[0].rate.by", ["the terms declare no score 'speed'", "Known are quality."], OneSide(Curve.Flat(RateExpression.Linear(Driver.Score("speed")), To.Owner), AllToAlder), OneSide(Curve.Flat(Quality, To.Owner), AllToAlder)),
        Terms("RS-006", $"{Gain}[0].bands[0].rate.by", ["The agreement declares no score at all: declare it."], OneSide(Curve.Flat(Quality, To.Owner), AllToAlder) with { Scores = [] }, OneSide(Curve.Flat(RateExpression.Linear(Driver.Quantity("speed")), To.Owner), AllToAlder) with { Scores = [] }),
        Terms("RS-006", $"{Gain}[0].bands[0].rate.by", ["nothing drives the rate", "Name score:<id> or quantity:<id>."], OneSide(Curve.Flat(RateExpression.Linear(default), To.Owner), AllToAlder), OneSide(Curve.Flat(Quality, To.Owner), AllToAlder)),
        Settling("RS-006", "outturn.scores.speed", ["the terms declare no score 'speed'", "Remove it, or declare its scale."], Good, Variance(10).WithScore("speed", 1), Variance(10).WithScore("quality", 1)),
        Settling("RS-016", $"{Gain}[0]", ["the outturn has no score 'quality'", "Add scores.quality."], OneSide(Curve.Flat(Quality, To.Owner), AllToAlder), Variance(10), Variance(10).WithScore("quality", 1)),
        Settling("RS-017", "outturn.scores.quality", ["the score is 100.1", "a scale from -100 to 100", "correct the score"], Good, Variance(10).WithScore("quality", 100.1m), Variance(10).WithScore("quality", 100)),
        Settling("RS-017", "outturn.scores.quality", ["the score is -100.1"], Good, Variance(10).WithScore("quality", -100.1m), Variance(10).WithScore("quality", -100)),
        Settling("RS-017", "outturn.scores.quality", ["the score is 1.25", "1 decimal places", "round it as the performance framework says, then settle"], Good, Variance(10).WithScore("quality", 1.25m), Variance(10).WithScore("quality", 1.2m)),
        Terms("RS-017", "scores[quality]", ["the scale runs from 1 to 1", "The highest score must be above the lowest."], Good with { Scores = [new ScoreScale("quality", 1, 1)] }, Good with { Scores = [new ScoreScale("quality", 1, 2)] }),
        Terms("RS-017", "scores[quality]", ["11 decimal places", "Give 0 to 10."], Good with { Scores = [new ScoreScale("quality", 0, 1, 11)] }, Good with { Scores = [new ScoreScale("quality", 0, 1, 10)] }),
        Terms("RS-017", "scores[quality]", ["-1 decimal places"], Good with { Scores = [new ScoreScale("quality", 0, 1, -1)] }, Good with { Scores = [new ScoreScale("quality", 0, 1)] }),
    ];

    private static IEnumerable<FindingCase> Bases() =>
    [
        Terms("RS-007", $"{Gain}[0].reach.of", ["'equal' is a weight for splits, not an amount", "Use a basis that has a value here."], OneSide(new Threshold(Level.Whole(Basis.Equal), To.Owner), AllToAlder), OneSide(new Threshold(Level.Whole(Basis.Target), To.Owner), AllToAlder)),
        Terms("RS-007", $"{Gain}[0].reach.of", ["there is no live amount before the curve"], OneSide(new Threshold(Level.Whole(Basis.Amount), To.Owner), AllToAlder), OneSide(Half, new Threshold(Level.Whole(Basis.Amount), To.Owner), AllToAlder)),
        Terms("RS-007", $"{Gain}[1].atMost.of", ["'amount' is the live amount of the side, which no single participant has"], OneSide(AllToAlder, Limit.EachAt(Rate.One, Basis.Amount, To.Owner)), OneSide(AllToAlder, Limit.EachAt(Rate.One, Basis.Variance, To.Owner))),
        Terms("RS-007", $"{Gain}[1].excess[0].upTo.of", ["nothing is live any more after the split"], Excess(To.Participant("council", Level.Whole(Basis.Amount)).Then(To.Residual)), Excess(To.Participant("council", Level.Whole(Basis.Variance)).Then(To.Residual))),
        Terms("RS-007", "closing[0].atMost.of", ["there is no variance here", "outside every component"], Good with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, Level.Whole(Basis.Variance))] }, Good with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, Level.Whole(Basis.Target))] }),
        Terms("RS-007", "components[pool].measure.sizeUp.of", ["there is no variance here"], Schedule(Component.Pool("pool", new ScoreMeasure(Quality, 100, Level.Whole(Basis.Variance), Pounds(1)), [], [])), Schedule(Component.Pool("pool", new ScoreMeasure(Quality, 100, Level.Whole(Basis.Target), Pounds(1)), [], []))),
        Terms("RS-007", "components[pool].measure.sizeDown.of", ["there is no live amount"], Schedule(Component.Pool("pool", new ScoreMeasure(Quality, 100, Pounds(1), Level.Whole(Basis.Amount)), [], [])), Schedule(Component.Pool("pool", new ScoreMeasure(Quality, 100, Pounds(1), Level.Whole(Basis.Target)), [], []))),
        Terms("RS-007", $"{Gain}[0].of", ["there is no live amount"], OneSide(Curve.Marginal(Basis.Amount, To.Owner, Band.Beyond(Pc(50))), AllToAlder), Banded(Band.Beyond(Pc(50)))),
        Terms("RS-007", $"{Gain}[0].bands[0].of", ["there is no live amount"], Banded(new Band(Pc(50), Pc(10), Of: Basis.Amount)), Banded(new Band(Pc(50), Pc(10), Of: Basis.Actual))),
        Terms("RS-007", $"{Gain}[0].by", ["'target' is one amount for all, so it gives no weights", "Use a basis that each participant has, or equal."], Split(Alliancing.RiskShare.Split.ByBasis(Basis.Target, Side.Provider)), Split(Alliancing.RiskShare.Split.ByBasis(Basis.Equal, Side.Provider))),
        Terms("RS-007", $"{Gain}[0].by.bases[1]", ["'money' is one amount for all"], Split(new Split(SplitRule.Product(Basis.Fee, Basis.Money), Side.Provider)), Split(new Split(SplitRule.Product(Basis.Fee, Basis.Fee), Side.Provider))),
        Terms("RS-007", $"{Gain}[0].by.claims", ["'actual' is one amount for all"], Split(new Split(SplitRule.Claims(ClaimsRule.Talmud, Basis.Actual), Side.Provider, Rest: To.Owner)), Split(new Split(SplitRule.Claims(ClaimsRule.Talmud, Basis.Fee), Side.Provider, Rest: To.Owner))),
        Terms("RS-007", $"{Gain}[0].by.claims", ["'equal' is not an amount that can be claimed", "Name a basis that carries each claim."], Split(new Split(SplitRule.Claims(ClaimsRule.Talmud, Basis.Equal), Side.Provider, Rest: To.Owner)), Split(new Split(SplitRule.Claims(ClaimsRule.Talmud, Basis.Fee), Side.Provider, Rest: To.Owner))),
        Terms("RS-007", "entitlements[0].by", ["'equal' is a weight, not an amount", "Name a basis that carries each participant's amount."], Good with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Equal)] }, Good with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)] }),
        Terms("RS-007", "entitlements[0].by", ["'actual' is one amount for all"], Good with { Entitlements = [new Entitlement(LineCategory.ReimbursedCost, Basis.Actual)] }, Good with { Entitlements = [new Entitlement(LineCategory.ReimbursedCost, Basis.Named("cost"))] }),
        Terms("RS-007", "owners", ["'variance' is one amount for all"], Owned(Basis.Variance), Owned(Basis.Contribution)),
        Settling("RS-007", "outturn.bases.variance", ["'variance' comes from the component", "Remove it from the bases."], Good, Variance(10).With(Basis.Variance, 10), Variance(10).With(Basis.Fee, 10)),
    ];

    private static IEnumerable<FindingCase> Currencies() =>
    [
        Terms("RS-008", $"{Gain}[0].reach", ["the amount is in EUR, the agreement in GBP", "One settlement has one currency."], OneSide(new Threshold(Money.Of(1, Euro), To.Owner), AllToAlder), OneSide(new Threshold(Pounds(1), To.Owner), AllToAlder)),
        Settling("RS-008", "outturn.target", ["EUR"], Good, Variance(10) with { Target = Money.Of(100, Euro) }, Variance(10)),
        Settling("RS-008", "outturn.target.adjustments", ["EUR"], Good, Variance(10) with { Target = new AgreedTarget(Money.Pounds(100), [new TargetAdjustment(new LocalDate(2025, 5, 1), Money.Of(1, Euro), "why")]) }, Variance(10)),
        Settling("RS-008", "outturn.actual", ["EUR"], Good, Variance(10) with { Actual = Money.Of(90, Euro) }, Variance(10)),
        Settling("RS-008", "outturn.actual", ["EUR"], Good, Variance(10) with { Actual = new AllowableCost(null, [new CostLine("a", Money.Pounds(50)), new CostLine("b", Money.Of(40, Euro))]) }, Variance(10)),
        Settling("RS-008", "outturn.actual", ["EUR"], Good, Variance(10) with { Actual = new AllowableCost(null, [new CostLine("a", Money.Pounds(90))], [new CostLine("b", Money.Of(40, Euro))]) }, Variance(10)),
        Settling("RS-008", "outturn.measures[north].target", ["EUR"], Good, Variance(10) with { Measures = [new MeasureOutturn("north", Money.Of(1, Euro), null)] }, Variance(10) with { Measures = [new MeasureOutturn("north", Money.Pounds(1), null)] }),
    ];

    private static IEnumerable<FindingCase> Allocation()
    {
        Split toTeam = Alliancing.RiskShare.Split.Agreed(("group:team", Rate.One));
        Split onwards = new(Basis.Equal, Alliancing.RiskShare.Recipients.Of("alder", "birch"), Team);
        Curve rest = Curve.Flat(Pc(50), To.Of(Team));
        var fact = Criterion.Fact("met");
        return
        [
            Terms("RS-009", Gain, ["the side ends with money that nobody receives", "End it with a split or a waterfall."], OneSide(Half), OneSide(Half, AllToAlder)),
            Terms("RS-009", Gain, ["group 'team' receives money that no later split pays on to its members", "Add a split from group:team."], OneSide(toTeam), OneSide(toTeam, onwards)),
            Terms("RS-009", Gain, ["group 'team'"], OneSide(rest, AllToAlder), OneSide(rest, AllToAlder, onwards)),
            Terms("RS-009", Gain, ["group 'team'"], OneSide(new Split(Basis.Fee, Alliancing.RiskShare.Recipients.Of(Team, Account.Of("cedar")))), OneSide(new Split(Basis.Fee, Alliancing.RiskShare.Recipients.Of(Team, Account.Of("cedar"))), onwards)),
            Terms("RS-009", Gain, ["group 'team'"], OneSide(toTeam, onwards, new Limit(Pounds(1), To.Of(Team), Each: Alliancing.RiskShare.Recipients.Of("cedar"))), OneSide(toTeam, new Limit(Pounds(1), To.Of(Team), Each: Alliancing.RiskShare.Recipients.Of("cedar")), onwards)),
            Terms("RS-009", $"{Gain}[1].failing", ["group 'team'"], OneSide(rest, new Condition(fact, To.Owner), AllToAlder, onwards), OneSide(new Condition(fact, To.Owner), rest, AllToAlder, onwards)),
            Terms("RS-009", $"{Gain}[0].below", ["group 'team'"], OneSide(new Threshold(Pounds(1), To.Of(Team)), toTeam, onwards), OneSide(new Threshold(Pounds(1), To.Owner), toTeam, onwards)),
            Terms("RS-009", $"{Gain}[1].otherwise", ["group 'team'"], OneSide(rest, new Condition(fact, To.Owner, [AllToAlder]), AllToAlder, onwards), OneSide(rest, new Condition(fact, To.Owner, [AllToAlder, onwards]), AllToAlder, onwards)),
            Terms("RS-009", $"{Gain}[0].otherwise", ["nobody receives"], OneSide(new Condition(fact, To.Owner, [Half]), AllToAlder), OneSide(new Condition(fact, To.Owner, [Half, AllToAlder]), AllToAlder)),
        ];
    }

    private static IEnumerable<FindingCase> References() =>
    [
        Terms("RS-010", $"{Gain}[0].by.shares[0].to", ["there is no participant 'willow'", "Known are council, alder, birch, cedar."], OneSide(Alliancing.RiskShare.Split.Agreed(("willow", Rate.One))), Good),
        Terms("RS-010", $"{Gain}[0].kept", ["there is no payee 'taxman'", "Known are regulator."], OneSide(new Deductible(Pounds(1), To.Payee("taxman")), AllToAlder), OneSide(new Deductible(Pounds(1), To.Payee("regulator")), AllToAlder)),
        Terms("RS-010", $"{Gain}[0].kept", ["there is no reserve 'jar'", "Known are pot."], OneSide(new Deductible(Pounds(1), To.Reserve("jar")), AllToAlder), OneSide(new Deductible(Pounds(1), To.Reserve("pot")), AllToAlder)),
        Terms("RS-010", $"{Gain}[1].from", ["there is no group 'crew'", "Known are team."], OneSide(AllToAlder, AllToAlder with { From = Account.Group("crew") }), OneSide(AllToAlder, AllToAlder with { From = Team })),
        Terms("RS-010", $"{Gain}[0].id", ["there is no reserve 'jar'", "Known are pot."], OneSide(new Reserve("jar", Pounds(1)), AllToAlder), OneSide(new Reserve("pot", Pounds(1)), AllToAlder)),
        Terms("RS-010", $"{Gain}[0].id", ["The agreement declares no reserve at all: declare it."], OneSide(new Reserve("pot", Pounds(1)), AllToAlder) with { Reserves = [] }, OneSide(new Reserve("pot", Pounds(1)), AllToAlder)),
        Terms("RS-010", $"{Gain}[1].each[1]", ["there is no participant 'willow'"], OneSide(AllToAlder, new Limit(Pounds(1), To.Owner, Each: Alliancing.RiskShare.Recipients.Of("alder", "willow"))), OneSide(AllToAlder, new Limit(Pounds(1), To.Owner, Each: Alliancing.RiskShare.Recipients.Of("alder", "birch")))),
        Terms("RS-010", $"{Gain}[0].to[0]", ["there is no participant 'willow'"], OneSide(Alliancing.RiskShare.Split.Equally(Alliancing.RiskShare.Recipients.Of("willow"))), OneSide(Alliancing.RiskShare.Split.Equally(Alliancing.RiskShare.Recipients.Of("alder")))),
        Terms("RS-010", $"{Gain}[0].counterparty", ["there is no participant 'willow'"], OneSide(new Modifier(Pc(90), Account.Of("willow")), AllToAlder), OneSide(new Modifier(Pc(90), Account.Owner), AllToAlder)),
        Terms("RS-010", $"{Gain}[0].from", ["there is no participant 'willow'"], OneSide(Limit.Floor(Pounds(1), Account.Of("willow")), AllToAlder), OneSide(Limit.Floor(Pounds(1), Account.Owner), AllToAlder)),
        Terms("RS-010", "groups[team]", ["there is no participant 'willow'", "Known are council, alder, birch, cedar."], Good with { Groups = [new ParticipantGroup("team", ["willow"])] }, Good with { Groups = [new ParticipantGroup("team", ["alder"])] }),
        Terms("RS-010", "closing[0].components", ["there is no component 'price'", "Known are cost."], Good with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, Pounds(1), Components: ["price"])] }, Good with { Closing = [new ClosingClamp(Side.Provider, Account.Owner, Pounds(1), Components: ["cost"])] }),
        Settling("RS-010", "outturn.bases.fee.willow", ["there is no participant or group 'willow'", "Known are council, alder, birch, cedar."], Good, Variance(10).With(Basis.Fee, ("willow", 1)), Variance(10).With(Basis.Fee, ("alder", 1))),
    ];

    private static IEnumerable<FindingCase> Portions() =>
    [
        Terms("RS-011", "components[cost].portion", ["the portions of target less actual add up to 110 %", "may not exceed 100 %", "the same money would be shared twice"], Schedule(Cost(AllToAlder) with { Portion = Pc(60) }, Cost(AllToAlder) with { Id = "more", Portion = Pc(50) }), Schedule(Cost(AllToAlder) with { Portion = Pc(60) }, Cost(AllToAlder) with { Id = "more", Portion = Pc(40) })),
        Terms("RS-011", "components[cost].portion", ["the portion is 0 %", "above 0 % and at most 100 %"], Schedule(Cost(AllToAlder) with { Portion = Rate.Zero }), Schedule(Cost(AllToAlder))),
        Terms("RS-011", "components[cost].portion", ["the portion is 101 %"], Schedule(Cost(AllToAlder) with { Portion = Pc(101) }), Schedule(Cost(AllToAlder))),
        Terms("RS-012", "components[cost].portion", ["add up to 60 %", "The remaining 40 % is not settled here."], Schedule(Cost(AllToAlder) with { Portion = Pc(60) }), Schedule(Cost(AllToAlder))),
    ];

    private static IEnumerable<FindingCase> Ranges()
    {
        RateExpression Clamped(decimal min, decimal max) => RateExpression.Linear(Driver.Score("quality"), 0.5m, 0.001m, min, max);
        return
        [
            Terms("RS-013", $"{Gain}[0].bands[0].rate", ["the rate 101 % is outside what this place allows, 0 to 1", "Give a rate inside that range."], Banded(Band.Beyond(Pc(101))), Banded(Band.Beyond(Rate.One))),
            Terms("RS-013", $"{Gain}[0].bands[0].rate", ["-1 %"], Banded(Band.Beyond(Pc(-1))), Banded(Band.Beyond(Rate.Zero))),
            Terms("RS-013", $"{Gain}[0].bands[0].rate", ["at most 3) is outside"], OneSide(Curve.Flat(Clamped(2, 3), To.Owner), AllToAlder), OneSide(Curve.Flat(Clamped(1, 3), To.Owner), AllToAlder)),
            Terms("RS-013", $"{Gain}[0].bands[0].rate", ["at most -2) is outside"], OneSide(Curve.Flat(Clamped(-3, -2), To.Owner), AllToAlder), OneSide(Curve.Flat(Clamped(-3, 0), To.Owner), AllToAlder)),
            Terms("RS-013", $"{Gain}[0].bands[0].from", ["-1 %", "0 or more"], Banded(new Band(Pc(50), From: RateExpression.Sum([Pc(-1)]))), Banded(new Band(Pc(50), From: RateExpression.Sum([Pc(1)])))),
            Terms("RS-013", $"{Gain}[0].reach.rate", ["-2 %", "0 or more"], OneSide(new Threshold(OfTarget(-2), To.Owner), AllToAlder), OneSide(new Threshold(OfTarget(2), To.Owner), AllToAlder)),
            Terms("RS-013", $"{Gain}[0].reach", ["the amount is −£1.00", "0 or more", "gain and pain have sides of their own"], OneSide(new Threshold(Pounds(-1), To.Owner), AllToAlder), OneSide(new Threshold(Pounds(0), To.Owner), AllToAlder)),
            Terms("RS-013", $"{Gain}[0].rate", ["101 %", "0 to 1"], OneSide(Levy.Of(Pc(101), To.Owner), AllToAlder), OneSide(Levy.Of(Rate.One, To.Owner), AllToAlder)),
            Terms("RS-013", $"{Gain}[0].bands[0].rate", ["the lowest value 0.6 is above the highest, 0.5", "Exchange them."], OneSide(Curve.Flat(Clamped(0.6m, 0.5m), To.Owner), AllToAlder), OneSide(Curve.Flat(Clamped(0.5m, 0.6m), To.Owner), AllToAlder)),
            Terms("RS-013", $"{Gain}[0].bands[0].rate", ["the lowest value 0.6 is above the highest, 0.5"], OneSide(Curve.Flat(RateExpression.Sum([Pc(50)], 0.6m, 0.5m), To.Owner), AllToAlder), OneSide(Curve.Flat(RateExpression.Sum([Pc(50)], 0.5m, 0.5m), To.Owner), AllToAlder)),
            Terms("RS-013", "components[pool].measure.scale", ["the scale is 0", "above 0: the score that earns the whole pool"], Schedule(Component.Pool("pool", new ScoreMeasure(Quality, 0, Pounds(1), Pounds(1)), [], [])), Schedule(Component.Pool("pool", new ScoreMeasure(Quality, 1, Pounds(1), Pounds(1)), [], []))),
            Terms("RS-013", "components[days].measure.price", ["-100 %", "0 or more"], Schedule(Component.Quantity("days", new QuantityMeasure("days", 1, QuantityDirection.AboveBase, Number(-1)), [], [])), Schedule(Component.Quantity("days", new QuantityMeasure("days", 1, QuantityDirection.AboveBase, Number(1)), [], []))),
            Settling("RS-021", $"{Gain}[0]", ["the rate score:quality comes to 1.1", "Allowed here is 0 to 1", "clamp it in the terms, or correct the score"], OneSide(Curve.Flat(Quality, To.Owner), AllToAlder), Variance(10).WithScore("quality", 1.1m), Variance(10).WithScore("quality", 1)),
            Settling("RS-021", $"{Gain}[0]", ["comes to -0.1"], OneSide(Curve.Flat(Quality, To.Owner), AllToAlder), Variance(10).WithScore("quality", -0.1m), Variance(10).WithScore("quality", 0)),
            Settling("RS-021", $"{Gain}[0]", ["comes to -0.1", "0 or more"], OneSide(new Threshold(Level.Of(Quality, Basis.Target), To.Owner), AllToAlder), Variance(10).WithScore("quality", -0.1m), Variance(10).WithScore("quality", 0)),
            Settling("RS-027", $"{Gain}[0]", ["100 % of fee comes to \u2212£5.00", "It must be 0 or more: correct fee in the outturn."], OneSide(Limit.Side(Rate.One, Basis.Fee, To.Owner), AllToAlder), Variance(10).With(Basis.Fee, -5), Variance(10).With(Basis.Fee, 0)),
        ];
    }

    private static IEnumerable<FindingCase> Missing() =>
    [
        Settling("RS-014", $"{Gain}[1]", ["the outturn has no fee for 'birch'. Add bases.fee.birch."], OneSide(AllToAlder, Limit.EachAt(Rate.One, Basis.Fee, To.Owner)), Variance(10).With(Basis.Fee, ("alder", 1), ("cedar", 1)), Variance(10).WithFees()),
        Settling("RS-014", $"{Gain}[0]", ["the outturn has no fee. Add bases.fee."], OneSide(Limit.Side(Rate.One, Basis.Fee, To.Owner), AllToAlder), Variance(10), Variance(10).With(Basis.Fee, 1)),
        Settling("RS-014", $"{Gain}[0]", ["the outturn has no fee. Add bases.fee."], Split(Alliancing.RiskShare.Split.ByBasis(Basis.Fee, Side.Provider)), Variance(10), Variance(10).WithFees()),
        Settling("RS-014", $"{Gain}[0]", ["the outturn has no fee for 'alder'. Add bases.fee.alder."], Split(Alliancing.RiskShare.Split.ByBasis(Basis.Fee, Alliancing.RiskShare.Recipients.Of("alder"))), Variance(10).With(Basis.Fee, 1), Variance(10).WithFees()),
        Settling("RS-014", $"{Gain}[0]", ["the outturn has no fee for 'payee:regulator'. Add bases.fee.payee:regulator."], Split(Alliancing.RiskShare.Split.ByBasis(Basis.Fee, Alliancing.RiskShare.Recipients.Of("payee:regulator"))), Variance(10).WithFees(), Variance(10).With(Basis.Fee, ("payee:regulator", 1))),
        Settling("RS-014", "entitlements[0]", ["the outturn gives no participant's fee", "Add bases.fee for each participant that has one."], Good with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)] }, Variance(10).With(Basis.Fee, 1), Variance(10).WithFees()),
        Settling("RS-014", "entitlements[0]", ["the outturn has no fee. Add bases.fee."], Good with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)] }, Variance(10), Variance(10).WithFees()),
        Settling("RS-015", "components[cost]", ["the outturn has no target. Add target."], Good, Variance(10) with { Target = null }, Variance(10)),
        Settling("RS-015", "components[cost]", ["the outturn has no actual. Add actual."], Good, Variance(10) with { Actual = null }, Variance(10)),
        Settling("RS-015", "components[north]", ["the outturn has no actual for 'north'. Add measures.north.actual."], Schedule(new Component("north", new SavingMeasure("north"), [], [])), Variance(10) with { Measures = [new MeasureOutturn("north", Money.Pounds(1), null)] }, Variance(10) with { Measures = [new MeasureOutturn("north", Money.Pounds(1), Money.Pounds(1))] }),
        Settling("RS-015", "components[north]", ["the outturn has no target for 'north'. Add measures.north.target."], Schedule(new Component("north", new ExcessMeasure("north"), [], [])), Variance(10) with { Measures = [new MeasureOutturn("north", null, Money.Pounds(1))] }, Variance(10) with { Measures = [new MeasureOutturn("north", Money.Pounds(1), Money.Pounds(1))] }),
        Settling("RS-018", $"{Gain}[0]", ["the outturn does not say 'met'. Add facts.met."], OneSide(new Condition(Criterion.Fact("met"), To.Owner), AllToAlder), Variance(10), Variance(10).WithFact("met", true)),
        Settling("RS-019", $"{Gain}[0]", ["the outturn has no quantity 'months'. Add quantities.months."], OneSide(Levy.Of(RateExpression.Linear(Driver.Quantity("months"), max: 1), To.Owner), AllToAlder), Variance(10), Variance(10).WithQuantity("months", 1)),
    ];

    private static IEnumerable<FindingCase> Values()
    {
        RateExpression table = RateExpression.Table(Driver.Quantity("people"), [new TablePoint(10, 0.5m), new TablePoint(20, 0.4m)]);
        RateExpression held = RateExpression.Table(Driver.Quantity("people"), [new TablePoint(10, 0.5m), new TablePoint(20, 0.4m)], outside: TableEnds.Hold);
        RateExpression Ascending(decimal second) => RateExpression.Table(Driver.Quantity("people"), [new TablePoint(10, 0.5m), new TablePoint(second, 0.4m)]);
        RateExpression pick = RateExpression.Pick("grade", [new PickCase("good", Pc(50)), new PickCase("fair", Pc(40))]);
        return
        [
            Settling("RS-018", $"{Gain}[0]", ["the fact 'grade' is 'poor'", "Allowed are good, fair", "correct the fact, or say in the terms what applies otherwise"], OneSide(Curve.Flat(pick, To.Owner), AllToAlder), Variance(10).WithFact("grade", "poor"), Variance(10).WithFact("grade", "fair")),
            Terms("RS-034", $"{Gain}[0].bands[0].rate.points", ["the table has no points", "Give at least one."], OneSide(Curve.Flat(RateExpression.Table(Driver.Quantity("people"), []), To.Owner), AllToAlder), OneSide(Curve.Flat(table, To.Owner), AllToAlder)),
            Terms("RS-034", $"{Gain}[0].bands[0].rate.points[1]", ["the point at 10 does not come after 10", "Points must ascend, each value of the driver once."], OneSide(Curve.Flat(Ascending(10), To.Owner), AllToAlder), OneSide(Curve.Flat(Ascending(11), To.Owner), AllToAlder)),
            Terms("RS-034", $"{Gain}[0].bands[0].rate.cases", ["no value of the fact picks a rate", "Give at least one case."], OneSide(Curve.Flat(RateExpression.Pick("grade", []), To.Owner), AllToAlder), OneSide(Curve.Flat(pick, To.Owner), AllToAlder)),
            Settling("RS-035", $"{Gain}[0]", ["quantity:people is 9, outside the table, which runs from 10 to 20", "Extend the table, or let its ends hold."], OneSide(Curve.Flat(table, To.Owner), AllToAlder), Variance(10).WithQuantity("people", 9), Variance(10).WithQuantity("people", 10)),
            Settling("RS-035", $"{Gain}[0]", ["quantity:people is 21"], OneSide(Curve.Flat(table, To.Owner), AllToAlder), OneSide(Curve.Flat(held, To.Owner), AllToAlder), Variance(10).WithQuantity("people", 21)),
            Settling("RS-033", "components[days]", ["is beyond what money can hold, 9223372036854775807 minor units", "Check the target, the actual and the prices."], Schedule(Component.Quantity("days", new QuantityMeasure("days", 0, QuantityDirection.AboveBase, Number(92_233_720_368_547_759m)), [], [])), Variance(0).WithQuantity("days", 1), Variance(0).WithQuantity("days", 0.5m)),
            Settling("RS-033", "components", ["the lines of all components move 12000000000000000000 minor units", "Check the targets, the actuals and the prices."], Schedule(new Component("a", new SavingMeasure("x"), [AllToAlder], []), new Component("b", new SavingMeasure("y"), [AllToAlder], [])), TwoSavings(60_000_000_000_000_000), TwoSavings(1)),
            Settling("RS-033", "entitlements[0]", ["fee of 'alder' is 0.001, which is not a whole amount that GBP can hold", "Give it to the minor unit."], Good with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)] }, Variance(10).With(Basis.Fee, ("alder", 0.001m)), Variance(10).With(Basis.Fee, ("alder", 0.01m))),
            Settling("RS-033", "entitlements[0]", ["fee of 'alder' is 100000000000000"], Good with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)] }, Variance(10).With(Basis.Fee, ("alder", 100_000_000_000_000m)), Variance(10).With(Basis.Fee, ("alder", 1m))),
            Settling("RS-030", $"{Gain}[1]", ["the floor needs £2.50 from the owner, which holds £1.50. The remaining £1.00 is not paid."], OneSide(Half, Limit.Floor(Pounds(4), Account.Owner), AllToAlder), Variance(3), Variance(4)),
            Settling("RS-037", $"{Gain}[0]", ["reserve 'pot' expired on 2026-03-30, before the end of the period 2025-04-01/2026-03-31", "Extend it, or take it out of the terms."], OneSide(new Reserve("pot", Pounds(1)), AllToAlder) with { Reserves = [new TaggedReserve("pot", Expires: new LocalDate(2026, 3, 30))] }, OneSide(new Reserve("pot", Pounds(1)), AllToAlder), Variance(10)),
        ];
    }

    private static IEnumerable<FindingCase> Reach() =>
    [
        Terms("RS-022", $"{Gain}[1].factor", ["the factor can reach 2", "the owner may not hold the addition", "Lower the factor's highest value, or send enough of the curve's rest to the counterparty."], OneSide(Curve.Flat(Pc(60), To.Owner), new Modifier(RateExpression.Linear(Driver.Score("quality"), 1, 0.01m), Account.Owner), AllToAlder), OneSide(Half, new Modifier(RateExpression.Linear(Driver.Score("quality"), 1, 0.01m), Account.Owner), AllToAlder)),
        Terms("RS-022", $"{Gain}[0].factor", ["quantity:size", "has no highest value", "Give it a 'max', or drive it by a score whose scale the terms declare."], OneSide(new Modifier(RateExpression.Linear(Driver.Quantity("size")), Account.Owner), AllToAlder), OneSide(new Modifier(RateExpression.Linear(Driver.Quantity("size"), max: 1), Account.Owner), AllToAlder)),
    ];

    private static IEnumerable<FindingCase> Recipients() =>
    [
        Terms("RS-023", $"{Gain}[0]", ["nobody is named to split among", "Give 'to': providers, owners, everyone, or a list."], Split(new Split(Basis.Fee)), Split(new Split(Basis.Fee, Side.Provider))),
        Terms("RS-023", $"{Gain}[0].by", ["agreed shares name their recipients themselves", "Leave out 'to'."], Split(AllToAlder with { To = Side.Provider }), Split(AllToAlder)),
        Terms("RS-023", $"{Gain}[0].tranches[0].each", ["a claims rule already holds each recipient to its claim", "Leave out 'each'."], OneSide(new Waterfall([new Tranche(SplitRule.Claims(ClaimsRule.Talmud, Basis.Fee), Side.Provider, Each: Pounds(1))], To.Owner)), OneSide(new Waterfall([new Tranche(SplitRule.Claims(ClaimsRule.Talmud, Basis.Fee), Side.Provider)], To.Owner))),
        Terms("RS-023", $"{Gain}[0].to", ["the alliance has no providers", "Add participants to that side, or name others."], Split(Alliancing.RiskShare.Split.Equally(Side.Provider)) with { Participants = [People[0]], Groups = [] }, Split(Alliancing.RiskShare.Split.Equally(Side.Owner)) with { Participants = [People[0]], Groups = [] }),
        Terms("RS-023", $"{Gain}[0].to", ["the alliance has no owners"], Both(Alliancing.RiskShare.Split.Equally(Side.Owner)) with { Components = [Component.Saving("cost", [Alliancing.RiskShare.Split.Equally(Side.Owner)], [AllToAlder])], Participants = [.. People.Skip(1)] }, Both(AllToAlder) with { Participants = [.. People.Skip(1)] }),
        Terms("RS-023", "owners", ["'alder' is not a participant of the owner side", "Only owners split that side's account."], Owned(SplitRule.Shares(("council", Pc(50)), ("alder", Pc(50)))), Owned(SplitRule.Shares(("council", Pc(50)), ("board", Pc(50))))),
        Terms("RS-023", "owners", ["a claims rule may leave money over", "Split the owner side by a basis or by agreed shares."], Owned(SplitRule.Claims(ClaimsRule.Talmud, Basis.Fee)), Owned(Basis.Fee)),
        Terms("RS-023", "entitlements[0].category", ["'Share' is not an entitlement", "Allowed are fee and reimbursedCost."], Good with { Entitlements = [new Entitlement(LineCategory.Share, Basis.Fee)] }, Good with { Entitlements = [new Entitlement(LineCategory.ReimbursedCost, Basis.Fee)] }),
        Settling("RS-023", "entitlements[0]", ["fee stands for 'group:team', and an entitlement is paid to participants", "Give each member's own amount."], Good with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee)] }, Variance(10).With(Basis.Fee, ("group:team", 9)), Variance(10).WithFees()),
    ];

    private static IEnumerable<FindingCase> Outturns()
    {
        RiskShareSchedule term = Good with { From = new LocalDate(2025, 4, 1), To = new LocalDate(2026, 3, 31) };
        return
        [
            Settling("RS-025", "outturn.agreement", ["the outturn belongs to 'lakeside', the terms to 'riverside'", "Settle it with its own agreement."], Good, Variance(10) with { Agreement = "lakeside" }, Variance(10)),
            Settling("RS-026", "outturn.period", ["2025-03-31/2025-04-30", "from 2025-04-01 to 2026-03-31", "Give a period within it."], term, Variance(10) with { Period = ReportingPeriod.Between(new LocalDate(2025, 3, 31), new LocalDate(2025, 4, 30)) }, Variance(10)),
            Settling("RS-026", "outturn.period", ["2026-04-01"], term, Variance(10) with { Period = ReportingPeriod.Between(new LocalDate(2025, 4, 1), new LocalDate(2026, 4, 1)) }, Variance(10)),
            Settling("RS-026", "outturn.period", ["an open date"], term with { To = null }, Variance(10) with { Period = ReportingPeriod.Month(2024, 1) }, Variance(10)),
            Settling("RS-032", "participants[alder]", ["'alder' is a member from 2026-04-01 to an open date, not in the period", "unless a weight or condition says otherwise"], Joined(from: new LocalDate(2026, 4, 1)), Joined(from: new LocalDate(2026, 3, 31)), Variance(10)),
            Settling("RS-032", "participants[alder]", ["to 2025-03-31"], Joined(to: new LocalDate(2025, 3, 31)), Joined(to: new LocalDate(2025, 4, 1)), Variance(10)),
            Settling("RS-038", "outturn.actual", ["the lines less exclusions add up to £95.00, the stated actual is £90.00", "They must agree: correct the lines, or leave the amount out."], Good, Variance(10) with { Actual = new AllowableCost(Money.Pounds(90), [new CostLine("a", Money.Pounds(100))], [new CostLine("b", Money.Pounds(5))]) }, Variance(10) with { Actual = new AllowableCost(Money.Pounds(95), [new CostLine("a", Money.Pounds(100))], [new CostLine("b", Money.Pounds(5))]) }),
            Settling("RS-041", "outturn.actual", ["the actual is \u2212£0.01, less than nothing.", "If it is not a credit, take the minus sign away."], Good, Variance(10) with { Actual = Money.Pounds(-0.01m) }, Variance(10) with { Actual = Money.Pounds(0m) }),
            Settling("RS-038", "outturn.actual", ["the actual has no amount", "Give the amount, or every line and exclusion."], Good, Variance(10) with { Actual = new AllowableCost() }, Variance(10)),
            Settling("RS-038", "outturn.actual", ["or excludes cost without listing the lines"], Good, Variance(10) with { Actual = new AllowableCost(Money.Pounds(90), Excluded: [new CostLine("b", Money.Pounds(5))]) }, Variance(10) with { Actual = new AllowableCost(Money.Pounds(90), Excluded: []) }),
            Settling("RS-038", "outturn.measures[north].actual", ["the actual has no amount"], Good, Variance(10) with { Measures = [new MeasureOutturn("north", null, new AllowableCost())] }, Variance(10) with { Measures = [new MeasureOutturn("north", null, null)] }),
        ];
    }

    private static RiskShareSchedule Joined(LocalDate? from = null, LocalDate? to = null) =>
        Good with { Participants = [People[0], People[1] with { From = from, To = to }, People[2], People[3]] };

    private static IEnumerable<FindingCase> Lists()
    {
        RateExpression Pick(string second) => RateExpression.Pick("grade", [new PickCase("good", Pc(50)), new PickCase(second, Pc(40))]);
        RiskShareSchedule Sharing(string second) => OneSide(Alliancing.RiskShare.Split.Agreed(("alder", Pc(50)), (second, Pc(50))));
        return
        [
            Terms("RS-028", "components[cost]", ["'cost' stands twice", "Give each of the components an id of its own."], Schedule(Component.Saving("cost", [], []), Component.Excess("cost", [], [])), Schedule(Component.Saving("cost", [], []), Component.Excess("more", [], []))),
            Terms("RS-028", "participants[alder]", ["'alder' stands twice"], Good with { Participants = [.. People, People[1]] }, Good),
            Terms("RS-028", "groups[team]", ["'team' stands twice", "each of the groups"], Good with { Groups = [new ParticipantGroup("team", ["alder"]), new ParticipantGroup("team", ["birch"])] }, Good),
            Terms("RS-028", "groups[team]", ["a member stands twice", "Name each once."], Good with { Groups = [new ParticipantGroup("team", ["alder", "alder"])] }, Good),
            Terms("RS-028", "payees[regulator]", ["each of the payees"], Good with { Payees = [new OutsidePayee("regulator"), new OutsidePayee("regulator")] }, Good),
            Terms("RS-028", "reserves[pot]", ["each of the reserves"], Good with { Reserves = [new TaggedReserve("pot"), new TaggedReserve("pot")] }, Good),
            Terms("RS-028", "scores[quality]", ["each of the scores"], Good with { Scores = [new ScoreScale("quality", 0, 1), new ScoreScale("quality", 0, 1)] }, Good),
            Terms("RS-028", $"{Gain}[0].by.shares[1]", ["'alder' stands twice", "Give each account one share."], Sharing("alder"), Sharing("birch")),
            Terms("RS-028", $"{Gain}[0].to[1]", ["'alder' stands twice", "Name each recipient once."], Split(Alliancing.RiskShare.Split.Equally(Alliancing.RiskShare.Recipients.Of("alder", "alder"))), Split(Alliancing.RiskShare.Split.Equally(Alliancing.RiskShare.Recipients.Of("alder", "birch")))),
            Terms("RS-028", $"{Gain}[0].to[1]", ["'owner' stands twice"], Split(Alliancing.RiskShare.Split.Equally(Alliancing.RiskShare.Recipients.Of("council", "owner"))), Split(Alliancing.RiskShare.Split.Equally(Alliancing.RiskShare.Recipients.Of("council", "birch")))),
            Terms("RS-028", $"{Gain}[0].bands[0].rate.cases[1]", ["'good' stands twice", "Give each value of the fact once."], OneSide(Curve.Flat(Pick("good"), To.Owner), AllToAlder), OneSide(Curve.Flat(Pick("fair"), To.Owner), AllToAlder)),
            Settling("RS-028", "outturn.scores", ["'quality' stands twice", "State each value once."], Good, Variance(10).WithScore("quality", 1).WithScore("quality", 2), Variance(10).WithScore("quality", 1)),
            Settling("RS-028", "outturn.quantities", ["'a' stands twice"], Good, Variance(10).WithQuantity("a", 1).WithQuantity("a", 1), Variance(10).WithQuantity("a", 1).WithQuantity("b", 1)),
            Settling("RS-028", "outturn.facts", ["'a' stands twice"], Good, Variance(10).WithFact("a", true).WithFact("a", true), Variance(10).WithFact("a", true)),
            Settling("RS-028", "outturn.bases", ["'fee' stands twice"], Good, Variance(10).WithFees().With(Basis.Fee, 1), Variance(10).WithFees()),
            Settling("RS-028", "outturn.bases.fee", ["'alder' stands twice"], Good, Variance(10).With(Basis.Fee, ("alder", 1), ("alder", 1)), Variance(10).WithFees()),
            Settling("RS-028", "outturn.measures", ["'north' stands twice"], Good, Variance(10) with { Measures = [new MeasureOutturn("north", null, null), new MeasureOutturn("north", null, null)] }, Variance(10) with { Measures = [new MeasureOutturn("north", null, null)] }),
            Terms("RS-029", "components", ["the terms have no component", "Give at least one."], Schedule(), Good),
            Terms("RS-029", "participants", ["the alliance has no participants", "Name at least one."], Schedule(new Component("cost", new SavingMeasure(), [new Split(SplitRule.Shares(("residual", Rate.One)))], [new Split(SplitRule.Shares(("residual", Rate.One)))])) with { Participants = [], Groups = [] }, Good),
            Terms("RS-029", "groups[team]", ["the group has no members", "Name at least one participant."], Good with { Groups = [new ParticipantGroup("team", [])] }, Good),
            Terms("RS-029", $"{Gain}[0].bands", ["the list is empty", "Give at least one entry."], Banded(), Banded(Band.Beyond(Pc(50)))),
            Terms("RS-029", $"{Gain}[0].tranches", ["the list is empty"], OneSide(new Waterfall([])), OneSide(new Waterfall([new Tranche(Basis.Equal, Side.Provider)]))),
            Terms("RS-029", $"{Gain}[0].by.shares", ["the list is empty"], Split(new Split(SplitRule.Shares(), Rest: To.Owner)), Split(AllToAlder)),
            Terms("RS-029", $"{Gain}[0].by.bases", ["the list is empty"], Split(new Split(SplitRule.Product(), Side.Provider)), Split(new Split(SplitRule.Product(Basis.Fee), Side.Provider))),
            Terms("RS-029", $"{Gain}[0].to", ["the list is empty"], Split(Alliancing.RiskShare.Split.Equally(Alliancing.RiskShare.Recipients.Of(Array.Empty<Account>()))), Split(Alliancing.RiskShare.Split.Equally(Side.Provider))),
            Terms("RS-029", $"{Gain}[0].reach.lowerOf", ["the list is empty"], OneSide(new Threshold(Level.LowerOf(), To.Owner), AllToAlder), OneSide(new Threshold(Level.LowerOf(Pounds(1)), To.Owner), AllToAlder)),
            Terms("RS-029", $"{Gain}[0].reach.higherOf", ["the list is empty"], OneSide(new Threshold(Level.HigherOf(), To.Owner), AllToAlder), OneSide(new Threshold(Level.HigherOf(Pounds(1)), To.Owner), AllToAlder)),
            Terms("RS-029", $"{Gain}[0].when.criteria", ["the list is empty"], OneSide(new Condition(Criterion.All(), To.Owner), AllToAlder), OneSide(new Condition(Criterion.All(Criterion.Fact("a")), To.Owner), AllToAlder)),
            Terms("RS-029", $"{Gain}[0].when.criterion.criteria", ["the list is empty"], OneSide(new Condition(Criterion.Not(Criterion.Any()), To.Owner), AllToAlder), OneSide(new Condition(Criterion.Not(Criterion.Any(Criterion.Fact("a"))), To.Owner), AllToAlder)),
            Terms("RS-029", $"{Gain}[0].bands[0].rate.terms", ["the list is empty"], OneSide(Curve.Flat(RateExpression.Sum([]), To.Owner), AllToAlder), OneSide(Half, AllToAlder)),
            Terms("RS-029", $"{Gain}[0].bands[0].rate.factors", ["the list is empty"], OneSide(Curve.Flat(RateExpression.Product(), To.Owner), AllToAlder), OneSide(Half, AllToAlder)),
            Terms("RS-029", $"{Gain}[0]", ["neither 'rate' nor 'amount' is given", "Give exactly one of them."], OneSide(new Levy(To.Owner), AllToAlder), OneSide(Levy.Of(Pc(1), To.Owner), AllToAlder)),
            Terms("RS-029", $"{Gain}[0]", ["both 'rate' and 'amount' are given"], OneSide(new Levy(To.Owner, Pc(1), Pounds(1)), AllToAlder), OneSide(Levy.UpTo(Pounds(1), To.Owner), AllToAlder)),
            Terms("RS-029", $"{Gain}[0]", ["both 'atMost' and 'atLeast' are given"], OneSide(new Limit(Pounds(2), To.Owner, Pounds(1), Account.Owner), AllToAlder), OneSide(new Limit(Pounds(2), To.Owner), AllToAlder)),
            Terms("RS-029", $"{Gain}[0]", ["'from' is given without 'atLeast'", "Remove it, or give 'atLeast'."], OneSide(new Limit(Pounds(2), To.Owner, From: Account.Owner), AllToAlder), OneSide(new Limit(Pounds(2), To.Owner), AllToAlder)),
            Terms("RS-029", $"{Gain}[0]", ["'excess' is given without 'atMost'"], OneSide(new Limit(Excess: To.Owner, AtLeast: Pounds(1), From: Account.Owner), AllToAlder), OneSide(Limit.Floor(Pounds(1), Account.Owner), AllToAlder)),
        ];
    }

    private static IEnumerable<FindingCase> Clamps()
    {
        RiskShareSchedule Closing(ClosingClamp clamp) => Good with { Closing = [clamp] };
        ClosingClamp good = new(Side.Provider, Account.Owner, Pounds(2), Pounds(1));
        return
        [
            Terms("RS-036", "closing[0]", ["the clamp has neither a cap nor a floor", "Give 'atMost', 'atLeast' or both."], Closing(new ClosingClamp(Side.Provider, Account.Owner)), Closing(good)),
            Terms("RS-036", "closing[0].counterparty", ["'reserve:pot' cannot stand against a clamp", "Allowed are owner, a participant and residual."], Closing(good with { Counterparty = Account.Reserve("pot") }), Closing(good with { Counterparty = Account.Of("council") })),
            Terms("RS-036", "closing[0].of", ["a clamp holds the lines of participants", "Name participants or groups."], Closing(good with { Of = Alliancing.RiskShare.Recipients.Of("payee:regulator") }), Closing(good with { Of = Alliancing.RiskShare.Recipients.Of("group:team", "cedar") })),
            Settling("RS-036", "closing[0]", ["the floor of the clamp, £2.00, is above its cap, £1.00", "Exchange them."], Closing(new ClosingClamp(Side.Provider, Account.Owner, Pounds(1), Pounds(2))), Closing(good), Variance(10)),
            Terms("RS-023", "closing[0].of", ["the alliance has no providers"], Good with { Participants = [People[0]], Groups = [], Closing = [good], Components = [Component.Saving("cost", [], [])] }, Closing(good)),
            Terms("RS-010", "closing[0].counterparty", ["there is no participant 'willow'"], Closing(good with { Counterparty = Account.Of("willow") }), Closing(good)),
            Terms("RS-007", "closing[0].atLeast.of", ["'amount' is the live amount of the side"], Closing(good with { AtLeast = Level.Whole(Basis.Amount) }), Closing(good)),
            Terms("RS-007", "closing[0].atLeast.of", ["there is no live amount before the curve"], Closing(good with { AtLeast = Level.Whole(Basis.Amount), Together = true }), Closing(good with { Together = true })),
        ];
    }

    /// <summary>Limits that pay or draw on a line which they hold themselves.</summary>
    private static IEnumerable<FindingCase> Held()
    {
        RiskShareSchedule Closing(Recipients of, Account counterparty, bool together = false) => Good with { Closing = [new ClosingClamp(of, counterparty, Pounds(2), Together: together)] };
        RiskShareSchedule Lines(Limit limit) => OneSide(Given.Shares, limit);
        RiskShareSchedule Life(Account counterparty) => Good with { OnAccount = new OnAccountRules { LifeLimits = [new ClosingClamp(Side.Provider, counterparty, Pounds(2))] } };
        var others = Alliancing.RiskShare.Recipients.Of("birch", "cedar");
        Destination alder = To.Participant("alder");
        Destination team = To.Of(Team);
        return
        [
            Terms("RS-050", "closing[0].counterparty", ["'alder' stands against the clamp and is itself among those held", "Name another account, or leave it out of those held."], Closing(Side.Provider, Account.Of("alder")), Closing(others, Account.Of("alder"))),
            Terms("RS-050", "closing[0].counterparty", ["'alder' stands against the clamp"], Closing(Side.Provider, Account.Of("alder"), together: true), Closing(Side.Provider, Account.Owner, together: true)),
            Terms("RS-050", "closing[0].counterparty", ["'birch' stands against the clamp"], Closing(Alliancing.RiskShare.Recipients.Of(Team), Account.Of("birch")), Closing(Alliancing.RiskShare.Recipients.Of(Team), Account.Of("cedar"))),
            Terms("RS-050", "closing[0].counterparty", ["the owner stands against the clamp"], Closing(Alliancing.RiskShare.Recipients.Everyone, Account.Owner), Closing(Side.Provider, Account.Owner)),
            Terms("RS-050", "closing[0].counterparty", ["'council' stands against the clamp"], Closing(Side.Owner, Account.Of("council")), Closing(Side.Owner, Account.Residual)),
            Terms("RS-050", "onAccount.lifeLimits[0].counterparty", ["'cedar' stands against the clamp"], Life(Account.Of("cedar")), Life(Account.Of("council"))),
            Terms("RS-050", $"{Gain}[1].excess", ["'alder' receives what the limit removes and is itself among those held"], Lines(Limit.EachAt(Pc(50), Basis.Fee, alder)), Lines(Limit.EachAt(Pc(50), Basis.Fee, alder, others))),
            Terms("RS-050", $"{Gain}[1].excess", ["'alder' receives what the limit removes"], Lines(Limit.EachAt(Pc(50), Basis.Fee, To.Participant("alder", Pounds(1)).Then(To.Owner))), Lines(Limit.EachAt(Pc(50), Basis.Fee, To.Participant("council", Pounds(1)).Then(To.Residual)))),
            Terms("RS-050", $"{Gain}[1].excess", ["group 'team' receives what the limit removes"], OneSide(Given.Shares, Limit.EachAt(Pc(50), Basis.Fee, team), Paid(Team)), OneSide(Given.Shares, Limit.EachAt(Pc(50), Basis.Fee, team, Alliancing.RiskShare.Recipients.Of("cedar")), Paid(Team))),
            Terms("RS-050", $"{Gain}[1].from", ["'alder' pays what the floor adds and is itself among those held"], Lines(new Limit(AtLeast: Pounds(1), From: Account.Of("alder"), Each: Side.Provider)), Lines(new Limit(AtLeast: Pounds(1), From: Account.Of("alder"), Each: others))),
        ];

        static Split Paid(Account group) => Alliancing.RiskShare.Split.Equally(Alliancing.RiskShare.Recipients.Of("alder", "birch")) with { From = group };
    }

    private static IEnumerable<FindingCase> Names() =>
    [
        Terms("RS-039", "components[the cost]", ["'the cost' is not an identifier", "Use 1 to 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit."], Schedule(Component.Saving("the cost", [], [])), Schedule(Component.Saving("the-cost", [], []))),
        Terms("RS-039", "groups[-]", ["'-' is not an identifier"], Good with { Groups = [new ParticipantGroup("-", ["alder"])] }, Good with { Groups = [new ParticipantGroup("a-", ["alder"])] }),
        Terms("RS-039", "payees[]", ["'' is not an identifier"], Good with { Payees = [new OutsidePayee("")] }, Good with { Payees = [new OutsidePayee("A_1.x")] }),
        Terms("RS-039", "reserves[ä]", ["'ä' is not an identifier"], Good with { Reserves = [new TaggedReserve("ä")] }, Good with { Reserves = [new TaggedReserve("a")] }),
        Terms("RS-039", $"scores[{new string('a', 65)}]", ["is not an identifier"], Good with { Scores = [new ScoreScale(new string('a', 65), 0, 1)] }, Good with { Scores = [new ScoreScale(new string('a', 64), 0, 1)] }),
        Terms("RS-039", "participants[owner]", ["'owner' is a fixed word of the terms", "Give the participant another id."], Good with { Participants = [.. People, Participant.Provider("owner", "O")] }, Good),
        Terms("RS-039", "components[closing]", ["'closing' is a fixed word of the terms", "Give the component another id."], Schedule(Component.Saving("closing", [], [])), Good),
        Terms("RS-039", "components[entitlements]", ["'entitlements' is a fixed word"], Schedule(Component.Saving("entitlements", [], [])), Good),
        Terms("RS-039", "components[cost].measure.of", ["'the north' is not an identifier"], Schedule(new Component("cost", new SavingMeasure("the north"), [], [])), Schedule(new Component("cost", new SavingMeasure("north"), [], []))),
        Terms("RS-039", "components[cost].measure.of", ["'the north' is not an identifier"], Schedule(new Component("cost", new ExcessMeasure("the north"), [], [])), Schedule(new Component("cost", new ExcessMeasure("north"), [], []))),
        Terms("RS-039", "components[pool].measure.of", ["'the north' is not an identifier"], Schedule(Component.Pool("pool", new ScoreMeasure(Quality, 1, Pounds(1), Pounds(1), "the north"), [], [])), Schedule(Component.Pool("pool", new ScoreMeasure(Quality, 1, Pounds(1), Pounds(1), "north"), [], []))),
        Terms("RS-039", "components[days].measure.quantity", ["'the days' is not an identifier"], Schedule(Component.Quantity("days", new QuantityMeasure("the days", 1, QuantityDirection.AboveBase, Number(1)), [], [])), Schedule(Component.Quantity("days", new QuantityMeasure("days", 1, QuantityDirection.AboveBase, Number(1)), [], []))),
        Terms("RS-039", $"{Gain}[0].when.fact", ["'is met' is not an identifier"], OneSide(new Condition(Criterion.Fact("is met"), To.Owner), AllToAlder), OneSide(new Condition(Criterion.Fact("is-met"), To.Owner), AllToAlder)),
        Terms("RS-039", $"{Gain}[0].bands[0].rate.fact", ["'is met' is not an identifier"], OneSide(Curve.Flat(RateExpression.Pick("is met", [new PickCase("true", Pc(50))]), To.Owner), AllToAlder), OneSide(Curve.Flat(RateExpression.Pick("met", [new PickCase("true", Pc(50))]), To.Owner), AllToAlder)),
    ];

    private static IEnumerable<FindingCase> Indexed()
    {
        LocalDate start = new(2024, 4, 1);
        LocalDate on = new(2025, 4, 1);
        var prices = new PublishedIndex("cpih", new Citation("ONS", "L522"), [new(start, 100), new(on, 103)]);
        var follows = new Indexation("cpih", Money.Pounds(100), start);
        Outturn Follows(Indexation indexation, decimal amount = 3) => Variance(10) with
        {
            Target = new AgreedTarget(Money.Pounds(97), [new TargetAdjustment(on, Money.Pounds(amount), "Indexation", null, indexation)]),
            Indices = [prices],
        };
        Outturn good = Follows(follows);
        const string path = "outturn.target.adjustments[0]";
        return
        [
            Settling("RS-070", path + ".indexed.index", ["no index 'cpih'", "Add it to outturn.indices"], Good, good with { Indices = [] }, good),
            Settling("RS-071", path + ".indexed.baseDate", ["'cpih' holds no value for 2024-03-31", "Add the value that was published"], Good, Follows(follows with { BaseDate = start.PlusDays(-1) }), good),
            Settling("RS-071", path + ".indexed.at", ["holds no value for 2025-05-01"], Good, Follows(follows with { At = on.PlusMonths(1) }), good),
            Settling("RS-072", path + ".amount", ["the amount is £3.01", "'cpih' makes it £3.00, which is £3.00", "They must agree"], Good, Follows(follows, 3.01m), good),
            Settling("RS-008", path + ".indexed.base", ["the base is in EUR, the adjustment in GBP"], Good, Follows(follows with { Base = Money.Of(100, Euro) }), good),
            Settling("RS-033", path + ".indexed", ["beyond what money can hold", "Check the base"], Good, Follows(follows with { Base = Money.FromMinorUnits(long.MaxValue, Currency.Gbp) }) with { Indices = [new PublishedIndex("cpih", prices.Source, [new(start, 1), new(on, 3)])] }, good),
            Settling("RS-028", "outturn.indices", ["'cpih' stands twice"], Good, good with { Indices = [prices, prices] }, good),
        ];
    }

    private static IEnumerable<FindingCase> Bridged()
    {
        var calculator = new RiskShareCalculator();
        Settlement Settled(RiskShareSchedule schedule, Outturn outturn) => calculator.Settle(RiskShareTerms.Create(schedule), outturn);
        FindingCase Between(string id, string path, string[] words, Func<BridgeOutcome> bad, Func<BridgeOutcome> repaired) => new(id, path, words, () => bad().Findings, () => repaired().Findings);
        RiskShareSchedule Sharing(decimal factor) => OneSide(Curve.Flat(RateExpression.Linear(Driver.Quantity("share"), 0, factor), To.Owner), AllToAlder);
        Settlement before = Settled(Good, Variance(10));
        BridgeOutcome Plain() => SettlementBridge.Evaluate(before, Settled(Good, Variance(20)));
        BridgeOutcome Shared(ValueList<BridgeGroup>? order) =>
            SettlementBridge.Evaluate(Settled(Sharing(1), Variance(10).WithQuantity("share", 0.5m)), Settled(Sharing(0.01m), Variance(10).WithQuantity("share", 40)), order);
        return
        [
            Between("RS-060", "after.agreement", ["belongs to 'riverside', the later one to 'hillside'", "two settlements of one alliance"], () => SettlementBridge.Evaluate(before, Settled(Good with { Agreement = "hillside" }, Variance(10) with { Agreement = "hillside" })), Plain),
            Between("RS-061", "after.currency", ["is in GBP, the later one in EUR"], () => SettlementBridge.Evaluate(before, Settled(Good with { Currency = Euro }, Variance(10) with { Target = Money.Of(100, Euro), Actual = Money.Of(90, Euro) })), Plain),
            Between("RS-062", "order", ["the order is cost, cost", "each of target, cost, score, parameters, terms once"], () => SettlementBridge.Evaluate(before, before, [BridgeGroup.Cost, BridgeGroup.Cost]), Plain),
            Between("RS-063", "steps[score].components[cost].gain[0]", ["with target, cost, score of the later settlement", "(RS-021)", "give an order"], () => Shared(null), () => Shared([BridgeGroup.Terms, BridgeGroup.Score, BridgeGroup.Target, BridgeGroup.Cost, BridgeGroup.Parameters])),
            Between("RS-064", "after.lines", ["the lines are not those to which the terms and the outturn", "Settle them again"], () => SettlementBridge.Evaluate(before, before with { Lines = before.Lines[1..] }), Plain),
        ];
    }
}
