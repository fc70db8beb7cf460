namespace Alliancing.RiskShare;

/// <summary>The kinds of account that a settlement moves money between.</summary>
public enum AccountKind
{
    /// <summary>The owner side as a whole.</summary>
    Owner,

    /// <summary>One participant.</summary>
    Participant,

    /// <summary>A named group, paid on to its members by a later split.</summary>
    Group,

    /// <summary>A payee outside the alliance.</summary>
    Payee,

    /// <summary>A tagged reserve.</summary>
    Reserve,

    /// <summary>Kept for a later period.</summary>
    CarriedForward,

    /// <summary>Left unallocated.</summary>
    Residual,
}
