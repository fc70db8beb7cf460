namespace Alliancing.Governance;

/// <summary>Words for what stands against an event, said of one decision.</summary>
internal sealed class Refusal(Replay replay)
{
    public Finding Error(string id, string message) => Finding.Error(id, replay.Decision.Place, message);

    public Finding At(ParticipantId seat, string id, string message) => Finding.Error(id, $"{replay.Decision.Place}.seats[{seat}]", message);

    public Finding WrongStage(string remedy) =>
        Error(GovernanceIds.WrongStage, $"Decision '{replay.Decision.Id}' is {DecisionWords.Of(replay.Status())}. {remedy}");

    public IEnumerable<Finding> Unknown(params IEnumerable<ParticipantId> seats) =>
        seats.Where(seat => replay.Find(seat) is null).Select(seat => Supposing.Unknown(replay, seat));

    /// <summary>Refuses a text that says nothing.</summary>
    public IEnumerable<Finding> Blank(string? text, string what) =>
        string.IsNullOrWhiteSpace(text) ? [Error(GovernanceIds.NoReason, $"{what} is missing. State it: the record is read long after.")] : [];

    /// <summary>Refuses what comes when positions are no longer taken; before opening it may come.</summary>
    public IEnumerable<Finding> Late() => replay.IsClosed && !replay.TakesPositions ? [Closed()] : [];

    /// <summary>Refuses a position before opening and after the close.</summary>
    public IEnumerable<Finding> NotNow()
    {
        if (replay.OpenedAt is null)
            return [Error(GovernanceIds.NotOpen, $"Decision '{replay.Decision.Id}' is not open until {(replay.Notice is { } notice ? UkTime.Text(notice.Opens) : "it is opened")}. Give the position then.")];
        return Late();
    }

    private Finding Closed() =>
        Error(GovernanceIds.Closed, $"Decision '{replay.Decision.Id}' closed at {UkTime.Text(replay.ClosedAt!.Value)} and is {DecisionWords.Of(replay.Outcome().Outcome)}. Have it reopened, or add a note.");
}
