using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Alliancing.Serialization;

/// <summary>Says in one finding why a text is not JSON: where, what stands there, and what to do.</summary>
internal static class TextDiagnosis
{
    /// <summary>The first bytes that are not UTF-8.</summary>
    public static Finding NotUtf8(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || utf8.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Problem.At(new TextPosition(1, 1), Problem.NotJson, "$", "the text is UTF-16. Save the file as UTF-8.");
        }

        int offset = 0;
        while (offset < utf8.Length && Rune.DecodeFromUtf8(utf8[offset..], out _, out int length) == OperationStatus.Done)
        {
            offset += length;
        }

        string found = offset < utf8.Length ? utf8[offset].ToString("X2", CultureInfo.InvariantCulture) : "end";
        return Problem.At(
            new TextCursor(utf8).At(offset), Problem.NotJson, "$", $"the byte {found} is not UTF-8 here. Save the file as UTF-8 (a file from a spreadsheet is often Windows-1252).");
    }

    /// <summary>What stopped the reader.</summary>
    /// <param name="utf8">The whole text, valid UTF-8.</param>
    /// <param name="broken">The reader's complaint; only its place is used.</param>
    /// <param name="depth">How many objects and lists were open.</param>
    /// <param name="inside">The innermost of these in words, or nothing at the root.</param>
    /// <param name="path">The JSON path there.</param>
    public static Finding NotJson(ReadOnlySpan<byte> utf8, JsonException broken, int depth, string? inside, string path)
    {
        int offset = OffsetOf(utf8, broken);
        return Problem.At(new TextCursor(utf8).At(offset), Problem.NotJson, path, Reason(utf8, offset, depth, inside));
    }

    private static string Reason(ReadOnlySpan<byte> utf8, int offset, int depth, string? inside)
    {
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return "the text is empty. A document is an object: { … }.";
        }

        ReadOnlySpan<byte> rest = utf8[offset..];
        if (rest.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return inside is null
                ? "the text ends here, before its value is complete. It looks cut short."
                : $"the text ends here, inside {inside}. It looks cut short: close what is open, or fetch the whole file.";
        }

        byte found = rest[0];
        if (depth >= JsonText.DeepestNesting && found is (byte)'{' or (byte)'[')
        {
            return FormattableString.Invariant($"this is nested more than {JsonText.DeepestNesting} levels deep. No document needs that: check how the file was made.");
        }

        if (found is (byte)'}' or (byte)']' && utf8[..offset].TrimEnd(" \t\r\n"u8).EndsWith(","u8))
        {
            return $"a comma stands before the closing {(char)found}. Remove the comma.";
        }

        if (utf8[..offset].EndsWith("\\"u8))
        {
            return $"'\\{Shown.Text(Word(rest)[..1])}' is no escape of JSON. A backslash itself is written \\\\.";
        }

        return ReasonOf(rest, found) ?? $"{Shown.Quoted(Word(rest))} cannot stand here{(inside is null ? string.Empty : $", in {inside}")}. {Remedy(inside, found)}";
    }

    private static string? ReasonOf(ReadOnlySpan<byte> rest, byte found)
    {
        string word = Word(rest);
        return found switch
        {
            (byte)'/' or (byte)'#' => "this looks like a comment; JSON has none. Remove it.",
            (byte)'\'' => "texts and names stand in double quotes in JSON, not in single ones.",
            0 => "a zero byte stands here: the text is UTF-16 or not a text at all. Save the file as UTF-8.",
            < 0x20 => FormattableString.Invariant($"a raw control character (U+{found:X4}) stands here. Inside a text write \\n for a new line and \\t for a tab."),
            (byte)'+' or (byte)'.' => $"'{word}' is no JSON number. Write a digit first and no plus sign: 0.5, 1.",
            _ => word switch
            {
                "NaN" or "Infinity" => $"{word} is no JSON number. Give the amount, or leave the property out.",
                "True" or "False" => $"'{word}' is written true or false in JSON, in small letters.",
                "None" or "nil" or "undefined" or "NULL" or "Null" => $"'{word}' is written null in JSON; better leave the property out.",
                _ => char.IsAsciiLetter((char)found) ? $"{Shown.Quoted(word)} stands without quotes. Texts and names stand in double quotes." : null,
            },
        };
    }

    private static string Remedy(string? inside, byte found) => (inside, found) switch
    {
        (null, (byte)'{' or (byte)'[' or (byte)'"') => "Only one document stands in a text: remove what follows the first.",
        (null, _) => "A document is one object, { … }, and nothing after it.",
        (_, (byte)'"' or (byte)'{' or (byte)'[') => "A comma or a colon is probably missing before it.",
        _ => "Check the commas, colons, brackets and quotes just before it.",
    };

    /// <summary>The run of letters and digits that starts here, or the one character.</summary>
    private static string Word(ReadOnlySpan<byte> rest)
    {
        int length = 0;
        while (length < rest.Length && length < 40 && (char.IsAsciiLetterOrDigit((char)rest[length]) || rest[length] is (byte)'_' or (byte)'.' or (byte)'+' or (byte)'-'))
        {
            length++;
        }

        if (length > 0)
        {
            return Encoding.UTF8.GetString(rest[..length]);
        }

        return Rune.DecodeFromUtf8(rest, out Rune rune, out _) == OperationStatus.Done ? rune.ToString() : "?";
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, JsonException broken)
    {
        int start = 0;
        for (long line = broken.LineNumber ?? 0; line > 0; line--)
        {
            int next = utf8[start..].IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            start += next + 1;
        }

        return (int)Math.Clamp(start + (broken.BytePositionInLine ?? 0), 0, utf8.Length);
    }
}
