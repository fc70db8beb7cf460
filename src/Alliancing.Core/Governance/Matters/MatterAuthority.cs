namespace Alliancing.Governance;

/// <summary>Who may decide a matter.</summary>
/// <remarks>The zero value is <see cref="LeadershipTeam"/>, the strictest that the alliance itself can satisfy.</remarks>
public enum MatterAuthority
{
    /// <summary>The alliance leadership team, every participant with one voice.</summary>
    LeadershipTeam = 0,

    /// <summary>Whoever the leadership team has delegated it to: operational matters.</summary>
    Delegated,

    /// <summary>The commissioners alone; providers advise.</summary>
    Commissioner,

    /// <summary>The leadership team, and then the board of each participant that must ratify.</summary>
    Boards,

    /// <summary>Nobody in the alliance: the matter is outside its scope, and unanimity cannot create authority.</summary>
    Outside,
}
