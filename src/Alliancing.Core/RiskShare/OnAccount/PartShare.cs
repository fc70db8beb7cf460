namespace Alliancing.RiskShare;

/// <summary>How much of its share a participant has that was a member for a part of the time only.</summary>
public enum PartShare
{
    /// <summary>Nothing: gain is forfeited, a loss is not borne.</summary>
    None,

    /// <summary>The part of the time in which it was a member.</summary>
    Prorated,

    /// <summary>All of it, as if it had been a member throughout.</summary>
    Whole,
}
