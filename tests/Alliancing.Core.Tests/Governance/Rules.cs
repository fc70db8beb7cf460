using Alliancing.Governance;

namespace Alliancing.Core.Tests.Governance;

/// <summary>Rules of every kind, for what must hold under each.</summary>
internal static class Rules
{
    public static IReadOnlyList<DecisionRule> All { get; } =
    [
        .. from test in Tests
           from quorum in new Quorum?[] { null, new(Rate.Percent(50)), new(Rate.Percent(50), Comparison.MoreThan) }
           from minimum in new[] { 1, 3 }
           select new DecisionRule(MatterClass.Operational, test) { Quorum = quorum, MinimumEligibleSeats = minimum },
    ];

    private static IEnumerable<DecisionTest> Tests =>
    [
        new Unanimity(),
        new Unanimity(StandAsideAllowed: true),
        new CountTest(1, 4),
        new CountTest(3, 4),
        new CountTest(3, 4, Unopposed: true),
        .. from share in new[] { Rate.Percent(50), Rate.Percent(75), Rate.Percent(80) }
           from of in Enum.GetValues<VoteBase>()
           from comparison in Enum.GetValues<Comparison>()
           from unopposed in new[] { false, true }
           select new ShareTest(share, of, comparison, unopposed),
    ];
}
