namespace Alliancing;

/// <summary>How much a finding weighs.</summary>
/// <remarks>Values ascend with weight, so severities compare. The zero value is <see cref="Advisory"/>, the lightest.</remarks>
public enum Severity
{
    /// <summary>Worth a look; nothing is wrong.</summary>
    Advisory = 0,

    /// <summary>Probably not what was meant, or a duty that may be breached; work goes on.</summary>
    Warning,

    /// <summary>Wrong, so that the work asked for is refused.</summary>
    Error,
}
