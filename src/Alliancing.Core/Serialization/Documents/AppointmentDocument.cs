using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>An appointment with its reason, as it stands in an agreement's file.</summary>
internal sealed record AppointmentDocument(string Post, Person Person, ParticipantId Employer, LocalDate On, string Reason, ValueList<Person>? Considered = null)
{
    private readonly Appointment _appointment = new(Post, Person, Employer, On, Reason) { Considered = Considered ?? [] };

    public static AppointmentDocument Of(Appointment appointment) =>
        new(appointment.Post, appointment.Person, appointment.Employer, appointment.On, appointment.Reason, Lists.Some(appointment.Considered));

    public Appointment ToAppointment() => _appointment;
}
