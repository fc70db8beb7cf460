namespace Alliancing.Agreements;

/// <summary>One line of an agreement's outline.</summary>
/// <param name="Path">Where it stands; unique in the outline.</param>
/// <param name="Text">What it says.</param>
internal sealed record OutlineLine(string Path, string Text);
