namespace Alliancing.Agreements;

/// <summary>What the agreement says of a participant beyond its name, side, kind and dates.</summary>
/// <remarks>Duties and roles differ by law: in home adaptations the housing authority has the duty to give mandatory grants, social care has duties to disabled people, and health must respond at
/// the point of need.</remarks>
/// <param name="Participant">The participant.</param>
/// <param name="Identifiers">Its identifiers in public registers.</param>
/// <param name="Duties">Its duties.</param>
/// <param name="Roles">The parts that its people play.</param>
/// <param name="Budgets">The budgets that it holds and that meet in the alliance, by name.</param>
public sealed record MemberParticulars(
    ParticipantId Participant,
    ValueList<OrganisationIdentifier> Identifiers,
    ValueList<Duty> Duties,
    ValueList<MemberRole> Roles,
    ValueList<CharterItem> Budgets)
{
    /// <summary>A participant of whom nothing more is said.</summary>
    /// <param name="participant">The participant.</param>
    /// <returns>Particulars with empty lists.</returns>
    public static MemberParticulars Of(ParticipantId participant) => new(participant, [], [], [], []);

    /// <summary>Whether nothing more is said of the participant.</summary>
    public bool IsEmpty => Identifiers.Count + Duties.Count + Roles.Count + Budgets.Count == 0;
}
