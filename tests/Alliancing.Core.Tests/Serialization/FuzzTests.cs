using System.Text;
using Alliancing.Serialization;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Serialization;

public sealed class FuzzTests
{
    private static readonly string[] _tokens =
    [
        "null", "true", "0", "-1", "1e400", "1.23456789012345678901234567890123456789", "\"\"", "\"owner\"", "\"0.5\"", "[]", "{}", "[[", "{\"stage\":\"curve\"}",
        "\"2013-04-01\"", "\"alliancing.sample.v1\"", "\"alliancing.sample.v2\"", "\"JPY\"", "\"\\u0000\"", "\"stage\"", ",", ":", "}", "]", "\"", "\\", "£", "//",
    ];

    [Property]
    public void Random_bytes_give_findings(byte[] bytes) => AlwaysAnswers(bytes);

    [Property]
    public void Random_texts_give_findings(string? text) => AlwaysAnswers(Encoding.UTF8.GetBytes(text ?? string.Empty));

    [Property]
    public void Changed_bytes_of_a_document_give_findings_or_a_document(int[] places, byte[] values)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sample.Text);
        for (int i = 0; i < Math.Min(places.Length, values.Length); i++)
        {
            bytes[(int)(unchecked((uint)places[i] * 2654435761u) % (uint)bytes.Length)] = values[i];
        }

        AlwaysAnswers(bytes);
    }

    [Property]
    public void A_document_cut_anywhere_gives_one_finding(ushort place)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sample.Text);

        DocumentOutcome<SampleDocument> outcome = Sample.Kind.Read(bytes.AsSpan(0, place % bytes.Length));

        Assert.Equal("JS-001", Assert.Single(outcome.Findings).Id);
    }

    [Property]
    public void Changed_values_of_a_document_give_findings_or_a_document(ushort place, byte token, ushort second, byte other) =>
        AlwaysAnswers(Encoding.UTF8.GetBytes(Replaced(Replaced(Sample.Text, place, token), second, other)));

    /// <summary>Every value of the document in turn becomes every token: the check and the reading agree on all of them.</summary>
    [Fact]
    public void Every_value_replaced_by_every_token_gives_findings_or_a_document()
    {
        for (int place = 0; place < Values(Sample.Text).Count; place++)
        {
            for (int token = 0; token < _tokens.Length; token++)
            {
                AlwaysAnswers(Encoding.UTF8.GetBytes(Replaced(Sample.Text, place, token)));
            }
        }
    }

    private static string Replaced(string text, int place, int token)
    {
        List<(int Start, int End)> values = Values(text);
        if (values.Count == 0)
        {
            return text;
        }

        (int start, int end) = values[place % values.Count];
        return string.Concat(text.AsSpan(0, start), _tokens[token % _tokens.Length], text.AsSpan(end));
    }

    /// <summary>The texts and the bare words of a JSON text, roughly.</summary>
    private static List<(int Start, int End)> Values(string text)
    {
        List<(int Start, int End)> values = [];
        for (int i = 0; i < text.Length; i++)
        {
            int end = text[i] == '"' ? text.IndexOf('"', i + 1) + 1 : i;
            while (text[i] != '"' && end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            if (end > i)
            {
                values.Add((i, end));
                i = end;
            }
        }

        return values;
    }

    /// <summary>Reading answers with findings or with a document; never with both nor with a refusal that the check should have made.</summary>
    private static void AlwaysAnswers(byte[] utf8)
    {
        DocumentOutcome<SampleDocument> outcome = Sample.Kind.Read(utf8);

        Assert.NotEqual(outcome.IsReadable, outcome.Findings.Count > 0);
        Assert.DoesNotContain(outcome.Findings, f => f.Id == Problem.Refused);
        Assert.All(outcome.Findings, f => Assert.StartsWith("$", f.Path, StringComparison.Ordinal));
        if (outcome.Document is { } document)
        {
            string written = Sample.Kind.Write(document);
            Assert.Equal(written, Sample.Kind.Write(Sample.Kind.Parse(written)));
        }
    }
}
