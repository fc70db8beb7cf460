using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Alliancing.Serialization;

/// <summary>One kind of document in one currency: the serialiser's contract and the schema made from it.</summary>
/// <typeparam name="T">The type of the document.</typeparam>
internal sealed class DocumentContract<T>
    where T : class
{
    private readonly DocumentFormat _format;
    private readonly JsonTypeInfo<T> _type;

    public DocumentContract(DocumentFormat format, JsonSerializerOptions options)
    {
        _format = format;
        _type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        Schema = new SchemaBuilder(options).Root(typeof(T), new ObjectTag(DocumentFormat.Property, format.ToString()));
    }

    public ObjectSchema Schema { get; }

    /// <summary>The document of a tree, or every problem of the tree.</summary>
    public DocumentOutcome<T> Read(TextNode root, IEnumerable<Finding> before)
    {
        Finding[] findings = [.. before, .. SchemaCheck.Run(root, Schema)];
        if (findings.Length > 0)
        {
            return DocumentOutcome<T>.Refused(findings);
        }

        try
        {
            return DocumentOutcome<T>.Readable(JsonSerializer.Deserialize(Utf8Of(root.Without(DocumentFormat.Property)), _type)!);
        }
        catch (Exception refused) when (refused is JsonException or ArgumentException or ArithmeticException or FormatException or InvalidOperationException)
        {
            return DocumentOutcome<T>.Refused([RefusedBy(refused, root)]);
        }
    }

    /// <summary>The bytes of a document, its format first.</summary>
    public byte[] Write(T document)
    {
        var node = JsonSerializer.SerializeToNode(document, _type)!.AsObject();
        node.Insert(0, DocumentFormat.Property, _format.ToString());
        return JsonBytes.Indented(node);
    }

    /// <summary>A type of the document refused its own content, which no schema can say.</summary>
    private static Finding RefusedBy(Exception refused, TextNode root)
    {
        string path = (refused as JsonException)?.Path ?? "$";
        string message = refused.Message.Split(" Path: $", 2)[0].Split(" (Parameter '", 2)[0];
        return Problem.At((TextPath.Find(root, path) ?? root).At, Problem.Refused, path, message);
    }

    private static ReadOnlySpan<byte> Utf8Of(TextNode root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        root.WriteTo(writer);
        writer.Flush();
        return buffer.WrittenSpan;
    }
}
