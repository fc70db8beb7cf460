using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>The decision was carried out.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Failed">The parts that failed; none when all was done.</param>
public sealed record DecisionImplemented(Instant At, ValueList<string> Failed) : DecisionEvent(At)
{
    /// <summary>The parts that failed; none when all was done.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Failed { get; init => field = Guard.Against.Null(value, nameof(Failed)); } = Guard.Against.Null(Failed, nameof(Failed));
}
