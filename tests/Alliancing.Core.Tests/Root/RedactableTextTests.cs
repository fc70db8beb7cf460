using System.Text;
using Alliancing.Core.Tests.Contracts;

namespace Alliancing.Core.Tests.Root;

public sealed class RedactableTextTests
{
    private const string Salt = "0123456789abcdef";

    private static readonly RedactableText Reason = new("costs too much", Salt);

    [Fact]
    public void The_digest_is_that_of_salt_and_text() =>
        Assert.Equal(Digest.OfBytes(Encoding.UTF8.GetBytes("salt t16:0123456789abcdef\ntext t14:costs too much\n")), Reason.Digest);

    [Fact]
    public void Redaction_takes_text_and_salt_and_leaves_the_digest()
    {
        RedactableText hidden = Reason.Redact();

        Assert.Null(hidden.Text);
        Assert.Null(hidden.Salt);
        Assert.True(hidden.IsRedacted);
        Assert.Equal(Reason.Digest, hidden.Digest);
        Assert.Equal("[redacted]", hidden.ToString());
        Assert.Equal(hidden, hidden.Redact());
        Assert.Equal(hidden, RedactableText.Hidden(Reason.Digest));
        Assert.False(Reason.IsRedacted);
        Assert.Equal("costs too much", Reason.ToString());
        Assert.Equal(Salt, Reason.Salt);
    }

    [Fact]
    public void A_redactable_text_is_a_value()
    {
        EqualityContract.Holds(Reason, new RedactableText("costs too much", Salt), Reason.Redact());
        EqualityContract.AllDiffer(Reason, new RedactableText("costs too much", Salt + "0"), new RedactableText("costs little", Salt), new RedactableText("", Salt));
    }

    [Fact]
    public void The_same_text_with_another_salt_has_another_digest() => Assert.NotEqual(Reason.Digest, new RedactableText("costs too much", Salt + "0").Digest);

    [Fact]
    public void A_salt_that_could_be_guessed_is_refused()
    {
        Assert.Equal("salt", Assert.Throws<ArgumentException>(() => new RedactableText("a", Salt[1..])).ParamName);
        Assert.Equal("salt", Assert.Throws<ArgumentNullException>(() => new RedactableText("a", null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => new RedactableText(null!, Salt)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => Reason.WriteTo(null!)).ParamName);
        Assert.Equal(16, RedactableText.MinSaltLength);
    }
}
