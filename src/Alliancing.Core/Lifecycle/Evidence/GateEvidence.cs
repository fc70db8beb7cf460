namespace Alliancing.Lifecycle;

/// <summary>What is put before a gate beside what is on record already.</summary>
/// <remarks>Items that no condition asks for do no harm, so that everything there is may be given. Of two items on the same subject the later one counts.</remarks>
/// <param name="Items">The items.</param>
public sealed record GateEvidence(ValueList<EvidenceItem> Items)
{
    /// <summary>Nothing beside the record.</summary>
    public static GateEvidence None { get; } = new(ValueList<EvidenceItem>.Empty);

    /// <summary>These items.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The evidence.</returns>
    public static GateEvidence Of(params ReadOnlySpan<EvidenceItem> items) => new(ValueList.Create(items));
}
