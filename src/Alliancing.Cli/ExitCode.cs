namespace Alliancing.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing found that is an error.</summary>
    public const int Fine = 0;

    /// <summary>The documents were read, but a finding is an error, or the settlement is refused.</summary>
    public const int Refused = 1;

    /// <summary>Wrong usage, a file that cannot be opened, or one that is not the document it should be.</summary>
    public const int Unusable = 2;
}
