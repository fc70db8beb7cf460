using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>A decision entered in a register, with everything that binds whoever decides it.</summary>
public sealed record DecisionEntry : RegisterEntry
{
    /// <summary>Enters a decision.</summary>
    /// <param name="matter">What is decided.</param>
    /// <param name="rule">The rule with which it opens.</param>
    /// <param name="electorate">The seats.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DecisionEntry(Matter matter, DecisionRule rule, Electorate electorate)
        : base(Guard.Against.Null(matter, nameof(matter)).Id)
    {
        Matter = matter;
        Rule = Guard.Against.Null(rule, nameof(rule));
        Electorate = Guard.Against.Null(electorate, nameof(electorate));
    }

    /// <summary>What is decided.</summary>
    public Matter Matter { get; }

    /// <summary>The rule with which it opens.</summary>
    public DecisionRule Rule { get; }

    /// <summary>The seats.</summary>
    public Electorate Electorate { get; }

    /// <inheritdoc/>
    public override void WriteTo(CanonicalWriter writer)
    {
        Guard.Against.Null(writer, nameof(writer)).Text("entry", "decision");
        CanonicalMatters.Write(writer, Matter);
        CanonicalRules.Write(writer, Rule);
        CanonicalSeats.Write(writer, Electorate);
    }
}
