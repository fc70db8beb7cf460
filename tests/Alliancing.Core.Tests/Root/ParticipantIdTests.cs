using Alliancing.Core.Tests.Contracts;
using Alliancing.Core.Tests.Infrastructure;

namespace Alliancing.Core.Tests.Root;

public sealed class ParticipantIdTests
{
    private const string Allowed = "abcdefghijklmnopqrstuvwxyz0123456789-._";

    [Fact]
    public void Identifier_is_a_value() => EqualityContract.Holds(ParticipantId.Of("alder"), ParticipantId.Parse("alder"), ParticipantId.Of("birch"));

    [Fact]
    public void Identifiers_differ_from_the_unspecified_one() => EqualityContract.AllDiffer<ParticipantId>(default, "0", "a", "aa");

    [Fact]
    public void Identifier_is_ordered_by_character() => Cultures.InEach(() =>
        OrderContract.Holds<ParticipantId>(default, "0", "a", "a-b", "a.b", "a0", "a_b", "aa", "i", "ii", "z"));

    [Fact]
    public void Identifier_reads_what_it_prints() => TextContract.Holds<ParticipantId>(
        ("alder", "alder"), ("0", "0"), ("a-b.c_d-", "a-b.c_d-"), ("izmir", "izmir"));

    [Fact]
    public void Identifier_refuses_what_is_not_one() => TextContract.Refuses<ParticipantId>(
        "", " ", "Alder", "-alder", ".alder", "_alder", "alder house", "alder ", "ı", "é", "a/b", new('a', 65));

    [Fact]
    public void The_default_is_unspecified_and_no_text_parses_to_it()
    {
        Assert.False(default(ParticipantId).IsSpecified);
        Assert.Equal("", default(ParticipantId).ToString());
        Assert.True(default(ParticipantId) < ParticipantId.Of("0"));
        Assert.Throws<FormatException>(() => ParticipantId.Parse(""));
    }

    [Fact]
    public void A_text_converts_to_an_identifier()
    {
        ParticipantId id = "alder-housing";
        Assert.Equal(ParticipantId.Of("alder-housing"), id);
        Assert.True(id.IsSpecified);
        Assert.Equal("alder-housing", id.ToString());
    }

    [Fact]
    public void Of_all_characters_only_the_named_ones_are_taken() => Cultures.InEach(() =>
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            char character = (char)code;
            bool isAllowed = Allowed.Contains(character, StringComparison.Ordinal);
            bool mayBegin = isAllowed && Allowed.IndexOf(character, StringComparison.Ordinal) < 36;
            Assert.Equal(mayBegin, ParticipantId.TryParse($"{character}", provider: null, out _));
            Assert.Equal(isAllowed, ParticipantId.TryParse($"a{character}", provider: null, out _));
        }
    });

    [Fact]
    public void One_to_sixty_four_characters_are_taken()
    {
        for (int length = 0; length <= 70; length++)
            Assert.Equal(length is >= 1 and <= ParticipantId.MaxLength, ParticipantId.TryParse(new('a', length), provider: null, out _));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("Alder", "begins with 'A'")]
    [InlineData("-alder", "begins with '-'")]
    [InlineData("alder house", "' ' in place 6")]
    [InlineData("alder ", "' ' in place 6")]
    [InlineData("kıyı", "'ı' in place 2")]
    [InlineData("a/b", "'/' in place 2")]
    public void A_text_that_is_no_identifier_is_refused_with_the_place(string text, string reason)
    {
        Assert.Contains(reason, Assert.Throws<FormatException>(() => ParticipantId.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Throws<FormatException>(() => ParticipantId.Parse(text.AsSpan())).Message, StringComparison.Ordinal);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => (ParticipantId)text);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal("text", refused.ParamName);
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_with_its_length() =>
        Assert.Contains("has 65 characters", Assert.Throws<ArgumentException>(() => ParticipantId.Of(new('a', 65))).Message, StringComparison.Ordinal);

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ParticipantId.Of(null!));
        Assert.Throws<ArgumentNullException>(() => ParticipantId.Parse(null!));
        Assert.False(ParticipantId.TryParse(null, provider: null, out _));
    }
}
