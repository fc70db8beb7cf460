namespace Alliancing.Cli.Tests;

public sealed class CheckCommandTests(Folder folder) : IClassFixture<Folder>
{
    private const int FileSizeBeyondAnyDocument = 33 * 1024 * 1024;

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "truncated", Utf8(Documents.Agreement[..200]), "JS-001" },
        { "nested", Utf8(new string('[', 200_000)), "JS-001" },
        { "random", RandomBytes(), "JS-001" },
        { "empty", [], "JS-001" },
        { "forty-digits", Utf8(Documents.Outturn.Replace("1000000.00", "1234567890123456789012345678901234567890", StringComparison.Ordinal)), "JS-008" },
        { "newer", Utf8(Documents.Agreement.Replace(".v1", ".v2", StringComparison.Ordinal)), "alliancing.agreement.v2" },
        { "unknown-format", Utf8("""{ "format": "alliancing.agreemint.v1" }"""), "JS-002" },
        { "unknown-property", Utf8(Documents.Agreement.Replace("\"name\": \"Riverside", "\"nam\": \"Riverside", StringComparison.Ordinal)), "JS-005" },
    };

    public static TheoryData<string, string, string> Unsound => new()
    {
        { "duplicate", Documents.AgreementTwice(Documents.Alder), "'alder' stands 2 times" },
        { "nobody", Documents.AgreementWith(string.Empty), "has no participants" },
        { "negative-share", Documents.AgreementWithSplit("""{ "stage": "split", "by": { "shares": [ { "to": "alder", "share": "1.5" }, { "to": "birch", "share": "-0.5" } ] } }"""), "-50 %" },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public void A_file_that_is_no_document_is_refused_with_the_place(string name, byte[] content, string reason)
    {
        Answer answer = Shell.Run("check", folder.Write(name + ".json", content)).Fails(2, reason);

        Assert.Empty(answer.Out);
        Assert.InRange(answer.Error.Length, 1, 2_000);
    }

    [Theory, MemberData(nameof(Unsound))]
    public void An_agreement_that_does_not_hold_together_is_read_and_every_finding_printed(string name, string agreement, string finding)
    {
        Answer answer = Shell.Run("check", folder.Write(name + ".json", agreement));

        Assert.Equal((1, string.Empty), (answer.ExitCode, answer.Error));
        Assert.Contains(finding, answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_document_has_nothing_found() =>
        Assert.Contains(": agreement 'riverside', nothing found\n", Shell.Run("check", folder.Write("sound.json", Documents.Agreement)).IsFine().Out, StringComparison.Ordinal);

    [Fact]
    public void Without_an_outturn_only_what_is_written_is_reviewed() =>
        Assert.Contains("Remedy: Give an outturn with a target", Shell.Run("check", folder.Write("written.json", Documents.Agreement)).IsFine().Out, StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_one_line() => Shell.Run("check", folder.Missing).Fails(2, "missing.json does not exist").SaysOneLine();

    [Fact]
    public void A_directory_is_one_line() => Shell.Run("check", folder.Path).Fails(2, "is a directory").SaysOneLine();

    [Fact]
    public void A_file_larger_than_any_document_is_one_line() =>
        Shell.Run("check", folder.Write("huge.json", new byte[FileSizeBeyondAnyDocument])).Fails(2, "is larger than 32 MB").SaysOneLine();

    [Fact]
    public void A_name_that_no_file_can_have_is_one_line() => Shell.Run("check", "a\nb\u001b[31m/c").Fails(2, "does not exist").SaysOneLine();

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    // Always the same, and never UTF-8, in which 0xFF does not occur.
    private static byte[] RandomBytes() => [0xFF, .. Enumerable.Range(0, 4_096).Select(i => unchecked((byte)((i * 197) ^ (i >> 3))))];
}
