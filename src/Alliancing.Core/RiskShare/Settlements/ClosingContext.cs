namespace Alliancing.RiskShare;

/// <summary>The component that stands in where something is read outside every component: it sees the agreement's own target and actual.</summary>
internal static class ClosingContext
{
    public static Component Component { get; } = new("closing", new SavingMeasure(), [], []);
}
