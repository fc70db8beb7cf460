namespace Alliancing.RiskShare;

/// <summary>How far a run's answer holds: up to where the nearest comparison made on the way would come out differently.</summary>
internal sealed class Reach
{
    /// <summary>The distance to the nearest such place; null when every comparison holds for ever.</summary>
    public Ratio? Nearest { get; private set; }

    /// <summary>Whether two moving numbers were multiplied or divided, so that some line is a curve.</summary>
    public bool IsCurved { get; private set; }

    /// <summary>Notes when a difference that moves at a slope crosses zero, if it moves towards it.</summary>
    public void Crossing(Ratio difference, Ratio slope)
    {
        if (difference.Sign * slope.Sign >= 0)
        {
            return;
        }

        Ratio distance = -difference / slope;
        Nearest = Nearest is { } nearest ? Ratio.Min(nearest, distance) : distance;
    }

    public void Curve() => IsCurved = true;
}
