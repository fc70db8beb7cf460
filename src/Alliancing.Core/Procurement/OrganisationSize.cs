namespace Alliancing.Procurement;

/// <summary>The size of an organisation, by the tender's own bounds.</summary>
public enum OrganisationSize
{
    /// <summary>Not stated.</summary>
    Unstated = 0,

    /// <summary>Micro.</summary>
    Micro,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,
}
