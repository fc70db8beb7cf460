using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>Takes a seat's say away for some classes of matter until a date.</summary>
/// <param name="From">The first instant of the suspension.</param>
/// <param name="Until">The first instant at which the seat has its say again.</param>
/// <param name="Scope">The ids of the classes of matter; none means every class.</param>
/// <param name="Reason">Why, in the words of whoever decided it.</param>
public sealed record Suspension(Instant From, Instant Until, ValueList<string> Scope, string Reason)
{
    /// <summary>The ids of the classes of matter; none means every class.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Scope { get; init => field = Guard.Against.Null(value, nameof(Scope)); } = Guard.Against.Null(Scope, nameof(Scope));

    /// <summary>Says whether the suspension bears on a class of matter at an instant.</summary>
    /// <param name="matterClass">The class.</param>
    /// <param name="at">The instant; <see cref="From"/> is inside, <see cref="Until"/> is not.</param>
    public bool Covers(MatterClass matterClass, Instant at) =>
        at >= From && at < Until && (Scope.IsEmpty || Scope.Contains(matterClass.Id, StringComparer.Ordinal));
}
