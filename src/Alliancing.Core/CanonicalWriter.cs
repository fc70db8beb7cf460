using System.Buffers;
using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace Alliancing;

/// <summary>Writes records as canonical bytes: one line a field, in UTF-8, so plain that another program in another language can write the same.</summary>
/// <remarks>
/// <para>A line is the field's name, a blank, a letter for the kind, the length of the value in bytes, a colon, the value and a line feed: <c>seat t5:alder</c>. The kinds are
/// <c>t</c> text, <c>n</c> whole number, <c>f</c> flag (<c>yes</c> or <c>no</c>), <c>d</c> date, <c>i</c> instant and <c>h</c> digest. A value that is absent is a hyphen: <c>deputy -</c>.</para>
/// <para>A record in a field stands between the lines <c>position {</c> and <c>}</c>, a list between <c>seats [</c> and <c>]</c> with a line <c>+</c> before each item. Because every value says how
/// long it is and every item where it begins, two different records never write the same bytes.</para>
/// <para>Text is taken character for character, without Unicode normalisation: what reads the same and is spelt differently has another digest.</para>
/// </remarks>
/// <example>
/// <code>
/// CanonicalWriter writer = new CanonicalWriter().Text("seat", "alder").Number("version", 2).Text("deputy", null);
/// string lines = System.Text.Encoding.UTF8.GetString(writer.Written);
/// bool plain = lines == "seat t5:alder\nversion n1:2\ndeputy -\n";   // true
/// </code>
/// </example>
public sealed class CanonicalWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.");

    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>The bytes written so far; valid until more are written.</summary>
    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>Writes a text.</summary>
    /// <param name="name">The field's name: letters, digits and full stops.</param>
    /// <param name="value">The text; <see langword="null"/> is written as absent, which differs from empty.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or has another character, or <paramref name="value"/> has half a surrogate pair, which has no UTF-8.</exception>
    public CanonicalWriter Text(string name, string? value) => Field(name, 't', value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="name">The field's name: letters, digits and full stops.</param>
    /// <param name="value">The number; <see langword="null"/> is written as absent.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or has another character.</exception>
    public CanonicalWriter Number(string name, long? value) => Field(name, 'n', value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a flag.</summary>
    /// <param name="name">The field's name: letters, digits and full stops.</param>
    /// <param name="value">The flag; <see langword="null"/> is written as absent.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or has another character.</exception>
    public CanonicalWriter Flag(string name, bool? value) => Field(name, 'f', value switch { true => "yes", false => "no", null => null });

    /// <summary>Writes a date, as ISO 8601.</summary>
    /// <param name="name">The field's name: letters, digits and full stops.</param>
    /// <param name="value">The date, taken as the same day of the ISO calendar; <see langword="null"/> is written as absent.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or has another character.</exception>
    public CanonicalWriter Date(string name, LocalDate? value) => Field(name, 'd', value is { } date ? IsoDate.Text(date) : null);

    /// <summary>Writes an instant, as ISO 8601 in universal time with as many decimals of a second as it needs.</summary>
    /// <param name="name">The field's name: letters, digits and full stops.</param>
    /// <param name="value">The instant; <see langword="null"/> is written as absent.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or has another character.</exception>
    public CanonicalWriter Instant(string name, Instant? value) => Field(name, 'i', value is { } instant ? InstantPattern.ExtendedIso.Format(instant) : null);

    /// <summary>Writes a digest.</summary>
    /// <param name="name">The field's name: letters, digits and full stops.</param>
    /// <param name="value">The digest; <see langword="null"/> is written as absent.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or has another character.</exception>
    public CanonicalWriter Digest(string name, Digest? value) => Field(name, 'h', value?.ToString());

    /// <summary>Writes the digest of a text that may be redacted, and never the text.</summary>
    /// <param name="name">The field's name: letters, digits and full stops.</param>
    /// <param name="value">The text; <see langword="null"/> is written as absent.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or has another character.</exception>
    public CanonicalWriter Redactable(string name, RedactableText? value) => Digest(name, value?.Digest);

    /// <summary>Writes a record within the record.</summary>
    /// <param name="name">The field's name: letters, digits and full stops.</param>
    /// <param name="value">The record; <see langword="null"/> is written as absent.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or has another character.</exception>
    public CanonicalWriter Record(string name, ICanonical? value)
    {
        if (value is null)
            return Absent(name);
        Put($"{Name(name)} {{\n");
        value.WriteTo(this);
        Put("}\n");
        return this;
    }

    /// <summary>Writes a list, item after item.</summary>
    /// <param name="name">The field's name: letters, digits and full stops.</param>
    /// <param name="items">The items in order.</param>
    /// <param name="write">Writes the fields of one item.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or <paramref name="write"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or has another character.</exception>
    public CanonicalWriter List<T>(string name, IReadOnlyCollection<T> items, Action<CanonicalWriter, T> write)
    {
        Guard.Against.Null(items, nameof(items));
        Guard.Against.Null(write, nameof(write));
        Put($"{Name(name)} [\n");
        foreach (T item in items)
        {
            Put("+\n");
            write(this, item);
        }

        Put("]\n");
        return this;
    }

    private CanonicalWriter Field(string name, char kind, string? value)
    {
        if (value is null)
            return Absent(name);
        byte[] bytes = Encoded(name, value);
        Put(string.Create(CultureInfo.InvariantCulture, $"{Name(name)} {kind}{bytes.Length}:"));
        _buffer.Write(bytes);
        Put("\n");
        return this;
    }

    private CanonicalWriter Absent(string name)
    {
        Put($"{Name(name)} -\n");
        return this;
    }

    private static byte[] Encoded(string name, string value)
    {
        try
        {
            return Utf8.GetBytes(value);
        }
        catch (EncoderFallbackException broken)
        {
            throw new ArgumentException($"The text of '{name}' has half a surrogate pair in place {broken.Index + 1}, which has no UTF-8. Give the whole character or leave it out.", nameof(value), broken);
        }
    }

    private static string Name(string name) =>
        Guard.Against.NullOrEmpty(name, nameof(name)).AsSpan().ContainsAnyExcept(NameCharacters)
            ? throw new ArgumentException($"'{name}' is no name of a field. Use the letters A to Z and a to z, digits and full stops.", nameof(name))
            : name;

    private void Put(string ascii) => Utf8.GetBytes(ascii, _buffer);
}
