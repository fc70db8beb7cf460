using Alliancing.Apportionment;
using Alliancing.Benchmarks;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Apportionment;

/// <summary>The yardstick of the benchmarks does the same work as the engine.</summary>
public sealed class HandWrittenApportionmentTests
{
    [Property(Arbitrary = [typeof(Narrow)])]
    public void The_hand_written_yardstick_agrees_with_the_engine(int total, long[] weights)
    {
        var byHand = new long[weights.Length];
        var byEngine = new long[weights.Length];

        HandWrittenApportionment.ByWeights(total, weights, byHand);
        Apportion.ByWeights(total, weights, byEngine);

        Assert.Equal(byHand, byEngine);
    }

    /// <summary>The range that the yardstick is written for.</summary>
    public static class Narrow
    {
        public static Arbitrary<int> Totals() => Gen.Choose(0, int.MaxValue).ToArbitrary();

        public static Arbitrary<long[]> SomeWeights() =>
            Gen.Choose(0, 10_000).Select(weight => (long)weight).NonEmptyListOf().Select(weights => weights.Append(1).ToArray()).ToArbitrary();
    }
}
