using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>Why somebody has a post: the best person for it, whichever participant employs them.</summary>
/// <param name="Post">The post, such as <c>alliance manager</c>; not blank.</param>
/// <param name="Person">Who has it.</param>
/// <param name="Employer">The participant that employs them.</param>
/// <param name="On">The day of the appointment.</param>
/// <param name="Reason">Why they are the best person for it.</param>
public sealed record Appointment(string Post, Person Person, ParticipantId Employer, LocalDate On, string Reason)
{
    /// <summary>The post; never blank.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string Post { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Post)); } = Guard.Against.NullOrWhiteSpace(Post, nameof(Post));

    /// <summary>Who has it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Person Person { get; init => field = Guard.Against.Null(value, nameof(Person)); } = Guard.Against.Null(Person, nameof(Person));

    /// <summary>The principle on which the appointment rests.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Principle Principle { get; init => field = Guard.Against.Null(value, nameof(Principle)); } = Principle.BestPerson;

    /// <summary>Who else was considered.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<Person> Considered { get; init => field = Guard.Against.Null(value, nameof(Considered)); } = [];
}
