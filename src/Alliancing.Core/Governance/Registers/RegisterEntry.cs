using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>An entry of a decision register: a decision entered with its matter, rule and electorate, or something that happened to one.</summary>
/// <remarks>Closed: <see cref="DecisionEntry"/> and <see cref="EventEntry"/>. Two are equal when all parts are. Its canonical form is part of the register's format and never changes.</remarks>
public abstract record RegisterEntry : ICanonical
{
    private protected RegisterEntry(string decision) => Decision = Guard.Against.NullOrWhiteSpace(decision, nameof(decision));

    /// <summary>The id of the decision that the entry belongs to; never blank.</summary>
    public string Decision { get; }

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalWriter writer);
}
