using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Alliancing.Core.Tests.Contracts;

/// <summary>What text promises: it is the same in every culture, reads back, and fits or says that it does not.</summary>
internal static class TextContract
{
    /// <summary>Checks that each value prints in the general format as given, everywhere, and reads back.</summary>
    public static void Holds<T>(params (T Value, string Text)[] cases)
        where T : notnull, ISpanFormattable, ISpanParsable<T>
    {
        foreach ((T value, string text) in cases)
        {
            Prints(value, text);
            Reads(text, value);
            Under.EachCulture(() => Prints(value, text));
            Under.EachCulture(() => Reads(text, value));
            FitsOrSaysNot(value, text);
        }

        T any = cases[0].Value;
        Assert.Throws<FormatException>(() => any.ToString("?", null));
        Assert.Throws<FormatException>(() => any.TryFormat(new char[100], out _, "?", null));
    }

    /// <summary>Checks that each value, printed in a format for a culture, reads back with that culture.</summary>
    public static void RoundTrips<T>(string format, CultureInfo culture, params T[] values)
        where T : notnull, ISpanFormattable, ISpanParsable<T>
    {
        foreach (T value in values)
        {
            Reads(value.ToString(format, culture), value, culture);
        }
    }

    /// <summary>Checks that a text reads as a value, from a string and from a span.</summary>
    public static void Reads<T>(string text, T value, IFormatProvider? provider = null)
        where T : notnull, ISpanParsable<T>
    {
        Assert.Equal(value, Parse<T>(text, provider));
        Assert.Equal(value, T.Parse($"<{text}>".AsSpan(1, text.Length), provider));
        Assert.True(TryParse<T>(text, provider, out T? fromString), $"'{text}' should be read.");
        Assert.Equal(value, fromString);
        Assert.True(T.TryParse(text.AsSpan(), provider, out T? fromSpan), $"'{text}' should be read from a span.");
        Assert.Equal(value, fromSpan);
    }

    /// <summary>Checks that null and each text are refused, with the text in the message and the default value as result.</summary>
    public static void Refuses<T>(params string[] texts)
        where T : notnull, ISpanParsable<T>
    {
        Assert.Throws<ArgumentNullException>(() => Parse<T>(null!, null));
        Assert.False(TryParse<T>(null, null, out T? none));
        Assert.Equal(default, none);
        foreach (string text in texts)
        {
            Assert.False(TryParse<T>(text, null, out T? fromString), $"'{text}' should not be read.");
            Assert.Equal(default, fromString);
            Assert.False(T.TryParse(text.AsSpan(), null, out T? fromSpan), $"'{text}' should not be read from a span.");
            Assert.Equal(default, fromSpan);
            Assert.Contains(text, Assert.Throws<FormatException>(() => Parse<T>(text, null)).Message, StringComparison.Ordinal);
            Assert.Contains(text, Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null)).Message, StringComparison.Ordinal);
        }
    }

    // Asked of IParsable, because a search in ISpanParsable stops at its own overload, which takes a string as a span.
    private static T Parse<T>(string text, IFormatProvider? provider)
        where T : IParsable<T> => T.Parse(text, provider);

    private static bool TryParse<T>(string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out T result)
        where T : IParsable<T> => T.TryParse(text, provider, out result);

    private static void Prints<T>(T value, string text)
        where T : notnull, ISpanFormattable
    {
        Assert.Equal(text, value.ToString());
        Assert.Equal(text, value.ToString(null, null));
        Assert.Equal(text, value.ToString("", null));
        Assert.Equal(text, value.ToString("G", null));
        Assert.Equal(text, value.ToString("g", CultureInfo.InvariantCulture));
        Assert.Equal(text, $"{value}");
        Assert.Equal(text, string.Format(null, "{0}", value));
    }

    private static void FitsOrSaysNot<T>(T value, string text)
        where T : notnull, ISpanFormattable
    {
        for (int length = 0; length < text.Length; length++)
        {
            Assert.False(value.TryFormat(new char[length], out int none, default, null), $"'{text}' cannot fit {length} characters.");
            Assert.Equal(0, none);
        }

        foreach (int room in (ReadOnlySpan<int>)[0, 1, 100])
        {
            char[] buffer = new char[text.Length + room];
            Assert.True(value.TryFormat(buffer, out int written, default, null), $"'{text}' fits {buffer.Length} characters.");
            Assert.Equal(text, new string(buffer, 0, written));
        }
    }
}
