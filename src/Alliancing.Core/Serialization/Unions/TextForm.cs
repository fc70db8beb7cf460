using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliancing.Serialization;

/// <summary>The text form of a union: fixed words, and at most one scalar beside them.</summary>
/// <typeparam name="T">The type of the union.</typeparam>
internal sealed class TextForm<T> : IScalar
    where T : class
{
    private readonly List<(string Word, T Value)> _words = [];
    private ScalarPart? _scalar;

    /// <inheritdoc/>
    public string Expected => (_words.Count, _scalar) switch
    {
        (0, { } part) => part.Scalar.Expected,
        (_, null) => Shown.OneOf([.. Words]),
        (_, { } part) => $"{Shown.OneOf([.. Words])}, or {part.Scalar.Expected}",
    };

    /// <inheritdoc/>
    public ScalarTokens Tokens => _scalar?.Scalar.Tokens ?? ScalarTokens.Text;

    public bool IsEmpty => _words.Count == 0 && _scalar is null;

    private IEnumerable<string> Words => _words.Select(w => w.Word);

    public void AddWord(string word, T value) => _words.Add((word, value));

    /// <summary>Sets the scalar that every other text is.</summary>
    /// <param name="scalar">How the text is read.</param>
    /// <param name="from">The union's value for it.</param>
    /// <param name="to">Takes it out of the union's value again; false for the other forms.</param>
    public void SetScalar<TText>(Scalar<TText> scalar, Func<TText, T> from, TryTake<T, TText> to)
        where TText : notnull
    {
        T Read(ScalarToken token) => scalar.TryRead(token, out TText text) is { } fault ? throw new JsonException(fault.Message) : from(text);
        string? Print(T value) => to(value, out TText? text) ? scalar.Print(text) : null;
        _scalar = new ScalarPart(scalar, Read, Print);
    }

    /// <inheritdoc/>
    public ScalarFault? Fault(ScalarToken token)
    {
        if (!token.IsNumber && _words.Exists(w => w.Word == token.Text))
        {
            return null;
        }

        if (_scalar?.Scalar.Fault(token) is { } fault)
        {
            return fault with { Message = _words.Count == 0 ? fault.Message : $"{fault.Message}{Nearest.Hint(token.Text, Words)} Words allowed: {Shown.Names(Words)}." };
        }

        return _scalar is null
            ? new ScalarFault(Problem.ValueNotAllowed, $"{token.Found} is not allowed.{Nearest.Hint(token.Text, Words)} Allowed: {Shown.Names(Words)}.")
            : null;
    }

    /// <summary>The value of a token that has no fault.</summary>
    public T Read(ScalarToken token)
    {
        foreach ((string word, T value) in _words)
        {
            if (!token.IsNumber && word == token.Text)
            {
                return value;
            }
        }

        return _scalar is not null ? _scalar.Read(token) : throw new JsonException($"{token.Found} is not {Expected}.");
    }

    /// <summary>The text of a value, or nothing when it is an object.</summary>
    public string? Print(T value)
    {
        foreach ((string word, T each) in _words)
        {
            if (each.Equals(value))
            {
                return word;
            }
        }

        return _scalar?.Print(value);
    }

    /// <inheritdoc/>
    public JsonObject ToSchema()
    {
        var words = new JsonObject { ["enum"] = new JsonArray([.. Words.Select(w => JsonValue.Create(w))]) };
        return (_words.Count, _scalar) switch
        {
            (0, { } part) => part.Scalar.ToSchema(),
            (_, null) => words,
            (_, { } part) => new JsonObject { ["anyOf"] = new JsonArray(words, part.Scalar.ToSchema()) },
        };
    }

    private sealed record ScalarPart(IScalar Scalar, Func<ScalarToken, T> Read, Func<T, string?> Print);
}

/// <summary>Takes one form's content out of a union's value.</summary>
/// <returns>False when the value has another form.</returns>
internal delegate bool TryTake<in T, TContent>(T value, [NotNullWhen(true)] out TContent? content);
