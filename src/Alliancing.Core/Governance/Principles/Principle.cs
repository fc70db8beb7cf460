using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>A principle that a dissent, a decision or an appointment may cite.</summary>
/// <remarks>Two principles are equal when all parts are equal, texts character for character. The seven of alliancing are given here; an agreement adds its own.</remarks>
/// <param name="Id">The lasting identifier, such as <c>best-for-service</c>; not blank.</param>
/// <param name="Name">The name in the words of the agreement; not blank.</param>
/// <param name="Statement">What the partners have promised; not blank.</param>
/// <param name="Kind">What sort of principle it is.</param>
/// <param name="Source">Where it is laid down; null when it is common to alliances.</param>
/// <example>
/// <code>
/// Principle own = new("person-first", "Person first", "The person's wishes come before the convenience of the service.", PrincipleKind.Service, Citation.Clause("3.2"));
/// string text = Principle.BestForService.ToString();   // best-for-service decisions
/// </code>
/// </example>
public sealed record Principle(string Id, string Name, string Statement, PrincipleKind Kind = PrincipleKind.Alliance, Citation? Source = null)
{
    /// <summary>The partners carry the risks of the work together.</summary>
    public static Principle CollectiveResponsibility { get; } = new("collective-responsibility", "collective responsibility for risk", "The partners carry every risk of the work together, and win or lose together.");

    /// <summary>Decisions are what is best for the service, not for a partner.</summary>
    public static Principle BestForService { get; } = new("best-for-service", "best-for-service decisions", "Every decision is the one that is best for the people who use the service.");

    /// <summary>Key issues are decided unanimously.</summary>
    public static Principle UnanimousDecisions { get; } = new("unanimous-decisions", "unanimous decisions on key issues", "On key issues every partner has an equal say and nothing is decided against one of them.");

    /// <summary>Nobody is blamed; disputes are for wilful default alone.</summary>
    public static Principle NoFaultNoBlame { get; } = new("no-fault-no-blame", "no fault and no blame", "The partners look for a way forward and not for the guilty; only wilful default may be disputed.");

    /// <summary>Every figure may be seen by every partner.</summary>
    public static Principle OpenBook { get; } = new("open-book", "open-book accounting", "Every cost and every figure is open to every partner.");

    /// <summary>The best person has the post, whoever employs them.</summary>
    public static Principle BestPerson { get; } = new("best-person", "best-person appointments", "The person best suited has the post, whichever partner employs them.");

    /// <summary>The partners act by the values and behaviours they agreed.</summary>
    public static Principle AgreedBehaviours { get; } = new("agreed-behaviours", "acting by the agreed values and behaviours", "The partners act by the values and behaviours that they have agreed, and say so when one does not.");

    /// <summary>The seven principles of alliancing, in the usual order.</summary>
    public static ValueList<Principle> OfAlliancing { get; } =
        [CollectiveResponsibility, BestForService, UnanimousDecisions, NoFaultNoBlame, OpenBook, BestPerson, AgreedBehaviours];

    /// <summary>The lasting identifier; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } = Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>The name in the words of the agreement; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name, nameof(Name));

    /// <summary>What the partners have promised; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Statement { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Statement)); } = Guard.Against.NullOrWhiteSpace(Statement, nameof(Statement));

    /// <summary>What sort of principle it is.</summary>
    /// <exception cref="ArgumentException">The value is not a defined kind.</exception>
    public PrincipleKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Kind)); } = Guard.Against.EnumOutOfRange(Kind, nameof(Kind));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
