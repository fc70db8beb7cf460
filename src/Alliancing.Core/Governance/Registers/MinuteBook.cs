using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>The decisions of an alliance in the order in which they were proposed, as a file holds them, and what is wrong with that file.</summary>
/// <remarks>An event that could not have happened stands among the findings and is left out of its decision. Two are equal when all parts are.</remarks>
/// <example>
/// <code>
/// Decision draft = Decision.On(new Matter("2026-07", "Open a night team", MatterClass.LeadershipTeam), DecisionRule.Unanimity(MatterClass.LeadershipTeam), Electorate.Of(Seat.Of("council", side: Side.Owner), Seat.Of("alder")));
/// MinuteBook book = new("riverside", "Riverside Alliance", [draft], []);
/// bool sound = book.IsSound;                     // true
/// string title = book["2026-07"].Matter.Title;   // Open a night team
/// </code>
/// </example>
/// <param name="Alliance">The id of the alliance; not blank.</param>
/// <param name="Name">The name of the alliance; not blank.</param>
/// <param name="Decisions">The decisions.</param>
/// <param name="Findings">What is wrong, with the place in the file.</param>
public sealed record MinuteBook(string Alliance, string Name, ValueList<Decision> Decisions, ValueList<Finding> Findings)
{
    /// <summary>The id of the alliance; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Alliance { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Alliance)); } = Guard.Against.NullOrWhiteSpace(Alliance, nameof(Alliance));

    /// <summary>The name of the alliance; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name, nameof(Name));

    /// <summary>Where the decisions come from; null when it is not recorded.</summary>
    public string? Source { get; init; }

    /// <summary>Whether no finding is an error.</summary>
    public bool IsSound => Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>Finds a decision by its id.</summary>
    /// <param name="id">The id of the decision.</param>
    /// <exception cref="ArgumentException">There is no such decision.</exception>
    public Decision this[string id] => Decisions.FirstOrDefault(decision => decision.Id == id)
        ?? throw new ArgumentException($"The minute book of {Name} has no decision '{id}'. It has {string.Join(", ", Decisions.Select(decision => decision.Id))}.", nameof(id));
}
