using NodaTime;

namespace Alliancing.Governance;

/// <summary>A vote that decides the matter shortly before the deadline moves the deadline once, so that others can react.</summary>
/// <param name="Within">How long before the deadline a deciding vote counts as late; above zero.</param>
/// <param name="By">How long after that vote the decision stays open at least; above zero.</param>
public sealed record LateExtension(Duration Within, Duration By)
{
    /// <summary>How long before the deadline a deciding vote counts as late.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public Duration Within { get; init => field = Positive(value, nameof(Within)); } = Positive(Within, nameof(Within));

    /// <summary>How long after that vote the decision stays open at least.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or less.</exception>
    public Duration By { get; init => field = Positive(value, nameof(By)); } = Positive(By, nameof(By));

    private static Duration Positive(Duration value, string name) => value > Duration.Zero
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"'{name}' is {value}. It must be above zero.");
}
