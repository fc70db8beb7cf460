using System.Text;
using Alliancing.Core.Tests.Contracts;

namespace Alliancing.Core.Tests.Root;

public sealed class DigestTests
{
    private const string Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private const string Empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static readonly string Zeros = new('0', 64);

    /// <summary>The examples of FIPS 180-4 as NIST publishes them.</summary>
    [Theory]
    [InlineData("", Empty)]
    [InlineData("abc", Abc)]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void A_digest_is_that_of_the_standard(string text, string digest) => Assert.Equal(digest, Digest.OfBytes(Encoding.ASCII.GetBytes(text)).ToString());

    [Fact]
    public void A_digest_is_a_value()
    {
        EqualityContract.Holds(Digest.Parse(Abc), Digest.OfBytes("abc"u8), Digest.None);
        EqualityContract.AllDiffer(Digest.None, Digest.Parse(Abc), Digest.Parse(Empty), Digest.Parse(Zeros[1..] + "1"), Digest.Parse("1" + Zeros[1..]));
    }

    [Fact]
    public void A_digest_reads_what_it_prints() => TextContract.Holds((Digest.Parse(Abc), Abc), (Digest.Parse(Empty), Empty), (Digest.None, Zeros));

    [Fact]
    public void The_default_is_the_digest_that_nothing_has() => DefaultContract.Is(Digest.None, Zeros);

    [Fact]
    public void Upper_case_reads_as_lower_case() => TextContract.Reads(Abc.ToUpperInvariant(), Digest.Parse(Abc));

    [Fact]
    public void What_is_no_digest_is_refused() => TextContract.Refuses<Digest>("", "abc", Abc[1..], Abc + "0", " " + Abc[1..], "g" + Abc[1..], Abc + " ", "0x" + Abc);

    [Theory]
    [InlineData("ba7816", "'ba7816' is no digest: it has 6 digits.")]
    [InlineData("", "'' is no digest: it has 0 digits.")]
    [InlineData("ba78x6", "'ba78x6' is no digest: it has 'x' in place 5.")]
    [InlineData(" ba7816", "' ba7816' is no digest: it has ' ' in place 1.")]
    public void A_refusal_says_what_is_wrong_and_what_is_allowed(string text, string reason) => Under.EachCulture(() =>
        Assert.Equal($"{reason} A digest is 64 hexadecimal digits, 0 to 9 and a to f.", Assert.Throws<FormatException>(() => Digest.Parse(text)).Message));

    [Fact]
    public void The_digest_of_a_record_is_that_of_its_canonical_bytes()
    {
        Assert.Equal(Digest.OfBytes("text t11:Rota agreed\n"u8), Digest.Of(new Minute("Rota agreed")));
        Assert.Throws<ArgumentNullException>(() => Digest.Of(null!));
    }
}
