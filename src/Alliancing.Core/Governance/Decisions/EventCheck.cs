namespace Alliancing.Governance;

/// <summary>What stands against an event.</summary>
internal static class EventCheck
{
    public static IEnumerable<Finding> Of(Decision decision, DecisionEvent happened) => [];
}
