namespace Alliancing.Governance;

/// <summary>On what ground one participant complains of another.</summary>
/// <remarks>The zero value is <see cref="Disagreement"/>.</remarks>
public enum DisputeGround
{
    /// <summary>They disagree.</summary>
    Disagreement = 0,

    /// <summary>Something was done badly, or not at all.</summary>
    Performance,

    /// <summary>A mistake or an error of judgement.</summary>
    Mistake,

    /// <summary>A participant broke its promises and meant to.</summary>
    WilfulDefault,
}
