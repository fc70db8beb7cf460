using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>A class of matter: who may decide it, and whether it concerns money.</summary>
/// <remarks>Two are equal when all parts are. The class decides which rule applies; an agreement adds classes of its own.</remarks>
/// <param name="Id">The identifier, such as <c>operational</c>; not blank.</param>
/// <param name="Name">The name in the words of the agreement; not blank.</param>
/// <param name="Authority">Who may decide.</param>
/// <param name="Financial">Whether money moves, so that silence can never be assent.</param>
/// <param name="Scope">The clause that puts the matter in this class; null when none is cited.</param>
/// <example>
/// <code>
/// MatterClass target = new("target-cost", "changes of the target cost", MatterAuthority.LeadershipTeam, Financial: true, Citation.Clause("9.4"));
/// string text = target.ToString();   // changes of the target cost
/// </code>
/// </example>
public sealed record MatterClass(string Id, string Name, MatterAuthority Authority, bool Financial = false, Citation? Scope = null)
{
    /// <summary>Operational matters, which the leadership team has delegated.</summary>
    public static MatterClass Operational { get; } = new("operational", "operational matters", MatterAuthority.Delegated);

    /// <summary>Matters that the leadership team decides.</summary>
    public static MatterClass LeadershipTeam { get; } = new("leadership-team", "matters for the leadership team", MatterAuthority.LeadershipTeam);

    /// <summary>Matters that only the commissioners decide.</summary>
    public static MatterClass ReservedToCommissioner { get; } = new("reserved-commissioner", "matters reserved to the commissioner", MatterAuthority.Commissioner);

    /// <summary>Matters that the participants' boards must ratify.</summary>
    public static MatterClass ReservedToBoards { get; } = new("reserved-boards", "matters reserved to the participants' boards", MatterAuthority.Boards);

    /// <summary>Matters that no decision of the alliance can settle.</summary>
    public static MatterClass OutsideAlliance { get; } = new("outside", "matters outside the alliance's authority", MatterAuthority.Outside);

    /// <summary>The identifier; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>The name; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name, nameof(Name));

    /// <summary>Who may decide.</summary>
    /// <exception cref="ArgumentException">The value is not defined.</exception>
    public MatterAuthority Authority { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Authority)); } = Guard.Against.EnumOutOfRange(Authority, nameof(Authority));

    /// <summary>Whether the decision is reserved to somebody above the leadership team, or to nobody in the alliance.</summary>
    public bool IsReserved => Authority is MatterAuthority.Commissioner or MatterAuthority.Boards or MatterAuthority.Outside;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
