namespace Alliancing.Governance;

/// <summary>How a declared interest is handled.</summary>
/// <remarks>The zero value is <see cref="Recused"/>.</remarks>
public enum ConflictHandling
{
    /// <summary>The seat steps back and leaves the electorate for this matter.</summary>
    Recused = 0,

    /// <summary>The seat may speak and vote, its interest being known.</summary>
    Cleared,
}
