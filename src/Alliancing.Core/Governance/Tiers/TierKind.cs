namespace Alliancing.Governance;

/// <summary>What a tier of the alliance's governance is for.</summary>
/// <remarks>The zero value is <see cref="Other"/>; its name says what it is, such as a programme board or a professional network.</remarks>
public enum TierKind
{
    /// <summary>Anything that the agreement adds, such as a programme board.</summary>
    Other = 0,

    /// <summary>The commissioners as owner: mandate, outcomes and risk strategy.</summary>
    Owner,

    /// <summary>The alliance leadership team: senior people with authority to commit their organisations, the commissioner's included.</summary>
    LeadershipTeam,

    /// <summary>The alliance management team: people of each participant, led by the alliance manager.</summary>
    ManagementTeam,

    /// <summary>A delivery team of one participant.</summary>
    DeliveryTeam,

    /// <summary>The roster of those who design the service together, lived experience among them.</summary>
    CoProduction,
}
