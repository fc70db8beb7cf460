using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Alliancing.Serialization;

/// <summary>Reads a JSON text into a tree that remembers where everything stands.</summary>
/// <remarks>
/// Strict JSON in UTF-8 (a byte order mark is skipped): no comments, no trailing commas, nothing after the document, at most
/// <see cref="DeepestNesting"/> levels and <see cref="LargestSize"/> bytes. A text that is not that gives one finding and no tree;
/// duplicate properties give a finding each and a tree.
/// </remarks>
internal static class JsonText
{
    public const int DeepestNesting = 64;

    public const int LargestSize = 32 * 1024 * 1024;

    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a text; findings are added to the list.</summary>
    /// <returns>The root of the tree, or nothing when the text is not JSON.</returns>
    public static TextNode? Parse(string text, ICollection<Finding> findings)
    {
        if (text.Length > LargestSize)
        {
            findings.Add(TooLarge(text.Length));
            return null;
        }

        try
        {
            return Parse(_strictUtf8.GetBytes(text), findings);
        }
        catch (EncoderFallbackException broken)
        {
            TextPosition at = new TextCursor(Encoding.UTF8.GetBytes(text[..broken.Index])).At(long.MaxValue);
            findings.Add(Problem.At(at, Problem.NotJson, "$", "half of a surrogate pair stands here, which is no character. Remove it."));
            return null;
        }
    }

    /// <inheritdoc cref="Parse(string, ICollection{Finding})"/>
    public static TextNode? Parse(ReadOnlySpan<byte> utf8, ICollection<Finding> findings)
    {
        if (utf8.Length > LargestSize)
        {
            findings.Add(TooLarge(utf8.Length));
            return null;
        }

        if (utf8.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        if (!Utf8.IsValid(utf8))
        {
            findings.Add(TextDiagnosis.NotUtf8(utf8));
            return null;
        }

        return new JsonTextBuilder(findings).Build(utf8);
    }

    private static Finding TooLarge(int size) => Problem.At(new TextPosition(1, 1), Problem.NotJson, "$", FormattableString.Invariant(
        $"the text has {size} bytes or more; at most {LargestSize} are read. Split the document, or check that this is the right file."));
}

/// <summary>Builds the tree of one text with its own stack, so that nesting never uses the thread's.</summary>
internal sealed class JsonTextBuilder(ICollection<Finding> findings)
{
    private readonly Stack<Frame> _open = new();
    private TextNode? _root;

    public TextNode? Build(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonText.DeepestNesting });
        var cursor = new TextCursor(utf8);
        try
        {
            while (reader.Read())
            {
                Take(ref reader, cursor.At(reader.TokenStartIndex));
            }

            return _root;
        }
        catch (JsonException broken)
        {
            findings.Add(TextDiagnosis.NotJson(utf8, broken, _open.Count, _open.TryPeek(out Frame? frame) ? frame.Describe() : null, Path()));
        }
        catch (InvalidOperationException)
        {
            findings.Add(Problem.At(
                cursor.At(reader.TokenStartIndex), Problem.NotJson, Path(), "this text has a \\u escape that is half of a surrogate pair, which is no character. Remove it."));
        }

        return null;
    }

    private void Take(ref Utf8JsonReader reader, TextPosition at)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                _open.Push(new Frame(at, isObject: true));
                break;
            case JsonTokenType.StartArray:
                _open.Push(new Frame(at, isObject: false));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Add(_open.Pop().Close());
                break;
            case JsonTokenType.PropertyName:
                _open.Peek().Name(reader.GetString()!, at);
                break;
            case JsonTokenType.String:
                Add(TextNode.Scalar(TextKind.String, at, reader.GetString()!));
                break;
            default:
                Add(TextNode.Scalar(KindOf(reader.TokenType), at, Encoding.UTF8.GetString(reader.ValueSpan)));
                break;
        }
    }

    private void Add(TextNode node)
    {
        if (!_open.TryPeek(out Frame? parent))
        {
            _root = node;
        }
        else if (!parent.Add(node, out TextPosition first) && findings.Count < SchemaCheck.MostFindings)
        {
            findings.Add(Problem.At(
                parent.NameAt, Problem.DuplicateProperty, Path(), $"{Shown.Quoted(parent.CurrentName)} stands here a second time (first at {first}). Keep one of the two."));
        }
    }

    private string Path() => "$" + string.Concat(_open.Reverse().Select(f => f.Segment));

    private static TextKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => TextKind.Number,
        JsonTokenType.Null => TextKind.Null,
        _ => TextKind.Boolean,
    };

    /// <summary>An object or a list that is still open.</summary>
    private sealed class Frame(TextPosition at, bool isObject)
    {
        private readonly List<TextProperty> _properties = [];
        private readonly List<TextNode> _items = [];
        private readonly Dictionary<string, TextPosition> _names = new(StringComparer.Ordinal);

        public string CurrentName { get; private set; } = string.Empty;

        public TextPosition NameAt { get; private set; }

        public string Segment => !isObject ? TextPath.Segment(_items.Count) : NameAt.Line == 0 ? string.Empty : TextPath.Segment(CurrentName);

        public string Describe() => $"{(isObject ? "the object" : "the list")} that opens at {at}";

        public void Name(string name, TextPosition at) => (CurrentName, NameAt) = (name, at);

        public bool Add(TextNode node, out TextPosition first)
        {
            first = default;
            if (!isObject)
            {
                _items.Add(node);
                return true;
            }

            if (!_names.TryAdd(CurrentName, NameAt))
            {
                first = _names[CurrentName];
                return false;
            }

            _properties.Add(new TextProperty(CurrentName, NameAt, node));
            return true;
        }

        public TextNode Close() => isObject ? TextNode.Object(at, _properties) : TextNode.Array(at, _items);
    }
}
