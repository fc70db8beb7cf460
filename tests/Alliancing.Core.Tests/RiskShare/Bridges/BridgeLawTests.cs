using Alliancing.Core.Tests.RiskShare.Reference;
using Alliancing.RiskShare;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.RiskShare.Bridges;

/// <summary>Bridges over random terms and random histories of outturns.</summary>
[Properties(Arbitrary = [typeof(BridgeLawTests)], MaxTest = 400)]
public sealed class BridgeLawTests
{
    private static readonly RiskShareCalculator Calculator = new();
    private static readonly SettlementOptions Silent = new() { Trace = false };
    private static readonly ValueList<BridgeGroup>[] Orders = [.. SettlementBridgeTests.Permutations()];

    public static Arbitrary<ValueList<BridgeGroup>> Order() => Gen.Elements(Orders).ToArbitrary();

    public static Arbitrary<History> Histories() => Gen.Choose(int.MinValue, int.MaxValue).Select(Settleable).ToArbitrary();

    [Property]
    public void The_steps_of_every_account_add_up_to_its_difference(History history, ValueList<BridgeGroup> order)
    {
        if (SettlementBridge.Evaluate(history.Before, history.After, order).Bridge is not { } bridge)
            return;

        Assert.All(bridge.Lines, line =>
        {
            Assert.Equal(history.Before[line.Account].Due, line.Opening);
            Assert.Equal(history.After[line.Account].Due, line.Closing);
            Assert.Equal(line.Closing.MinorUnits, line.Opening.MinorUnits + line.Steps.Sum(s => s.Amount.MinorUnits));
        });
        Assert.Equal(history.Before.Total.MinorUnits, bridge.Lines.Sum(l => l.Opening.MinorUnits));
        Assert.Equal(history.After.Total.MinorUnits, bridge.Lines.Sum(l => l.Closing.MinorUnits));
    }

    [Property]
    public void A_group_that_alone_differs_alone_moves(History history, BridgeGroup group, ValueList<BridgeGroup> order)
    {
        Outturn was = history.Before.Outturn;
        Outturn @is = history.After.Outturn;
        Outturn changed = group switch
        {
            BridgeGroup.Target => was with { Target = @is.Target, Measures = Pots(targets: @is, actuals: was) },
            BridgeGroup.Cost => was with { Actual = @is.Actual, Measures = Pots(targets: was, actuals: @is) },
            BridgeGroup.Score => was with { Scores = @is.Scores, Quantities = @is.Quantities, Facts = @is.Facts },
            BridgeGroup.Parameters => was with { Bases = @is.Bases },
            _ => was with { AsAt = CaseDice.LastDay },
        };
        if (Calculator.Evaluate(history.Before.Terms, changed, Silent).Settlement is not { } after)
            return;

        var bridge = SettlementBridge.Between(history.Before, after, order);

        Assert.All(bridge.Lines, line => Assert.Equal(line.Change, line[group]));
        Assert.All(bridge.Steps.Where(s => s.Group != group), step => Assert.False(step.Differs));
    }

    [Fact]
    public void Most_histories_can_be_bridged()
    {
        int bridged = Enumerable.Range(0, 200).Select(Settleable).Count(h => SettlementBridge.Evaluate(h.Before, h.After).Bridge is not null);

        Assert.InRange(bridged, 150, 200);
    }

    private static History Settleable(int seed)
    {
        for (long attempt = seed; ; attempt += 7_919)
        {
            CaseDice thrower = SettlementCase.Thrower(attempt);
            SettlementCase first = thrower.Case();
            if (first.Terms is not { } terms || Calculator.Evaluate(terms, first.Outturn, Silent).Settlement is not { } before)
                continue;
            RiskShareTerms later = attempt % 3 == 0 ? RiskShareTerms.Evaluate(thrower.Varied()).Terms ?? terms : terms;
            for (int tries = 0; tries < 20; tries++)
            {
                if (Calculator.Evaluate(later, thrower.Next(), Silent).Settlement is { } after)
                    return new History(attempt, before, after);
            }
        }
    }

    private static ValueList<MeasureOutturn> Pots(Outturn targets, Outturn actuals) =>
        ValueList.CopyOf(targets.Measures.Zip(actuals.Measures, (target, actual) => new MeasureOutturn(target.Id, target.Target, actual.Actual)));

    public sealed record History(long Seed, Settlement Before, Settlement After)
    {
        public override string ToString() => FormattableString.Invariant($"the history of seed {Seed}, from {Before.Outturn} to {After.Outturn}");
    }
}
