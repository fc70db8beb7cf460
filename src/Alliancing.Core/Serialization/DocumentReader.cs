namespace Alliancing.Serialization;

/// <summary>Reads a document of any of several kinds by the format that it says it has.</summary>
internal sealed class DocumentReader(params IReadOnlyList<IDocumentKind> kinds)
{
    /// <summary>Reads a document, or says everything that is wrong with it. Never throws for what stands in the text.</summary>
    public DocumentOutcome<object> Read(string text)
    {
        List<Finding> findings = [];
        return JsonText.Parse(text, findings) is { } root ? Read(root, findings) : DocumentOutcome<object>.Refused(findings);
    }

    /// <inheritdoc cref="Read(string)"/>
    public DocumentOutcome<object> Read(ReadOnlySpan<byte> utf8)
    {
        List<Finding> findings = [];
        return JsonText.Parse(utf8, findings) is { } root ? Read(root, findings) : DocumentOutcome<object>.Refused(findings);
    }

    private DocumentOutcome<object> Read(TextNode root, List<Finding> findings)
    {
        string wanted = string.Join("' or '", kinds.Select(k => k.Format.ToString()));
        Finding? unknown = DocumentFormat.Of(root, wanted, out DocumentFormat said);
        if (unknown is null && kinds.FirstOrDefault(k => k.Format.Document == said.Document) is { } kind)
        {
            return kind.ReadTree(root, findings);
        }

        findings.Add(unknown ?? Problem.At(
            root[DocumentFormat.Property]!.At,
            Problem.UnknownFormat,
            "$." + DocumentFormat.Property,
            $"this is '{Shown.Text(said.ToString())}'; wanted is '{wanted}'.{Nearest.Hint(said.ToString(), kinds.Select(k => k.Format.ToString()))} Give the right file."));
        return DocumentOutcome<object>.Refused(findings);
    }
}
