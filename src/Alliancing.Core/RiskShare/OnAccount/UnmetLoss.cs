namespace Alliancing.RiskShare;

/// <summary>What becomes of a carried loss that no gain has met when it expires, or when the final statement is drawn up.</summary>
public enum UnmetLoss
{
    /// <summary>It falls due.</summary>
    Due,

    /// <summary>It is written off, and the counterparty of the rule bears it.</summary>
    WrittenOff,
}
