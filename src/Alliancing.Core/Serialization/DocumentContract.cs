using System.Buffers;
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

        string? refusal = Refusal(root.Without(DocumentFormat.Property), typeof(T), out object? document);
        return refusal is null
            ? DocumentOutcome<T>.Readable((T)document!)
            : DocumentOutcome<T>.Refused(Refusals(root, refusal));
    }

    /// <summary>The bytes of a document, its format first.</summary>
    public byte[] Write(T document)
    {
        var node = JsonSerializer.SerializeToNode(document, _type)!.AsObject();
        node.Insert(0, DocumentFormat.Property, _format.ToString());
        return JsonBytes.Indented(node);
    }

    /// <summary>Where types refuse content that their schema allows: a guard in a constructor. Each innermost object refused has its finding.</summary>
    private IReadOnlyList<Finding> Refusals(TextNode root, string refusal)
    {
        IReadOnlyList<Finding> refusals = SchemaCheck.Run(root, Schema, (node, type) => Refusal(node, type, out _));
        return refusals.Count > 0 ? refusals : [Problem.At(root.At, Problem.Refused, "$", refusal)];
    }

    private string? Refusal(TextNode node, Type type, out object? value)
    {
        value = null;
        try
        {
            value = JsonSerializer.Deserialize(Utf8Of(node), _type.Options.GetTypeInfo(type));
            return null;
        }
        catch (Exception refused) when (refused is JsonException or ArgumentException or ArithmeticException or FormatException or InvalidOperationException)
        {
            return refused.Message.Split(" Path: $", 2)[0].Split(" (Parameter '", 2)[0];
        }
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
