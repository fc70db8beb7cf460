namespace Alliancing.Procurement;

/// <summary>How many members of a size the preferred set must have at least.</summary>
/// <param name="Size">The size.</param>
/// <param name="AtLeast">The number of members; 1 or more.</param>
public sealed record SizeMinimum(OrganisationSize Size, int AtLeast);
