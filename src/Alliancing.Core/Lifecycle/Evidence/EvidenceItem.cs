namespace Alliancing.Lifecycle;

/// <summary>One thing that a gate may ask for: a decision, a signature, an assessment, the findings of a check, or a document.</summary>
public abstract record EvidenceItem
{
    private protected EvidenceItem()
    {
    }

    /// <summary>The id by which conditions ask for it.</summary>
    internal abstract string Subject { get; }

    /// <summary>The participant from which it comes; null for none.</summary>
    internal virtual ParticipantId? From => null;

    /// <summary>What it is, in a word for messages.</summary>
    internal abstract string Word { get; }
}
