using Ardalis.GuardClauses;

namespace Alliancing.Governance;

/// <summary>The steps by which a participant joins, leaves, puts things right or is excluded. Data, so that an agreement writes its own.</summary>
/// <remarks>Two are equal when all parts are. The five given here are defaults; their durations are the agreement's to set.</remarks>
/// <example>
/// <code>
/// string first = ProcedureDefinition.WilfulDefault.Steps[0].Id;   // notice
/// </code>
/// </example>
public sealed record ProcedureDefinition
{
    /// <summary>Creates a definition.</summary>
    /// <param name="id">The identifier; not blank.</param>
    /// <param name="name">The name; not blank.</param>
    /// <param name="steps">The steps in order; at least one, each id once.</param>
    /// <exception cref="ArgumentException">A text is blank, there is no step, or an id stands twice.</exception>
    public ProcedureDefinition(string id, string name, ValueList<ProcedureStep> steps)
    {
        Id = Guard.Against.NullOrWhiteSpace(id, nameof(id));
        Name = Guard.Against.NullOrWhiteSpace(name, nameof(name));
        Guard.Against.NullOrEmpty(steps, nameof(steps));
        string[] twice = [.. steps.GroupBy(step => step.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"'{group.Key}'")];
        if (twice.Length > 0)
            throw new ArgumentException($"The procedure names {string.Join(", ", twice)} more than once. Give each step an id of its own.", nameof(steps));
        Steps = steps;
    }

    /// <summary>The only way out of no blame: an allegation of wilful default, answered, found by the others, and put right or not.</summary>
    public static ProcedureDefinition WilfulDefault { get; } = new("wilful-default", "wilful default",
    [
        new("notice", "give written notice of the alleged wilful default, with particulars", "the participant that alleges it", 5),
        new("answer", "hear the participant's answer", "the participant concerned", 10),
        new("finding", "decide whether there is wilful default", "the other participants", 10, NeedsDecision: true),
        new("rectification", "put it right by an agreed plan", "the participant concerned", 20),
        new("verification", "decide whether it has been put right", "the other participants", 10, NeedsDecision: true),
    ]);

    /// <summary>Putting right what has gone wrong, without blame.</summary>
    public static ProcedureDefinition Rectification { get; } = new("rectification", "rectification",
    [
        new("notice", "say in writing what is to be put right", "the leadership team", 5),
        new("plan", "propose a plan", "the participant concerned", 10),
        new("acceptance", "accept the plan", "the leadership team", 10, NeedsDecision: true),
        new("completion", "carry the plan out", "the participant concerned", 30),
    ]);

    /// <summary>Excluding a participant by the others.</summary>
    public static ProcedureDefinition Exclusion { get; } = new("exclusion", "exclusion",
    [
        new("notice", "give written notice that exclusion is proposed, with reasons", "the other participants", 5),
        new("answer", "hear the participant's answer", "the participant concerned", 10),
        new("exclusion", "decide on exclusion", "the other participants", 10, NeedsDecision: true),
        new("account", "settle the exit account", "the alliance manager", 30),
    ]);

    /// <summary>Taking a new participant in.</summary>
    public static ProcedureDefinition Accession { get; } = new("accession", "accession",
    [
        new("application", "apply in writing", "the applicant", 20),
        new("alignment", "assess goals, drivers, commitment and governance", "the leadership team", 20),
        new("admission", "decide to admit", "the leadership team", 10, NeedsDecision: true),
        new("deed", "sign the deed of accession", "the applicant", 20),
        new("seat", "give the participant its seat in the next electorate", "the secretary", 5),
    ]);

    /// <summary>Leaving the alliance.</summary>
    public static ProcedureDefinition Exit { get; } = new("exit", "exit",
    [
        new("notice", "give notice of exit", "the participant concerned", 5),
        new("plan", "agree the exit plan", "the leadership team", 20, NeedsDecision: true),
        new("handover", "hand services, records and people over", "the participant concerned", 60),
        new("account", "settle the exit account", "the alliance manager", 30),
    ]);

    /// <summary>The identifier.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The steps in order.</summary>
    public ValueList<ProcedureStep> Steps { get; }
}
