namespace Alliancing.Serialization;

/// <summary>A citation as it stands in a file: a clause of the agreement, or a source with a provision.</summary>
internal sealed record CitationDocument(string Source, string? Provision = null)
{
    private readonly Citation _citation = new(Source, Provision);

    public static CitationDocument? Of(Citation? citation) => citation is null ? null : new(citation.Source, citation.Provision);

    public Citation ToCitation() => _citation;
}
