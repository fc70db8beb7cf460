using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Alliancing.Lifecycle;

/// <summary>A strand of work that runs through the phases beside the others, by its id: one of the usual five, or one that a template names.</summary>
/// <remarks>
/// Two strands are equal when their ids are equal character for character (ordinal). The default value is <see cref="Strategy"/>.
/// </remarks>
public readonly record struct AllianceStrand
{
    private const string First = "strategy";

    private readonly string? _id;

    private AllianceStrand(string id) => _id = string.Equals(id, First, StringComparison.Ordinal) ? null : id;

    /// <summary>Vision, purpose, objectives, outcomes, scope, principles, values and behaviours.</summary>
    public static AllianceStrand Strategy => default;

    /// <summary>Leadership and governance arrangements, leadership team, management team.</summary>
    public static AllianceStrand Governance { get; } = new("governance");

    /// <summary>Management and planning: transition, mobilisation, service design, infrastructure, policies, delivery, learning, reviews.</summary>
    public static AllianceStrand Management { get; } = new("management");

    /// <summary>Mode of bids, procedure, selection criteria, tender, bids, preferred bidders.</summary>
    public static AllianceStrand Procurement { get; } = new("procurement");

    /// <summary>Approvals of the bidders' organisations and of the owner, execution of the agreement, go-live.</summary>
    public static AllianceStrand Approvals { get; } = new("approvals");

    /// <summary>The id by which templates and documents name the strand, such as <c>approvals</c>.</summary>
    public string Id => _id ?? First;

    /// <summary>A strand with an id of its own.</summary>
    /// <param name="id">1 to 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit.</param>
    /// <returns>The strand; the five usual ids give the five usual strands.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an identifier.</exception>
    public static AllianceStrand Of(string id) => new(Identifier.Require(Guard.Against.Null(id, nameof(id)), nameof(id)));

    /// <summary>Reads a strand from its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="strand">The strand; <see cref="Strategy"/> when the text is not an identifier.</param>
    /// <returns>Whether the text is an identifier.</returns>
    public static bool TryParse([NotNullWhen(true)] string? id, out AllianceStrand strand)
    {
        bool good = Identifier.IsValid(id);
        strand = good ? new AllianceStrand(id!) : default;
        return good;
    }

    /// <summary>Prints the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
