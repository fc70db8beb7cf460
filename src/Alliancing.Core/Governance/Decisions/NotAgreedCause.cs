namespace Alliancing.Governance;

/// <summary>Why a decision was not agreed.</summary>
/// <remarks>The zero value is <see cref="None"/>.</remarks>
public enum NotAgreedCause
{
    /// <summary>It was not refused.</summary>
    None = 0,

    /// <summary>A seat dissents.</summary>
    Dissent,

    /// <summary>A seat stood aside and the rule does not let it.</summary>
    StoodAside,

    /// <summary>Nobody assented.</summary>
    NoSupport,

    /// <summary>Some assented, but fewer than the rule asks for.</summary>
    TooFewAssents,

    /// <summary>A body that must ratify refused.</summary>
    RatificationRefused,

    /// <summary>Whoever a step of the ladder empowers decided against it.</summary>
    Determined,
}
