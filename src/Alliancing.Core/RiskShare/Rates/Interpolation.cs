namespace Alliancing.RiskShare;

/// <summary>How a table is read between two points.</summary>
public enum Interpolation
{
    /// <summary>On the straight line between them, exactly.</summary>
    Linear,

    /// <summary>The rate of the point below holds until the next point is reached.</summary>
    Step,
}
