using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <content>Taking a proposal or a decision back, which after opening needs another decision under the same rule.</content>
public sealed partial class Decision
{
    /// <summary>The proposer withdraws the proposal before it opens.</summary>
    /// <param name="by">The id of the person who withdraws.</param>
    /// <param name="at">When.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision Withdraw(string by, Instant at) => Apply(new DecisionWithdrawn(at) { By = by });

    /// <summary>Withdraws an open proposal because another decision says so.</summary>
    /// <param name="decided">The decision that withdraws it; agreed under the same test and in effect.</param>
    /// <param name="at">When.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision Withdraw(DecisionReport decided, Instant at) =>
        Apply(new DecisionWithdrawn(at, InEffect(decided).Decision.Id, decided.Rule.Test));

    /// <summary>Takes a decision back because another decision says so.</summary>
    /// <param name="decided">The decision that takes it back; agreed under the same test and in effect.</param>
    /// <param name="consequences">What follows; at least one.</param>
    /// <param name="mitigation">What is done about that.</param>
    /// <param name="at">When.</param>
    /// <exception cref="GovernanceRefusedException">It is refused; the exception carries every reason.</exception>
    public Decision Rescind(DecisionReport decided, ValueList<string> consequences, string mitigation, Instant at) =>
        Apply(new DecisionRescinded(at, InEffect(decided).Decision.Id, decided.Rule.Test, consequences, mitigation));

    private static DecisionReport InEffect(DecisionReport decided) => Guard.Against.Null(decided, nameof(decided)).IsEffective
        ? decided
        : throw new GovernanceRefusedException("Taking back is refused", [Finding.Error(GovernanceIds.NotAgreed, decided.Decision.Place, $"Decision '{decided.Decision.Id}' is {DecisionWords.Of(decided.Outcome)} and {DecisionWords.Of(decided.Status)}. Only a decision that is agreed and in effect takes another back.")]);
}
