namespace Alliancing.Agreements;

/// <summary>The register in which an organisation's identifier stands.</summary>
public enum IdentifierScheme
{
    /// <summary>The code of the Organisation Data Service of the NHS in England.</summary>
    Ods = 0,

    /// <summary>The number at Companies House.</summary>
    Company = 1,

    /// <summary>The number at the Charity Commission for England and Wales.</summary>
    Charity = 2,

    /// <summary>The number in the Scottish Charity Register.</summary>
    ScottishCharity = 3,

    /// <summary>The number at the Regulator of Social Housing or the Scottish Housing Regulator.</summary>
    SocialLandlord = 4,

    /// <summary>The number in the Mutuals Public Register, for registered societies.</summary>
    Mutual = 5,
}
