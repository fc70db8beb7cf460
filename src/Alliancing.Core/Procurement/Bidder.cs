namespace Alliancing.Procurement;

/// <summary>An organisation that bids, alone or in a group.</summary>
/// <param name="Id">The id by which bids name it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Size">Its size.</param>
public sealed record Bidder(ParticipantId Id, string Name, OrganisationSize Size = OrganisationSize.Unstated);
