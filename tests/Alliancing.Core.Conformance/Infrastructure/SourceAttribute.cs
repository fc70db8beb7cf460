namespace Alliancing.Core.Conformance.Infrastructure;

/// <summary>Where a vector's numbers come from, in the words of the conformance table.</summary>
/// <remarks>P: inputs and outputs are published; Pi: inputs are published and the output follows from them; C: constructed.</remarks>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SourceAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}
