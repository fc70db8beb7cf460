using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>Writes JSON for people and for web pages: indented, one line end, £ and − as they are, no character that HTML takes for its own.</summary>
internal static class JsonBytes
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Indented(JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _options))
        {
            node.WriteTo(writer);
        }

        return WithoutMarkup(buffer.WrittenSpan);
    }

    /// <summary>Escapes the characters that begin tags and entities; in JSON they stand inside texts only, so the value stays the same.</summary>
    private static byte[] WithoutMarkup(ReadOnlySpan<byte> json)
    {
        var safe = new ArrayBufferWriter<byte>(json.Length);
        while (json.IndexOfAny("<>&"u8) is >= 0 and int next)
        {
            safe.Write(json[..next]);
            safe.Write(json[next] switch
            {
                (byte)'<' => "\\u003C"u8,
                (byte)'>' => "\\u003E"u8,
                _ => "\\u0026"u8,
            });
            json = json[(next + 1)..];
        }

        safe.Write(json);
        return safe.WrittenSpan.ToArray();
    }
}
