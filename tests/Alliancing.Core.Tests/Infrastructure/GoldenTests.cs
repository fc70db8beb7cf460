using Xunit.Sdk;

namespace Alliancing.Core.Tests.Infrastructure;

public sealed class GoldenTests
{
    [Fact]
    public void A_changed_line_is_shown_as_it_was_and_as_it_is() =>
        Assert.Equal("- b\n+ c\n", Golden.Differences("a\nb\n", "a\nc\n"));

    [Fact]
    public void A_repeated_line_is_shown_once_for_each_repetition() =>
        Assert.Equal("+ a\n", Golden.Differences("a\n", "a\na\n"));

    [Fact]
    public void Another_order_of_the_same_lines_is_said() =>
        Assert.Contains("from line 2: c", Golden.Differences("a\nb\nc\n", "a\nc\nb\n"), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_equals_its_file_matches_whatever_its_line_endings() =>
        Golden.Match(File.ReadAllText(Repository.PathTo("LICENSE")).ReplaceLineEndings("\r\n"), "LICENSE");

    // With the variable set the file would be written, which is what it is for.
    [Fact]
    public void A_text_that_differs_from_its_file_is_refused_with_the_way_to_accept_it()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            return;

        XunitException failure = Assert.ThrowsAny<XunitException>(() => Golden.Match("other", "LICENSE"));

        Assert.Contains("UPDATE_GOLDEN=1", failure.Message, StringComparison.Ordinal);
    }
}
