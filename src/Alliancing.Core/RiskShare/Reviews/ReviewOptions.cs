namespace Alliancing.RiskShare;

/// <summary>From when on a review speaks up.</summary>
public sealed record ReviewOptions
{
    /// <summary>The largest jump of a participant's line that passes, as a rate of the target; 1 % unless set.</summary>
    public Rate LargestJump { get; init; } = Rate.Percent(1);

    /// <summary>The most key result areas that pass; 6 unless set.</summary>
    public int MostKeyResultAreas { get; init; } = 6;
}
