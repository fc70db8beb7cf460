namespace Alliancing.Lifecycle;

/// <summary>Names one version of a template.</summary>
/// <param name="Id">The template's id.</param>
/// <param name="Version">The version.</param>
public sealed record TemplateReference(string Id, string Version)
{
    /// <summary>Prints id and version.</summary>
    /// <returns>A text such as <c>alliance version 1</c>.</returns>
    public override string ToString() => $"{Id} version {Version}";
}
