namespace Alliancing.Governance;

/// <summary>What came of a decision.</summary>
/// <remarks>Computed from what has happened, never stored. The zero value is <see cref="Undecided"/>.</remarks>
public enum DecisionOutcome
{
    /// <summary>Nothing yet.</summary>
    Undecided = 0,

    /// <summary>Every eligible seat assented.</summary>
    Unanimous,

    /// <summary>Every eligible seat assented or stood aside, and at least one assented.</summary>
    Consensus,

    /// <summary>Nobody objected, and a seat that was silent after proven notice is taken to assent.</summary>
    ConsensusBySilence,

    /// <summary>Enough seats assented under a rule that allows less than unanimity, or whoever a step of the ladder empowers decided for it.</summary>
    Majority,

    /// <summary>Not agreed; <see cref="DecisionReport.Cause"/> says why.</summary>
    NotAgreed,

    /// <summary>The deadline passed with seats unheard, or a ratification never came.</summary>
    Lapsed,

    /// <summary>Too few eligible seats, or no quorum.</summary>
    Inquorate,

    /// <summary>Outside the alliance's authority, whatever the seats said.</summary>
    Void,
}
