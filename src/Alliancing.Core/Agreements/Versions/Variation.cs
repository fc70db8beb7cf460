using Alliancing.Governance;
using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>A variation: a changed version of the agreement, and the decision that makes it.</summary>
/// <param name="Agreement">The whole agreement as it will be, with its new version and the day from which it applies.</param>
/// <param name="Decision">The decision of the alliance, as it stands on the day the variation is entered.</param>
/// <exception cref="ArgumentNullException">A part is null.</exception>
public sealed record Variation(AllianceAgreement Agreement, DecisionReport Decision)
{
    /// <summary>The whole agreement as it will be.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AllianceAgreement Agreement { get; init => field = Guard.Against.Null(value, nameof(Agreement)); } = Guard.Against.Null(Agreement, nameof(Agreement));

    /// <summary>The decision of the alliance.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DecisionReport Decision { get; init => field = Guard.Against.Null(value, nameof(Decision)); } = Guard.Against.Null(Decision, nameof(Decision));
}
