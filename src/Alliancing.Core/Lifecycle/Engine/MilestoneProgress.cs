using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>What events have said of a milestone.</summary>
internal sealed record MilestoneProgress
{
    public static MilestoneProgress None { get; } = new();

    public int Version { get; init; }

    public LocalDate? Reached { get; init; }

    public bool IsWaived { get; init; }

    /// <summary>What shows that it is reached, or why it is waived or reopened.</summary>
    public string? Words { get; init; }

    public LocalDate? Due { get; init; }

    public string? Owner { get; init; }
}
