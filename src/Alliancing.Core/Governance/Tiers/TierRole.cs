namespace Alliancing.Governance;

/// <summary>What somebody does in a tier.</summary>
/// <remarks>The zero value is <see cref="Member"/>.</remarks>
public enum TierRole
{
    /// <summary>Takes part.</summary>
    Member = 0,

    /// <summary>Leads the meetings.</summary>
    Chair,

    /// <summary>Leads the management team and is whom to go to; there is one.</summary>
    AllianceManager,

    /// <summary>Speaks from having used the service.</summary>
    LivedExperience,

    /// <summary>Works in the service.</summary>
    Staff,

    /// <summary>Brings research.</summary>
    Academia,
}
