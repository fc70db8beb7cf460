namespace Alliancing.RiskShare;

/// <summary>How a score changes a share.</summary>
public enum ModifierForm
{
    /// <summary>The amount is multiplied: a good score raises the gain and softens the pain.</summary>
    Multiplies,

    /// <summary>Points are added to the share on the gain side and taken from it on the pain side; the share stays between 0 % and 100 %.</summary>
    AddsPoints,
}
