namespace Alliancing;

/// <summary>What a participant is in law, so that rules of law that bind only some bodies can be applied.</summary>
/// <remarks>The zero value is <see cref="Other"/>: no rule that depends on the kind of body applies to it.</remarks>
public enum ParticipantKind
{
    /// <summary>A body of none of the kinds below, or of a kind that is not known.</summary>
    Other = 0,

    /// <summary>A council, such as a county, a unitary, a borough or a combined authority.</summary>
    LocalAuthority,

    /// <summary>An integrated care board of the NHS in England, from 1 July 2022.</summary>
    IntegratedCareBoard,

    /// <summary>A clinical commissioning group of the NHS in England, from 1 April 2013 to 30 June 2022.</summary>
    ClinicalCommissioningGroup,

    /// <summary>A health board of the NHS in Scotland or Wales.</summary>
    HealthBoard,

    /// <summary>An NHS trust that is not a foundation trust.</summary>
    NhsTrust,

    /// <summary>An NHS foundation trust.</summary>
    NhsFoundationTrust,

    /// <summary>NHS England, the national commissioning body.</summary>
    NhsEngland,

    /// <summary>A department or an agency of central government.</summary>
    CentralGovernment,

    /// <summary>A charity, whether or not it is also a company.</summary>
    Charity,

    /// <summary>A housing association or another registered provider of social housing.</summary>
    HousingAssociation,

    /// <summary>A company that trades for its shareholders.</summary>
    Company,

    /// <summary>A social enterprise, such as a community interest company or a mutual.</summary>
    SocialEnterprise,

    /// <summary>A general practice, a primary care network or a federation of them.</summary>
    PrimaryCare,

    /// <summary>A university or another institution of higher education.</summary>
    University,
}
