using Alliancing.Core.Tests.Infrastructure;

namespace Alliancing.Core.Tests.Root;

public sealed class FindingTests
{
    private const string Path = "components[cost].pain[1]";
    private const string Message = "Shares add up to 97 %.";

    [Fact]
    public void Factories_name_the_severity()
    {
        Assert.Equal(new("RS-014", Severity.Error, Path, Message), Finding.Error("RS-014", Path, Message));
        Assert.Equal(new("RS-014", Severity.Warning, Path, Message), Finding.Warning("RS-014", Path, Message));
        Assert.Equal(new("RS-014", Severity.Advisory, Path, Message), Finding.Advisory("RS-014", Path, Message));
        Assert.Null(Finding.Error("RS-014", Path, Message).Citation);
    }

    [Fact]
    public void Prints_on_one_line() => Cultures.InEach(() =>
    {
        Assert.Equal("RS-014 error   components[cost].pain[1]: Shares add up to 97 %.", Finding.Error("RS-014", Path, Message).ToString());
        Assert.Equal("RS-014 warning components[cost].pain[1]: Shares add up to 97 %.", Finding.Warning("RS-014", Path, Message).ToString());
        Assert.Equal("RS-014 advisory components[cost].pain[1]: Shares add up to 97 %.", Finding.Advisory("RS-014", Path, Message).ToString());
    });

    [Fact]
    public void Prints_the_citation_where_there_is_one_and_no_path_where_there_is_none()
    {
        Finding finding = Finding.Error("RS-014", "", Message) with { Citation = Citation.Clause("8.2") };
        Assert.Equal("RS-014 error   Shares add up to 97 %. [clause 8.2]", finding.ToString());
    }

    [Fact]
    public void Findings_are_values()
    {
        Finding one = new("RS-014", Severity.Error, Path, Message, Citation.Clause("8.2"));
        Finding same = new("RS-014", Severity.Error, Path, Message, Citation.Clause("8.2"));
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, same with { Citation = Citation.Clause("8.3") });
        Assert.NotEqual(one, same with { Severity = Severity.Warning });
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_blank_identifier_or_message_is_refused(string blank)
    {
        Assert.Throws<ArgumentException>(() => Finding.Error(blank, Path, Message));
        Assert.Throws<ArgumentException>(() => Finding.Error("RS-014", Path, blank));
        Assert.Throws<ArgumentException>(() => Finding.Error("RS-014", Path, Message) with { Id = blank });
        Assert.Throws<ArgumentException>(() => Finding.Error("RS-014", Path, Message) with { Message = blank });
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Equal("Id", Assert.Throws<ArgumentNullException>(() => Finding.Error(null!, Path, Message)).ParamName);
        Assert.Equal("Path", Assert.Throws<ArgumentNullException>(() => Finding.Error("RS-014", null!, Message)).ParamName);
        Assert.Equal("Message", Assert.Throws<ArgumentNullException>(() => Finding.Error("RS-014", Path, null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => Finding.Error("RS-014", Path, Message) with { Path = null! });
    }

    [Fact]
    public void A_severity_outside_the_list_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => new Finding("RS-014", (Severity)3, Path, Message));
}
