using NodaTime;

namespace Alliancing.Governance;

/// <summary>A position as it was given, while events are replayed.</summary>
internal sealed class Given(ParticipantId seat, Position position, Instant at, int textVersion)
{
    public ParticipantId Seat { get; } = seat;

    public Position Position { get; set; } = position;

    public Instant At { get; } = at;

    public string? By { get; init; }

    public bool ByDeputy { get; init; }

    public string? RecordedBy { get; init; }

    public string? Evidence { get; init; }

    public string? EndedBy { get; private set; }

    public void End(string by) => EndedBy ??= by;

    public PositionRecord Record() => new(Seat, Position, At, textVersion) { SpokenBy = By, ByDeputy = ByDeputy, EndedBy = EndedBy };
}
