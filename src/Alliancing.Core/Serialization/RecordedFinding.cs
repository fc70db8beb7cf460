namespace Alliancing.Serialization;

/// <summary>One finding of a recorded refusal.</summary>
/// <param name="Id">The finding's id.</param>
/// <param name="Path">Where it was found.</param>
public sealed record RecordedFinding(string Id, string Path);
