namespace Alliancing.Procurement;

/// <summary>Sizes in the words of a sentence.</summary>
internal static class SizeWords
{
    public static string Of(OrganisationSize size) => size switch
    {
        OrganisationSize.Micro => "micro",
        OrganisationSize.Small => "small",
        OrganisationSize.Medium => "medium",
        OrganisationSize.Large => "large",
        _ => "unstated",
    };
}
