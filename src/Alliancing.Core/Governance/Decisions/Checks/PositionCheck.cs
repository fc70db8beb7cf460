namespace Alliancing.Governance;

/// <summary>What stands against a position given, withdrawn or redacted.</summary>
internal static class PositionCheck
{
    public static IEnumerable<Finding> Of(Replay replay, PositionGiven given)
    {
        Refusal refusal = new(replay);
        if (replay.Find(given.Seat) is not { } seat)
            return [.. refusal.NotNow(), Supposing.Unknown(replay, given.Seat)];
        return [.. refusal.NotNow(), .. Content(replay, refusal, given), .. Say(replay, refusal, seat), .. Speaker(replay, refusal, seat, given)];
    }

    public static IEnumerable<Finding> Of(Replay replay, PositionWithdrawn withdrawn)
    {
        Refusal refusal = new(replay);
        if (replay.Find(withdrawn.Seat) is not { } seat)
            return [.. refusal.NotNow(), Supposing.Unknown(replay, withdrawn.Seat)];
        List<Finding> findings = [.. refusal.NotNow()];
        if (seat.Current is null && !seat.Disagrees)
            findings.Add(refusal.At(withdrawn.Seat, GovernanceIds.NotHeard, $"{seat.Seat.Name} has not been heard, so that there is nothing to withdraw."));
        bool own = withdrawn.By is null || seat.Represents(withdrawn.By) || (seat.Current is { ByDeputy: true } given && given.By == withdrawn.By);
        if (!own)
            findings.Add(refusal.At(withdrawn.Seat, GovernanceIds.NotItsOwn, $"'{withdrawn.By}' does not speak for {seat.Seat.Name}. Only the seat itself withdraws its position; an administrator may revoke a person's entitlement, with a reason."));
        return findings;
    }

    public static IEnumerable<Finding> Of(Replay replay, ReasonRedacted redacted)
    {
        Refusal refusal = new(replay);
        List<Finding> findings = [.. refusal.Unknown(redacted.Seat), .. refusal.Blank(redacted.Why, "The reason for the redaction"), .. refusal.Blank(redacted.By, "Who redacts")];
        if (replay.Find(redacted.Seat) is { Current: null } seat)
            findings.Add(refusal.At(redacted.Seat, GovernanceIds.NotHeard, $"{seat.Seat.Name} has not been heard, so that there is no reason to hide."));
        return findings;
    }

    private static IEnumerable<Finding> Content(Replay replay, Refusal refusal, PositionGiven given)
    {
        Position position = given.Position;
        if (!position.IsHeard)
            yield return refusal.At(given.Seat, GovernanceIds.InvalidPosition, $"A seat cannot say '{DecisionWords.Of(position.Kind)}'. It may assent, assent with a reservation, stand aside or dissent.");
        if (position.Kind == PositionKind.AssentWithReservation && string.IsNullOrWhiteSpace(position.Reason))
            yield return refusal.At(given.Seat, GovernanceIds.NoReason, "The reservation is missing. State it word for word, or assent without one.");
        if (position.Kind != PositionKind.Dissent)
            yield break;
        if (string.IsNullOrWhiteSpace(position.Reason))
            yield return refusal.At(given.Seat, GovernanceIds.DissentReason, "The dissent gives no reason. State it; until then the seat is not heard.");
        if (position.Principle is null)
            yield return refusal.At(given.Seat, GovernanceIds.DissentPrinciple, $"The dissent names no principle. Name one of {Principles(replay)}; until then the seat is not heard.");
        else if (!replay.Rule.Charter.Holds(position.Principle))
            yield return refusal.At(given.Seat, GovernanceIds.OtherPrinciple, $"'{position.Principle.Id}' is not in version {replay.Rule.Charter.Version} of the charter. Name one of {Principles(replay)}.");
    }

    private static string Principles(Replay replay) => string.Join(", ", replay.Rule.Charter.Principles.Select(principle => principle.Id));

    private static IEnumerable<Finding> Say(Replay replay, Refusal refusal, SeatState seat)
    {
        if (replay.Standing(seat) is not (SeatStanding.Eligible or SeatStanding.Advisory))
            yield return refusal.At(seat.Seat.Id, GovernanceIds.NoSay, $"{seat.Seat.Name} has no say in this decision: {replay.Why(seat)}.");
        else if (replay.IsMuted(seat))
            yield return refusal.At(seat.Seat.Id, GovernanceIds.ConflictOpen, $"{seat.Seat.Name} has declared an interest that the others have not handled. Let them ask it to step back or clear it to vote.");
    }

    private static IEnumerable<Finding> Speaker(Replay replay, Refusal refusal, SeatState seat, PositionGiven given)
    {
        if (given.RecordedBy is not null)
        {
            if (string.IsNullOrWhiteSpace(given.Evidence))
                yield return refusal.At(given.Seat, GovernanceIds.NoEvidence, $"The position is recorded by '{given.RecordedBy}' without evidence. State it, such as a note of the call.");
        }
        else if (given.By is not null && !seat.Represents(given.By))
        {
            foreach (Finding finding in DeputyCheck.Of(replay, refusal, seat, given))
                yield return finding;
        }
    }
}
