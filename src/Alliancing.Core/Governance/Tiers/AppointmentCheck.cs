namespace Alliancing.Governance;

/// <summary>Whether posts are held by the best person, for a reason that is recorded.</summary>
internal static class AppointmentCheck
{
    public static IEnumerable<Finding> Of(GovernanceStructure structure)
    {
        foreach (Appointment appointment in structure.Appointments)
        {
            if (string.IsNullOrWhiteSpace(appointment.Reason))
                yield return Finding.Error(GovernanceIds.AppointmentReason, $"appointments[{appointment.Post}]", $"{appointment.Person} is appointed {appointment.Post} without a reason. Say why they are the best person for it.");
            if (appointment.Considered.IsEmpty)
                yield return Finding.Warning(GovernanceIds.NobodyConsidered, $"appointments[{appointment.Post}]", $"Nobody else was considered for {appointment.Post}. The best person is found by comparing.");
            if (structure.Participants.All(participant => participant.Id != appointment.Employer))
                yield return Finding.Error(GovernanceIds.UnknownParticipant, $"appointments[{appointment.Post}]", $"{appointment.Person} is said to be employed by '{appointment.Employer}', which is not a participant.");
        }

        foreach (TierMember manager in structure.Tiers.SelectMany(tier => tier.Members).Where(member => member.Role == TierRole.AllianceManager && structure.Appointments.All(appointment => appointment.Person.Id != member.Person.Id)))
            yield return Finding.Warning(GovernanceIds.ManagerReason, "appointments", $"{manager.Person} is alliance manager without a recorded appointment. Record why they are the best person.");
    }
}
