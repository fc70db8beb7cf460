using System.Globalization;
using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>The decisions of an alliance, entered one after the other and chained by digests, so that each partner can verify its copy.</summary>
/// <remarks>
/// <para>Recording a decision enters it, if it is new, and appends the events that the register does not hold. A redaction is an event like others, with its actor: the register hides the texts of the
/// position and keeps position, digest and place. Nothing else in a register ever changes.</para>
/// <para>Two are equal when alliance and chain are equal.</para>
/// </remarks>
/// <example>
/// <code>
/// Instant opening = Instant.FromUtc(2026, 3, 2, 9, 0);
/// Decision decision = Decision
///     .On(new Matter("2026-07", "Open a night team", MatterClass.LeadershipTeam), DecisionRule.Unanimity(MatterClass.LeadershipTeam), Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("alder")))
///     .Open(opening)
///     .Assent("council", opening);
/// DecisionRegister register = DecisionRegister.Of("riverside").Record(expectedVersion: 0, decision, salt: "71d0c6a38e5f4b92").Register;
/// int entries = register.Version;                                  // 3
/// ChainVerdict verdict = register.Verify(register.Head).Verdict;   // Intact
/// </code>
/// </example>
public sealed record DecisionRegister
{
    private DecisionRegister(string alliance, HashChain<RegisterEntry> chain)
    {
        Alliance = alliance;
        Chain = chain;
    }

    /// <summary>The id of the alliance; never blank.</summary>
    public string Alliance { get; }

    /// <summary>The entries with their digests.</summary>
    public HashChain<RegisterEntry> Chain { get; }

    /// <summary>The number of entries, which a writer names when it records.</summary>
    public int Version => Chain.Count;

    /// <summary>The digest of the last entry, which each partner keeps.</summary>
    public Digest Head => Chain.Head;

    /// <summary>The ids of the decisions, in the order in which they were entered.</summary>
    public ValueList<string> Ids => [.. Chain.Select(link => link.Entry).OfType<DecisionEntry>().Select(entry => entry.Decision)];

    /// <summary>A register without entries.</summary>
    /// <param name="alliance">The id of the alliance; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="alliance"/> is null or blank.</exception>
    public static DecisionRegister Of(string alliance) => Restore(alliance, HashChain<RegisterEntry>.Empty);

    /// <summary>A register as it was stored, right or wrong; <see cref="Verify"/> tells which.</summary>
    /// <param name="alliance">The id of the alliance; not blank.</param>
    /// <param name="chain">The entries with the digests stored beside them.</param>
    /// <exception cref="ArgumentException"><paramref name="alliance"/> is blank.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DecisionRegister Restore(string alliance, HashChain<RegisterEntry> chain) =>
        new(Guard.Against.NullOrWhiteSpace(alliance, nameof(alliance)), Guard.Against.Null(chain, nameof(chain)));

    /// <summary>Enters a decision and whatever has happened to it since it was last recorded.</summary>
    /// <param name="expectedVersion">The version that the writer has read; 0 or more.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="salt">16 characters or more that nobody can guess, used for this call alone; each text is salted with what is derived from it and from its place, and the salt itself is not stored.</param>
    /// <returns>The longer register, or every reason why nothing was recorded.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="expectedVersion"/> is below 0, or <paramref name="salt"/> is shorter than 16 characters.</exception>
    public RegisterOutcome Record(int expectedVersion, Decision decision, string salt)
    {
        Guard.Against.Negative(expectedVersion, nameof(expectedVersion));
        Guard.Against.Null(decision, nameof(decision));
        Guard.Against.StringTooShort(Guard.Against.Null(salt, nameof(salt)), RedactableText.MinSaltLength, nameof(salt));
        ValueList<Finding> findings = [.. RegisterCheck.Of(this, expectedVersion, decision)];
        return findings.IsEmpty ? new RegisterOutcome(With(decision, salt), findings) : new RegisterOutcome(this, findings);
    }

    /// <summary>Verifies the register against the head that a partner holds; no network and no other copy is needed.</summary>
    /// <param name="head">The digest that the partner wrote down when it last agreed with the register.</param>
    /// <returns>What was found, and at which entry.</returns>
    public ChainVerification Verify(Digest head) => Chain.Verify(head);

    /// <summary>Looks whether the register's own digests fit its entries, without a head that somebody else holds.</summary>
    /// <remarks>A register that was rebuilt from its first entry passes; only a head that a partner holds finds that: <see cref="Verify(Digest)"/>.</remarks>
    /// <returns>One error where an entry was touched; none when the digests fit.</returns>
    public ValueList<Finding> Review() => Verify(Head) is { Holds: false } broken
        ? [Finding.Error(RegisterIds.Touched, broken.Entry is { } entry ? string.Create(CultureInfo.InvariantCulture, $"entries[{entry}]") : "entries", broken.Message)]
        : [];

    /// <summary>Takes a decision out of the register, as far as it is recorded; hidden texts read <c>[redacted]</c>.</summary>
    /// <param name="id">The id of the decision.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">There is no such decision.</exception>
    /// <exception cref="GovernanceRefusedException">The entries do not make a decision, which a register that verifies never shows; the exception carries every reason.</exception>
    public Decision Decision(string id)
    {
        DecisionEntry entry = EntryOf(id) ?? throw new ArgumentException($"The register of '{Alliance}' has no decision '{id}'. {(Ids.IsEmpty ? "It has none." : $"It has {string.Join(", ", Ids)}.")}", nameof(id));
        return Governance.Decision.Of(entry.Matter, entry.Rule, entry.Electorate, History.CopyOf(EventsOf(id).Select(recorded => recorded.Happened)));
    }

    /// <summary>The alliance, how many entries there are, and the head.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"register of {Alliance}: {Chain}");

    internal DecisionEntry? EntryOf(string id) => Chain.Select(link => link.Entry).OfType<DecisionEntry>().FirstOrDefault(entry => entry.Decision == id);

    internal EventEntry[] EventsOf(string id) => [.. Chain.Select(link => link.Entry).OfType<EventEntry>().Where(entry => entry.Decision == id)];

    private DecisionRegister With(Decision decision, string salt)
    {
        HashChain<RegisterEntry> chain = EntryOf(decision.Id) is null ? Chain.Append(new DecisionEntry(decision.Matter, decision.Rule, decision.Electorate)) : Chain;
        foreach (DecisionEvent happened in decision.History.Since(EventsOf(decision.Id).Length))
        {
            chain = chain.Append(EventEntry.Of(decision.Id, happened, string.Create(CultureInfo.InvariantCulture, $"{salt}.{chain.Count + 1}")));
            if (happened is ReasonRedacted redacted)
                chain = Hidden(chain, decision.Id, redacted.Seat);
        }

        return new(Alliance, chain);
    }

    // The texts go and the digests stay, so that the chain still follows.
    private static HashChain<RegisterEntry> Hidden(HashChain<RegisterEntry> chain, string decision, ParticipantId seat) =>
        HashChain<RegisterEntry>.Restore(chain.Select(link =>
            link.Entry is EventEntry { Happened: PositionGiven given } entry && entry.Decision == decision && given.Seat == seat ? link with { Entry = entry.Redact() } : link));
}
