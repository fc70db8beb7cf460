using Alliancing.Governance;

namespace Alliancing.Serialization;

/// <summary>A decision register as it stands in a file, right or wrong: each entry with the digest stored beside it.</summary>
internal sealed record RegisterDocument(string Alliance, ValueList<RegisterEntryDocument> Entries, Currency? Currency = null)
{
    public static RegisterDocument Of(DecisionRegister register) => new(
        register.Alliance,
        [.. register.Chain.Select(RegisterEntryDocument.Of)],
        register.Chain.Select(link => (link.Entry as DecisionEntry)?.Matter.Amount?.Currency).FirstOrDefault(currency => currency is not null));

    public DecisionRegister ToRegister()
    {
        Dictionary<string, Charter> charters = new(StringComparer.Ordinal);
        List<ChainLink<RegisterEntry>> links = [];
        foreach (RegisterEntryDocument entry in Entries)
        {
            if (entry is DecisionEntryDocument { Rule: var rule } entered)
            {
                charters[entered.Matter.Id] = rule.ToRule().Charter;
            }

            links.Add(new(entry.ToEntry(charters), entry.Digest));
        }

        return DecisionRegister.Restore(Alliance, HashChain<RegisterEntry>.Restore(links));
    }
}

/// <summary>An entry of a register as it stands in a file.</summary>
internal abstract record RegisterEntryDocument(Digest Digest)
{
    public static RegisterEntryDocument Of(ChainLink<RegisterEntry> link) => link.Entry switch
    {
        DecisionEntry entry => new DecisionEntryDocument(MatterDocument.Of(entry.Matter), RuleDocument.Of(entry.Rule), entry.Electorate.Seats, link.Digest, entry.Electorate.RelatedBodiesAllowed),
        EventEntry entry => new EventEntryDocument(entry.Decision, WithoutWords(entry.Happened), link.Digest, entry.Reason, entry.WouldAgreeIf),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The entry, its principles taken from the charters of the decisions entered before.</summary>
    public abstract RegisterEntry ToEntry(IReadOnlyDictionary<string, Charter> charters);

    private static DecisionEvent WithoutWords(DecisionEvent happened) =>
        happened is PositionGiven given ? given with { Position = given.Position with { Reason = null, WouldAgreeIf = null } } : happened;
}

/// <summary>A decision entered, as it stands in a file.</summary>
internal sealed record DecisionEntryDocument(MatterDocument Matter, RuleDocument Rule, ValueList<Seat> Seats, Digest Digest, string? RelatedBodiesAllowed = null)
    : RegisterEntryDocument(Digest)
{
    private readonly Electorate _electorate = Electorate.Create(Seats, RelatedBodiesAllowed);

    /// <inheritdoc/>
    public override RegisterEntry ToEntry(IReadOnlyDictionary<string, Charter> charters)
    {
        DecisionRule rule = Rule.ToRule();
        return new DecisionEntry(Matter.ToMatter(rule.Class, rule.Charter), rule, _electorate);
    }
}

/// <summary>An event entered, as it stands in a file: the words of a position beside it, each with its salt or only its digest.</summary>
internal sealed record EventEntryDocument : RegisterEntryDocument
{
    public EventEntryDocument(string decision, DecisionEvent happened, Digest digest, RedactableText? reason = null, RedactableText? wouldAgreeIf = null)
        : base(digest)
    {
        (Decision, Happened, Reason, WouldAgreeIf) = (decision, happened, reason, wouldAgreeIf);
        if (happened is PositionGiven { Position: { Reason: not null } or { WouldAgreeIf: not null } })
        {
            throw new ArgumentException("The words of a position stand beside the event, as 'reason' and 'wouldAgreeIf' with their salts, so that they can be hidden. Move them there.", nameof(happened));
        }

        if (happened is not PositionGiven && (reason ?? wouldAgreeIf) is not null)
        {
            throw new ArgumentException("Only a position has 'reason' or 'wouldAgreeIf' beside it. Leave them out.", nameof(reason));
        }
    }

    public string Decision { get; }

    public DecisionEvent Happened { get; }

    public RedactableText? Reason { get; }

    public RedactableText? WouldAgreeIf { get; }

    /// <inheritdoc/>
    public override RegisterEntry ToEntry(IReadOnlyDictionary<string, Charter> charters) =>
        EventEntry.Of(Decision, charters.TryGetValue(Decision, out Charter? charter) ? DecisionDocument.Cited(Happened, charter) : Happened, Reason, WouldAgreeIf);
}

/// <summary>A text that may be hidden, as it stands in a file: the text with its salt, or the digest that is left.</summary>
internal sealed record RedactableDocument
{
    private readonly RedactableText _text;

    public RedactableDocument(string? text = null, string? salt = null, Digest? digest = null)
    {
        (Text, Salt, Digest) = (text, salt, digest);
        _text = (text, salt, digest) switch
        {
            ({ } words, { } grain, null) => new RedactableText(words, grain),
            (null, null, { } left) => RedactableText.Hidden(left),
            _ => throw new ArgumentException("A text that may be hidden has 'text' and 'salt'; one that is hidden has 'digest' alone. Give the one or the other.", nameof(text)),
        };
    }

    public string? Text { get; }

    public string? Salt { get; }

    public Digest? Digest { get; }

    public static RedactableDocument Of(RedactableText text) => text.IsRedacted ? new(digest: text.Digest) : new(text.Text, text.Salt);

    public RedactableText ToText() => _text;
}
