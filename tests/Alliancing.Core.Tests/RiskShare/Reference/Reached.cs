namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>What a settlement by the reference came past, so that a test can count what generated cases reach.</summary>
internal sealed class Reached
{
    /// <summary>How often each thing was come past on the gain side, the pain side, or outside both.</summary>
    public Dictionary<string, int> Times { get; } = new(StringComparer.Ordinal);

    /// <summary>The side that is being settled; empty outside both.</summary>
    public string Side { get; set; } = string.Empty;

    public void Note(string what)
    {
        string key = Side.Length == 0 ? what : Side + " " + what;
        Times[key] = Times.GetValueOrDefault(key) + 1;
    }
}
