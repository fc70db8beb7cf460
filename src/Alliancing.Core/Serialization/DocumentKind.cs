using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alliancing.Serialization;

/// <summary>One kind of document: its format, its types, and the way from a text to the document and back.</summary>
/// <typeparam name="T">The type of the document, a record that <see cref="Contracts"/> knows.</typeparam>
internal sealed class DocumentKind<T> : IDocumentKind
    where T : class
{
    private const string CurrencyProperty = "currency";

    /// <summary>A currency with the most decimals there are, for checking amounts whose currency is not known.</summary>
    private static readonly Currency _finest = Currency.All.MaxBy(c => c.MinorUnitDigits);

    private readonly ConcurrentDictionary<Currency, DocumentContract<T>> _contracts = new();

    /// <inheritdoc/>
    public required DocumentFormat Format { get; init; }

    /// <summary>Gets the source-generated context that knows the document's types.</summary>
    public required IJsonTypeInfoResolver Contracts { get; init; }

    /// <summary>Gets the currency of a document, in which its amounts are written.</summary>
    public Func<T, Currency> CurrencyOf { get; init; } = _ => default;

    /// <summary>Gets the document's own unions, lists and enums.</summary>
    public IReadOnlyList<JsonConverter> Converters { get; init; } = [];

    /// <summary>Gets the steps from every older version, one for each.</summary>
    public IReadOnlyList<DocumentUpgrade> Upgrades { get; init; } = [];

    /// <summary>Reads a document, or says everything that is wrong with it. Never throws for what stands in the text.</summary>
    public DocumentOutcome<T> Read(string text)
    {
        List<Finding> findings = [];
        return Read(JsonText.Parse(text, findings), findings);
    }

    /// <inheritdoc cref="Read(string)"/>
    public DocumentOutcome<T> Read(ReadOnlySpan<byte> utf8)
    {
        List<Finding> findings = [];
        return Read(JsonText.Parse(utf8, findings), findings);
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentException">It cannot be read; the exception carries every finding.</exception>
    public T Parse(string text) => Read(text).OrThrow();

    /// <summary>The document as UTF-8; the same document gives the same bytes.</summary>
    public byte[] WriteUtf8(T document) => In(CurrencyOf(document)).Write(document);

    /// <summary>The document as a text; the same document gives the same text.</summary>
    public string Write(T document) => Encoding.UTF8.GetString(WriteUtf8(document));

    /// <inheritdoc/>
    public string WriteSchema() => Encoding.UTF8.GetString(JsonBytes.Indented(SchemaPrinter.Print(In(_finest).Schema, Format.ToString())));

    /// <inheritdoc/>
    public DocumentOutcome<object> ReadTree(TextNode root, IReadOnlyList<Finding> findings) =>
        Read(root, findings).Then(document => DocumentOutcome<object>.Readable(document));

    private DocumentOutcome<T> Read(TextNode? root, IReadOnlyList<Finding> findings)
    {
        if (root is null)
        {
            return DocumentOutcome<T>.Refused(findings);
        }

        if ((DocumentFormat.Of(root, Format.ToString(), out DocumentFormat said) ?? Refusal(root, said)) is { } refusal)
        {
            return DocumentOutcome<T>.Refused([.. findings, refusal]);
        }

        TextNode current = Upgraded(root, said.Version);
        return In(CurrencyIn(current)).Read(current, findings);
    }

    private Finding? Refusal(TextNode root, DocumentFormat said)
    {
        const string path = "$." + DocumentFormat.Property;
        TextPosition at = root[DocumentFormat.Property]!.At;
        if (said.Document != Format.Document)
        {
            return Problem.At(at, Problem.UnknownFormat, path, $"this is '{said}'; wanted is '{Format}'. Give the right file.");
        }

        if (said.Version > Format.Version)
        {
            return Problem.At(at, Problem.NewerVersion, path, $"'{said}' is newer than this library, which reads '{Format}'. Use a newer library.");
        }

        bool known = Enumerable.Range(said.Version, Format.Version - said.Version).All(version => Upgrades.Any(u => u.From == version));
        return known ? null : Problem.At(at, Problem.UnknownFormat, path, $"'{said}' is older than this library can read. Wanted is '{Format}'.");
    }

    private TextNode Upgraded(TextNode root, int version)
    {
        for (; version < Format.Version; version++)
        {
            root = Upgrades.First(u => u.From == version).Apply(root)
                .With(DocumentFormat.Property, (Format with { Version = version + 1 }).ToString());
        }

        return root;
    }

    /// <summary>The currency that a document says it is in; pounds when it says none, and where it says nonsense the check will report that.</summary>
    private static Currency CurrencyIn(TextNode root) => root[CurrencyProperty] switch
    {
        null => default,
        { Kind: TextKind.String } said when Currency.TryOf(said.Text, out Currency currency) => currency,
        _ => _finest,
    };

    private DocumentContract<T> In(Currency currency) => _contracts.GetOrAdd(
        currency, c => new DocumentContract<T>(Format, DocumentOptions.Create(c, Contracts, Converters)));
}

/// <summary>A kind of document whose type is not named.</summary>
internal interface IDocumentKind
{
    /// <summary>Gets the format that is read and written.</summary>
    DocumentFormat Format { get; }

    /// <summary>The JSON schema of the document, for editors and other tools.</summary>
    string WriteSchema();

    /// <summary>Reads a tree that is already built.</summary>
    DocumentOutcome<object> ReadTree(TextNode root, IReadOnlyList<Finding> findings);
}
