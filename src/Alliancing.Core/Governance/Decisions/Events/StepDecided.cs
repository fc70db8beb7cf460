using NodaTime;

namespace Alliancing.Governance;

/// <summary>Whoever a step of the ladder empowers decided the matter.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Adopted">Whether for it.</param>
/// <param name="Why">The reasons given.</param>
public sealed record StepDecided(Instant At, bool Adopted, string Why) : DecisionEvent(At);
