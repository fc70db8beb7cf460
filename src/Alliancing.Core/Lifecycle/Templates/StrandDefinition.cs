namespace Alliancing.Lifecycle;

/// <summary>A strand of work as a template defines it.</summary>
/// <param name="Strand">The strand.</param>
/// <param name="Name">Its name as reports print it.</param>
public sealed record StrandDefinition(AllianceStrand Strand, string Name);
