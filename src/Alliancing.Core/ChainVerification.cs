namespace Alliancing;

/// <summary>What the verification of a chain found, and where.</summary>
/// <remarks>Two are equal when all parts are equal.</remarks>
public sealed record ChainVerification
{
    internal ChainVerification(ChainVerdict verdict, int? entry, string message)
    {
        Verdict = verdict;
        Entry = entry;
        Message = message;
    }

    /// <summary>What was found.</summary>
    public ChainVerdict Verdict { get; }

    /// <summary>
    /// The number of an entry, from 1: the first that is new (<see cref="ChainVerdict.Extended"/>), wrong (<see cref="ChainVerdict.Broken"/>) or missing or another
    /// (<see cref="ChainVerdict.Replaced"/>). <see langword="null"/> when there is none, or when a head alone cannot tell.
    /// </summary>
    public int? Entry { get; }

    /// <summary>The finding in a sentence, with what to do.</summary>
    public string Message { get; }

    /// <summary>Whether the partner's copy and this one agree as far as the partner's goes.</summary>
    public bool Holds => Verdict is ChainVerdict.Intact or ChainVerdict.Extended;

    /// <summary>The finding in a sentence.</summary>
    public override string ToString() => Message;
}
