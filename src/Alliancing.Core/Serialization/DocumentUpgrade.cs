namespace Alliancing.Serialization;

/// <summary>One step from a version of a document to the next.</summary>
/// <param name="From">The version that the step takes.</param>
/// <param name="Name">What the step does, in a few words: <c>rename share to portion</c>.</param>
/// <param name="Apply">Makes the next version's tree; values that it keeps keep their places in the text.</param>
internal sealed record DocumentUpgrade(int From, string Name, Func<TextNode, TextNode> Apply);
