using NodaTime;

namespace Alliancing.Governance;

/// <summary>The canonical form of seats and of those who speak for them.</summary>
internal static class CanonicalSeats
{
    public static void Write(CanonicalWriter writer, Electorate electorate) => writer
        .List("seats", electorate.Seats, Write)
        .Text("relatedBodiesAllowed", electorate.RelatedBodiesAllowed);

    public static void Write(CanonicalWriter writer, Seat seat) => writer
        .Text("seat", seat.Id.ToString())
        .Text("name", seat.Name)
        .Text("side", seat.Side.ToString())
        .Text("kind", seat.Participant.Kind.ToString())
        .Date("from", seat.Participant.From)
        .Date("to", seat.Participant.To)
        .People("representatives", seat.Representatives)
        .List("deputies", seat.Deputies, Write)
        .Text("relatedGroup", seat.RelatedGroup)
        .List("suspensions", seat.Suspensions, Write);

    public static void Write(CanonicalWriter writer, Deputy deputy) => writer
        .Text("deputy", deputy.Person.Id)
        .Text("name", deputy.Person.Name)
        .Instant("appointed", deputy.Appointed)
        .Text("appointedBy", deputy.AppointedBy)
        .Date("from", deputy.From)
        .Date("to", deputy.To)
        .Texts("scope", deputy.Scope)
        .Text("organisation", deputy.Organisation?.ToString())
        .List("instructions", deputy.Instructions, (item, kind) => item.Text("position", kind.ToString()))
        .Text("declaration", deputy.Declaration);

    public static CanonicalWriter People(this CanonicalWriter writer, string name, ValueList<Person> people) =>
        writer.List(name, people, (item, person) => item.Text("person", person.Id).Text("name", person.Name));

    private static void Write(CanonicalWriter writer, Suspension suspension) => writer
        .Instant("from", suspension.From)
        .Instant("until", suspension.Until)
        .Texts("scope", suspension.Scope)
        .Text("reason", suspension.Reason);
}
