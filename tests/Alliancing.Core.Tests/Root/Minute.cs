namespace Alliancing.Core.Tests.Root;

/// <summary>A record with one field, to chain.</summary>
internal sealed record Minute(string Text) : ICanonical
{
    public void WriteTo(CanonicalWriter writer) => writer.Text("text", Text);
}
