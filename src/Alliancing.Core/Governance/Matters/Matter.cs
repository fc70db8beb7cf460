using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>What is to be decided, in the exact words that would bind.</summary>
/// <remarks>Two are equal when all parts are.</remarks>
/// <param name="Id">The identifier, which is the decision's too, such as <c>2026-07</c>; not blank.</param>
/// <param name="Title">What minutes call it; not blank.</param>
/// <param name="Class">The class of matter.</param>
/// <param name="Text">The proposal in full; the title when null.</param>
/// <example>
/// <code>
/// Matter matter = new("2026-07", "Open a night team in the north", MatterClass.LeadershipTeam) { Cites = [Principle.BestForService] };
/// string text = matter.ToString();   // 2026-07 Open a night team in the north
/// </code>
/// </example>
public sealed record Matter(string Id, string Title, MatterClass Class, string? Text = null)
{
    /// <summary>The identifier; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>What minutes call it; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Title)); } = Guard.Against.NullOrWhiteSpace(Title, nameof(Title));

    /// <summary>The class of matter.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public MatterClass Class { get; init => field = Guard.Against.Null(value, nameof(Class)); } = Guard.Against.Null(Class, nameof(Class));

    /// <summary>The proposal in full; never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Text)); } = Guard.Against.NullOrWhiteSpace(Text ?? Title, nameof(Text));

    /// <summary>The id of the person who proposes; null when it is not recorded.</summary>
    public string? Proposer { get; init; }

    /// <summary>The money that the decision commits; null when it commits none.</summary>
    public Money? Amount { get; init; }

    /// <summary>The participant whose own exclusion or default is decided; null when there is none.</summary>
    public ParticipantId? Subject { get; init; }

    /// <summary>The principles that the proposal rests on.</summary>
    public ValueList<Principle> Cites { get; init => field = Guard.Against.Null(value, nameof(Cites)); } = [];

    /// <summary>What stands in the way of effect besides the rule's own conditions, such as a planning consent.</summary>
    public ValueList<string> Conditions { get; init => field = Guard.Against.Null(value, nameof(Conditions)); } = [];

    /// <summary>The parts that are implemented together; none means that there is only one.</summary>
    public ValueList<string> Limbs { get; init => field = Guard.Against.Null(value, nameof(Limbs)); } = [];

    /// <summary>Whether parts may take effect without the others.</summary>
    public bool Severable { get; init; }

    /// <summary>The ids of other decisions that cannot be effective together with this one.</summary>
    public ValueList<string> Excludes { get; init => field = Guard.Against.Null(value, nameof(Excludes)); } = [];

    /// <summary>What has become known since the same proposal was last refused; null when nothing has.</summary>
    public string? NewInformation { get; init; }

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
