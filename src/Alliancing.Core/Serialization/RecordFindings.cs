namespace Alliancing.Serialization;

/// <summary>The ids of the findings on recorded settlements and statements that do not add up.</summary>
internal static class RecordFindings
{
    /// <summary>The lines of a component add up to another amount than the component came to.</summary>
    public const string Component = "RD-001";

    /// <summary>What a component came to is not its variance at its portion, rounded.</summary>
    public const string Whole = "RD-002";

    /// <summary>Lines that move money between accounts, such as fees and clamps, do not add up to nothing.</summary>
    public const string Moved = "RD-003";

    /// <summary>A line names a component that the record does not have.</summary>
    public const string Source = "RD-004";

    /// <summary>What an account is entitled to is not the sum of its lines.</summary>
    public const string Account = "RD-005";
}
