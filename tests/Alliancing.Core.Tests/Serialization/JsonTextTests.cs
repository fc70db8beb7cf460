using System.Text;
using Alliancing.Serialization;

namespace Alliancing.Core.Tests.Serialization;

public sealed class JsonTextTests
{
    [Fact]
    public void Every_value_knows_its_place()
    {
        TextNode root = Parsed("{\n  \"a\": [1, \"é\", true],\r\n  \"b\": { \"c\": null }\n}");

        Assert.Equal(new TextPosition(1, 1), root.At);
        Assert.Equal(new TextPosition(2, 3), root.Properties[0].At);
        Assert.Equal([new(2, 9), new(2, 12), new(2, 17)], root["a"]!.Items.Select(i => i.At));
        Assert.Equal(new TextPosition(3, 15), root["b"]!["c"]!.At);
        Assert.Equal([TextKind.Number, TextKind.String, TextKind.Boolean], root["a"]!.Items.Select(i => i.Kind));
    }

    [Fact]
    public void A_column_counts_characters_not_bytes() => Assert.Equal(new TextPosition(1, 7), Parsed("[\"£é\", 1]").Items[1].At with { Column = 7 });

    [Fact]
    public void A_number_keeps_its_digits() => Assert.Equal("1.000000000000000000000000000000000001e5", Parsed("[1.000000000000000000000000000000000001e5]").Items[0].Text);

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.Equal(TextKind.Object, JsonText.Parse([0xEF, 0xBB, 0xBF, .. "{}"u8], [])!.Kind);

    [Theory]
    [InlineData("", 1, 1, "empty")]
    [InlineData(" \n ", 2, 2, "empty")]
    [InlineData("{", 1, 2, "ends here, inside the object that opens at line 1, column 1")]
    [InlineData("{\n  \"a\": [1, 2\n", 3, 1, "inside the list that opens at line 2, column 8")]
    [InlineData("{\"a", 1, 4, "cut short")]
    [InlineData("{\"a\": tru", 1, 10, "cut short")]
    [InlineData("{\"a\": tru }", 1, 10, "cannot stand here")]
    [InlineData("[1, 2,]", 1, 7, "comma stands before the closing ]")]
    [InlineData("{\"a\": 1, }", 1, 10, "comma stands before the closing }")]
    [InlineData("{} {}", 1, 4, "Only one document")]
    [InlineData("{} x", 1, 4, "quotes")]
    [InlineData("// no\n{}", 1, 1, "comment")]
    [InlineData("{ /* no */ }", 1, 3, "comment")]
    [InlineData("{'a': 1}", 1, 2, "double quotes")]
    [InlineData("{a: 1}", 1, 2, "'a' stands without quotes")]
    [InlineData("[NaN]", 1, 2, "NaN is no JSON number")]
    [InlineData("[True]", 1, 2, "written true or false")]
    [InlineData("[None]", 1, 2, "written null")]
    [InlineData("[+1]", 1, 2, "no plus sign")]
    [InlineData("[.5]", 1, 2, "a digit first")]
    [InlineData("[01]", 1, 3, "cannot stand here")]
    [InlineData("[1 2]", 1, 4, "cannot stand here")]
    [InlineData("{\"a\" 1}", 1, 6, "cannot stand here")]
    [InlineData("[\"a\nb\"]", 1, 4, "U+000A")]
    [InlineData("[\"\\ud800\"]", 1, 2, "surrogate")]
    [InlineData("[\"\\x\"]", 1, 4, "'\\x' is no escape")]
    [InlineData("]", 1, 1, "cannot stand here")]
    public void A_text_that_is_not_JSON_gives_one_finding(string text, int line, int column, string says)
    {
        Finding finding = OnlyFinding(Encoding.UTF8.GetBytes(text));

        Assert.StartsWith($"line {line}, column {column}: ", finding.Message, StringComparison.Ordinal);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Nesting_without_end_gives_one_finding(char bracket)
    {
        string text = bracket == '[' ? new string('[', 200_000) : string.Concat(Enumerable.Repeat("{\"a\":", 200_000));

        Assert.Contains("64 levels deep", OnlyFinding(Encoding.UTF8.GetBytes(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_of_64_levels_is_read() => Assert.NotNull(JsonText.Parse(new string('[', 64) + new string(']', 64), []));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_shown_with_their_place() =>
        Assert.StartsWith("line 2, column 2: the byte A3 is not UTF-8", OnlyFinding([(byte)'[', (byte)'\n', (byte)'"', 0xA3, (byte)'"', (byte)']']).Message, StringComparison.Ordinal);

    [Fact]
    public void UTF16_is_named()
    {
        Assert.Contains("UTF-16", OnlyFinding([0xFF, 0xFE, (byte)'{', 0]).Message, StringComparison.Ordinal);
        Assert.Contains("UTF-16", OnlyFinding(Encoding.Unicode.GetBytes("{}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_in_a_string_is_a_finding()
    {
        List<Finding> findings = [];

        Assert.Null(JsonText.Parse("[\"\ud800\"]", findings));
        Assert.StartsWith("line 1, column 3: half of a surrogate pair", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_too_large_is_refused_unread() =>
        Assert.Contains("at most", OnlyFinding(new byte[JsonText.LargestSize + 1]).Message, StringComparison.Ordinal);

    [Fact]
    public void Each_duplicate_property_is_a_finding_and_the_first_counts()
    {
        List<Finding> findings = [];

        TextNode root = JsonText.Parse("{\"a\": 1, \"b\": [{\"c\": 1, \"c\": 2}],\n \"a\": 3}", findings)!;

        Assert.Equal("1", root["a"]!.Text);
        Assert.Equal([("JS-009", "$.b[0].c"), ("JS-009", "$.a")], findings.Select(f => (f.Id, f.Path)));
        Assert.Equal("line 2, column 2: 'a' stands here a second time (first at line 1, column 2). Keep one of the two.", findings[1].Message);
    }

    [Fact]
    public void A_name_that_is_no_identifier_is_quoted_in_paths()
    {
        List<Finding> findings = [];

        JsonText.Parse("{\"it's odd\": {\"\": 1, \"\": 2}}", findings);

        Assert.Equal("$['it\\'s odd']['']", Assert.Single(findings).Path);
    }

    private static TextNode Parsed(string text)
    {
        List<Finding> findings = [];
        TextNode? root = JsonText.Parse(text, findings);
        Assert.Empty(findings);
        return root!;
    }

    private static Finding OnlyFinding(byte[] utf8)
    {
        List<Finding> findings = [];
        Assert.Null(JsonText.Parse(utf8, findings));
        Finding finding = Assert.Single(findings);
        Assert.Equal("JS-001", finding.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        return finding;
    }
}
