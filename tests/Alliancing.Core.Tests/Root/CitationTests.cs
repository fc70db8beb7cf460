namespace Alliancing.Core.Tests.Root;

public sealed class CitationTests
{
    [Fact]
    public void Prints_as_a_reader_would_write_it()
    {
        Assert.Equal("clause 8.2", Citation.Clause("8.2").ToString());
        Assert.Equal("Schedule 3, paragraph 4", Citation.Agreement("Schedule 3, paragraph 4").ToString());
        Assert.Equal("NHS Act 2006, s. 75", Citation.Law("NHS Act 2006", "s. 75").ToString());
        Assert.Equal("NHS Act 2006", new Citation("NHS Act 2006").ToString());
        Assert.Equal("agreement", new Citation("agreement").ToString());
    }

    [Fact]
    public void Tells_the_agreement_from_the_law()
    {
        Assert.True(Citation.Clause("8.2").IsAgreement);
        Assert.True(Citation.Agreement("Schedule 3").IsAgreement);
        Assert.False(Citation.Law("NHS Act 2006", "s. 75").IsAgreement);
    }

    [Fact]
    public void Citations_are_values_without_blanks_around_them()
    {
        Assert.Equal(Citation.Clause("8.2"), Citation.Clause(" 8.2 "));
        Assert.Equal(Citation.Clause("8.2"), new Citation("agreement", "clause 8.2"));
        Assert.Equal(Citation.Law("NHS Act 2006", "s. 75").GetHashCode(), new Citation("NHS Act 2006 ", " s. 75").GetHashCode());
        Assert.NotEqual(Citation.Clause("8.2"), Citation.Clause("8.3"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_part_is_refused(string blank)
    {
        Assert.Throws<ArgumentException>(() => Citation.Clause(blank));
        Assert.Throws<ArgumentException>(() => Citation.Agreement(blank));
        Assert.Throws<ArgumentException>(() => Citation.Law(blank, "s. 75"));
        Assert.Throws<ArgumentException>(() => Citation.Law("NHS Act 2006", blank));
        Assert.Throws<ArgumentException>(() => new Citation("NHS Act 2006", blank));
    }

    [Fact]
    public void Null_is_refused_save_for_the_provision_of_a_whole_source()
    {
        Assert.Throws<ArgumentNullException>(() => new Citation(null!));
        Assert.Throws<ArgumentNullException>(() => Citation.Clause(null!));
        Assert.Throws<ArgumentNullException>(() => Citation.Law("NHS Act 2006", null!));
        Assert.Null(new Citation("NHS Act 2006").Provision);
    }
}
