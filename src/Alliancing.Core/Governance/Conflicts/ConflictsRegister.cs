using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>The interests that participants and their people have declared.</summary>
/// <remarks>Two are equal when they hold equal entries in the same order.</remarks>
/// <param name="Interests">The interests in the order of their declaration.</param>
/// <example>
/// <code>
/// ConflictsRegister register = new([new RegisteredInterest("cedar", "owns the building", new LocalDate(2025, 1, 1)) { Matters = ["2026-07"] }]);
/// int found = register.BearingOn(new Matter("2026-07", "Renew the lease", MatterClass.LeadershipTeam), new LocalDate(2026, 3, 2)).Count;   // 1
/// </code>
/// </example>
public sealed record ConflictsRegister(ValueList<RegisteredInterest> Interests)
{
    /// <summary>The interests in the order of their declaration.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<RegisteredInterest> Interests { get; init => field = Guard.Against.Null(value, nameof(Interests)); } = Guard.Against.Null(Interests, nameof(Interests));

    /// <summary>The interests that bear on a matter on a day.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="on">The day.</param>
    public ValueList<RegisteredInterest> BearingOn(Matter matter, LocalDate on) => [.. Interests.Where(interest => interest.BearsOn(matter, on))];

    /// <summary>Declares in a decision every interest that bears on it and has not been declared there.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="at">When.</param>
    /// <returns>The decision with the declarations.</returns>
    /// <exception cref="GovernanceRefusedException">A declaration is refused; the exception carries every reason.</exception>
    public Decision DeclareIn(Decision decision, Instant at)
    {
        Guard.Against.Null(decision, nameof(decision));
        return BearingOn(decision.Matter, UkTime.DateOf(at))
            .Where(interest => decision.Electorate.TryFind(interest.Participant, out _))
            .Select(interest => new ConflictDeclared(at, interest.Participant, Text(interest)))
            .Where(declared => !decision.History.OfType<ConflictDeclared>().Any(earlier => earlier.Seat == declared.Seat && earlier.Nature == declared.Nature))
            .Aggregate(decision, (step, declared) => step.Apply(declared));
    }

    private static string Text(RegisteredInterest interest) => interest.Person is { } person ? $"{person}: {interest.Nature}" : interest.Nature;
}
