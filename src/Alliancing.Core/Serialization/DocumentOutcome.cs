using System.Diagnostics.CodeAnalysis;

namespace Alliancing.Serialization;

/// <summary>What came of reading a document: the document, or every problem that it has.</summary>
/// <typeparam name="T">The type of the document.</typeparam>
/// <remarks>
/// A readable document may carry warnings; an unreadable one carries at least one error. Paths of findings are JSON paths
/// (<c>$.terms.components[0].portion</c>), and their messages begin with line and column.
/// </remarks>
public sealed record DocumentOutcome<T>
    where T : class
{
    private DocumentOutcome(T? document, ValueList<Finding> findings) => (Document, Findings) = (document, findings);

    /// <summary>Gets the document, or nothing when it cannot be read.</summary>
    public T? Document { get; }

    /// <summary>Gets everything found, in the order of the text.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Gets a value indicating whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    public bool IsReadable => Document is not null;

    /// <summary>The document, or an exception that carries every finding.</summary>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">The document cannot be read.</exception>
    public T OrThrow() => Document ?? throw new DocumentException(Findings);

    internal static DocumentOutcome<T> Readable(T document, params ReadOnlySpan<Finding> findings) => new(document, ValueList.Create(findings));

    internal static DocumentOutcome<T> Refused(IEnumerable<Finding> findings) => new(null, [.. findings]);

    /// <summary>The next step of reading, which this outcome's findings precede; an unreadable document takes no further step.</summary>
    internal DocumentOutcome<TNext> Then<TNext>(Func<T, DocumentOutcome<TNext>> next)
        where TNext : class
    {
        if (!IsReadable)
        {
            return DocumentOutcome<TNext>.Refused(Findings);
        }

        DocumentOutcome<TNext> outcome = next(Document);
        return new DocumentOutcome<TNext>(outcome.Document, [.. Findings, .. outcome.Findings]);
    }
}
