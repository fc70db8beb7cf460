namespace Alliancing.Lifecycle;

/// <summary>What becomes of a signature or a milestone that arrives before its phase opens; nothing is ever lost in silence.</summary>
public enum EarlyPolicy
{
    /// <summary>It is refused, with the phase that it has to wait for.</summary>
    Refuse = 0,

    /// <summary>It is recorded and held, and counts as soon as its phase is open.</summary>
    Hold,
}
