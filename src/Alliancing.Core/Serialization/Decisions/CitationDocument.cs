namespace Alliancing.Serialization;

/// <summary>A citation as it stands in a file: a clause, another place in the agreement, or a law with its provision.</summary>
internal sealed record CitationDocument
{
    private const string ClausePrefix = "clause ";

    private readonly Citation _citation;

    public CitationDocument(string? clause = null, string? agreement = null, string? law = null, string? provision = null)
    {
        (Clause, Agreement, Law, Provision) = (clause, agreement, law, provision);
        _citation = (clause, agreement, law) switch
        {
            ({ } number, null, null) when provision is null => Citation.Clause(number),
            (null, { } place, null) when provision is null => Citation.Agreement(place),
            (null, null, { } act) => new Citation(act, provision),
            _ => throw new ArgumentException("A citation is one of three: 'clause' with a number, 'agreement' with a place in the agreement, or 'law' with a 'provision'. Give one.", nameof(clause)),
        };
    }

    public string? Clause { get; }

    public string? Agreement { get; }

    public string? Law { get; }

    public string? Provision { get; }

    public static CitationDocument Of(Citation citation) => citation switch
    {
        { IsAgreement: true, Provision: { } place } when place.StartsWith(ClausePrefix, StringComparison.Ordinal) => new(clause: place[ClausePrefix.Length..]),
        { IsAgreement: true, Provision: { } place } => new(agreement: place),
        _ => new(law: citation.Source, provision: citation.Provision),
    };

    public Citation ToCitation() => _citation;
}
