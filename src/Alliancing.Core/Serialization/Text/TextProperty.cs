namespace Alliancing.Serialization;

/// <summary>One property of a JSON object with the place of its name.</summary>
internal sealed record TextProperty(string Name, TextPosition At, TextNode Value);
