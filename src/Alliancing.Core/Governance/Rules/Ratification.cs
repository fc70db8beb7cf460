using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>Bodies that must ratify an agreed decision before it has effect, and by when.</summary>
/// <param name="Bodies">The participants whose boards must ratify; at least one, each once.</param>
/// <param name="WorkingDays">How many whole working days after agreement they have; 1 or more.</param>
public sealed record Ratification(ValueList<ParticipantId> Bodies, int WorkingDays)
{
    /// <summary>The participants whose boards must ratify.</summary>
    /// <exception cref="ArgumentException">There is none, or one stands twice.</exception>
    public ValueList<ParticipantId> Bodies { get; init => field = Checked(value); } = Checked(Bodies);

    /// <summary>How many whole working days after agreement they have.</summary>
    /// <exception cref="ArgumentException">The value is below 1.</exception>
    public int WorkingDays { get; init => field = Guard.Against.NegativeOrZero(value, nameof(WorkingDays)); } = Guard.Against.NegativeOrZero(WorkingDays, nameof(WorkingDays));

    private static ValueList<ParticipantId> Checked(ValueList<ParticipantId> bodies)
    {
        Guard.Against.NullOrEmpty(bodies, nameof(Bodies));
        return bodies.Distinct().Count() == bodies.Count
            ? bodies
            : throw new ArgumentException("A body stands twice among those that must ratify. Name each once.", nameof(bodies));
    }
}
