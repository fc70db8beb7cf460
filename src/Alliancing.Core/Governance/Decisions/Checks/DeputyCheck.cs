using NodaTime;

namespace Alliancing.Governance;

/// <summary>What stands against somebody speaking for a seat who is not its representative.</summary>
internal static class DeputyCheck
{
    public static IEnumerable<Finding> Of(Replay replay, Refusal refusal, SeatState seat, PositionGiven given)
    {
        if (seat.DeputyNamed(given.By) is not { } deputy)
        {
            yield return refusal.At(given.Seat, GovernanceIds.NotEntitled, $"'{given.By}' is neither a representative nor a deputy of {seat.Seat.Name}. Its representatives are {Named(seat.Seat.Representatives)}.");
            yield break;
        }

        if (seat.OwnHasSpoken)
            yield return refusal.At(given.Seat, GovernanceIds.PrincipalSpoke, $"{seat.Seat.Name} has spoken through its own representative, whose position stands. The deputy {deputy.Person} is not heard.");
        if (!deputy.Scope.IsEmpty && !deputy.Scope.Contains(replay.Matter.Class.Id, StringComparer.Ordinal))
            yield return refusal.At(given.Seat, GovernanceIds.DeputyScope, $"The deputy {deputy.Person} may speak on {string.Join(", ", deputy.Scope)} and the matter is one of {replay.Matter.Class.Id}.");
        foreach (Finding finding in Dates(replay, refusal, seat, deputy, given.At).Concat(Appointment(replay, refusal, seat, deputy)))
            yield return finding;
        if (!deputy.Instructions.IsEmpty && !deputy.Instructions.Contains(given.Position.Kind))
            yield return refusal.At(given.Seat, GovernanceIds.DeputyInstructions, $"The deputy {deputy.Person} is instructed that the seat {string.Join(" or ", deputy.Instructions.Select(DecisionWords.Of))}, and says that it {DecisionWords.Of(given.Position.Kind)}.");
        if (deputy.Organisation is { } own && replay.Find(own) is { } home && replay.Standing(home) is SeatStanding.Recused or SeatStanding.Excluded)
            yield return refusal.At(given.Seat, GovernanceIds.DeputyExcluded, $"The deputy {deputy.Person} comes from {home.Seat.Name}, which has no say in this decision: {replay.Why(home)}.");
    }

    private static IEnumerable<Finding> Dates(Replay replay, Refusal refusal, SeatState seat, Deputy deputy, Instant at)
    {
        LocalDate day = UkTime.DateOf(at);
        if (day < deputy.From || day > deputy.To || at < deputy.Appointed)
            yield return refusal.At(seat.Seat.Id, GovernanceIds.DeputyDates, $"On {IsoDate.Text(day)} {deputy.Person} is not a deputy of {seat.Seat.Name}. The appointment runs {Runs(deputy)}.");
        else if (deputy.Appointed > replay.OpenedAt && at - deputy.Appointed < replay.Rule.DeputyNotice)
            yield return refusal.At(seat.Seat.Id, GovernanceIds.DeputyNotice, $"{deputy.Person} was appointed at {UkTime.Text(deputy.Appointed)}, after opening, and may speak from {UkTime.Text(deputy.Appointed + replay.Rule.DeputyNotice)}.");
    }

    private static IEnumerable<Finding> Appointment(Replay replay, Refusal refusal, SeatState seat, Deputy deputy)
    {
        if (deputy.AppointedBy is not null && !seat.Represents(deputy.AppointedBy) && !replay.Rule.DeputiesMayAppoint)
            yield return refusal.At(seat.Seat.Id, GovernanceIds.DeputyChain, $"{deputy.Person} was appointed by '{deputy.AppointedBy}', who does not represent {seat.Seat.Name}. A deputy appoints no deputy: let a representative do it.");
        if (deputy.Declaration is null && replay.Seats.Where(other => other != seat).Any(other => other.Represents(deputy.Person.Id) || other.DeputyNamed(deputy.Person.Id) is not null))
            yield return refusal.At(seat.Seat.Id, GovernanceIds.DeputyTwoSeats, $"{deputy.Person} speaks for another seat too. Declare that with the appointment; both seats are then recorded separately.");
    }

    private static string Runs(Deputy deputy) => (deputy.From, deputy.To) switch
    {
        (null, null) => $"from {UkTime.Text(deputy.Appointed)}",
        ({ } from, null) => $"from {IsoDate.Text(from)}",
        (null, { } to) => $"from {UkTime.Text(deputy.Appointed)} to {IsoDate.Text(to)}",
        ({ } from, { } to) => $"from {IsoDate.Text(from)} to {IsoDate.Text(to)}",
    };

    private static string Named(ValueList<Person> people) => people.IsEmpty ? "nobody" : string.Join(", ", people.Select(person => person.Id));
}
