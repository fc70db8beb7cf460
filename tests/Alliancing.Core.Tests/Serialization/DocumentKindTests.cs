using System.Text;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Serialization;
using FsCheck.Xunit;

namespace Alliancing.Core.Tests.Serialization;

public sealed class DocumentKindTests
{
    [Fact]
    public void A_good_document_is_read_without_findings()
    {
        DocumentOutcome<SampleDocument> outcome = Sample.Kind.Read(Sample.Text);

        Assert.Empty(outcome.Findings);
        Assert.True(outcome.IsReadable);
        SampleDocument document = outcome.Document;
        Assert.Equal(Money.FromMinorUnits(123456789, Currency.Gbp), document.Fees![ParticipantId.Of("alder")]);
        SampleCurve curve = Assert.IsType<SampleCurve>(document.Gain[0]);
        Assert.Equal([Rate.Fraction(0.1m), Rate.Fraction(0.25m)], curve.Bands!);
        SampleThreshold threshold = Assert.IsType<SampleThreshold>(document.Gain[1]);
        Assert.Equal(
            new SampleSum([SampleLevel.Unlimited, new SampleFixed(Rate.Fraction(0.1m)), new SampleAmount(Money.FromMinorUnits(100000, Currency.Gbp))], 2), threshold.Reach);
        Assert.Equal(new SampleDestination([SampleTo.Owner, new SampleReserve("r1")]), Assert.IsType<SampleCurve>(document.Pain![1]).Rest);
        Assert.Equal(new SampleCount(2, new SampleNamed("fees")), document.Scalars!.Measure);
    }

    [Fact]
    public void A_document_is_written_in_one_form() => Cultures.InEach(() =>
    {
        string written = Sample.Kind.Write(Sample.Kind.Parse(Sample.Text));

        Golden.Match(written, "tests/Alliancing.Core.Tests/Serialization/sample.golden.json");
        Assert.Equal(written, Sample.Kind.Write(Sample.Kind.Parse(written)));
        Assert.Equal(written, Sample.Kind.Read(Encoding.UTF8.GetBytes(written)).OrThrow() is { } again ? Sample.Kind.Write(again) : null);
    });

    [Fact]
    public void Writing_keeps_signs_readable_and_escapes_markup()
    {
        string written = Sample.Kind.Write(Sample.Kind.Parse(Sample.Text));

        Assert.Contains("St Mary's \\u003C\\u0026 Alder\\u003E, £1 − 1", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", written, StringComparison.Ordinal);
        Assert.DoesNotContain("null", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_follow_the_currency_of_the_document()
    {
        string yen = Sample.Text.Replace("\"GBP\"", "\"JPY\"", StringComparison.Ordinal);

        Assert.Equal(
            ["$.fees.alder", "$.scalars.amount"],
            Sample.Kind.Read(yen).Findings.Select(f => f.Path));
        Assert.Contains("more decimals than JPY has (0)", Sample.Kind.Read(yen).Findings[0].Message, StringComparison.Ordinal);
        yen = yen.Replace("1234567.89", "1234567", StringComparison.Ordinal).Replace("-0.01", "-1", StringComparison.Ordinal);
        Assert.Contains("\"alder\": \"1234567\"", Sample.Kind.Write(Sample.Kind.Parse(yen)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "JS-006", "$", "a list stands here; a document is an object that begins with \"format\" and one of 'alliancing.sample.v3'.")]
    [InlineData("{ \"id\": 1 }", "JS-002", "$.format", "the document does not say its format. Begin it with \"format\" and one of 'alliancing.sample.v3'.")]
    [InlineData("{ \"format\": 1 }", "JS-002", "$.format", "the number 1 is no format of this library. Allowed: 'alliancing.sample.v3'.")]
    [InlineData("{ \"format\": \"sample\" }", "JS-002", "$.format", "the text 'sample' is no format of this library.")]
    [InlineData("{ \"format\": \"alliancing.sample.v03\" }", "JS-002", "$.format", "is no format of this library")]
    [InlineData("{ \"format\": \"alliancing.sample.v0\" }", "JS-002", "$.format", "is no format of this library")]
    [InlineData("{ \"format\": \"alliancing.other.v3\" }", "JS-002", "$.format", "this is 'alliancing.other.v3'; wanted is 'alliancing.sample.v3'. Give the right file.")]
    [InlineData("{ \"format\": \"alliancing.sample.v4\", \"future\": 1 }", "JS-003", "$.format", "'alliancing.sample.v4' is newer than this library, which reads 'alliancing.sample.v3'. Use a newer library.")]
    public void A_document_of_another_format_is_refused_by_name(string text, string id, string path, string says)
    {
        Finding finding = Assert.Single(Sample.Kind.Read(text).Findings);

        Assert.Equal((id, path), (finding.Id, finding.Path));
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Older_versions_are_upgraded_step_by_step()
    {
        string v1 = Sample.Text
            .Replace("sample.v3", "sample.v1", StringComparison.Ordinal)
            .Replace("\"participants\"", "\"members\"", StringComparison.Ordinal)
            .Replace(", \"side\": \"provider\"", string.Empty, StringComparison.Ordinal);
        string v2 = v1.Replace("sample.v1", "sample.v2", StringComparison.Ordinal).Replace("\"members\"", "\"participants\"", StringComparison.Ordinal);
        string v3 = Sample.Kind.Write(Sample.Kind.Parse(Sample.Text));

        Assert.Equal(v3, Sample.Kind.Write(Sample.Kind.Parse(v1)));
        Assert.Equal(v3, Sample.Kind.Write(Sample.Kind.Parse(v2)));
    }

    [Fact]
    public void A_problem_of_an_upgraded_document_stands_where_it_stands_in_the_old_text()
    {
        string v1 = "{\n \"format\": \"alliancing.sample.v1\", \"id\": \"a\", \"currency\": \"GBP\", \"gain\": [],\n \"members\": [{ \"id\": \"A\", \"name\": \"x\" }] }";

        Finding finding = Assert.Single(Sample.Kind.Read(v1).Findings);

        Assert.Equal("$.participants[0].id", finding.Path);
        Assert.StartsWith("line 3, column 22: 'A'", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"format\": \"alliancing.sample.v1\" }")]
    [InlineData("{ \"format\": \"alliancing.sample.v1\", \"members\": 1 }")]
    [InlineData("{ \"format\": \"alliancing.sample.v1\", \"members\": [1, null, {}, []] }")]
    public void An_upgrade_of_a_bad_document_leaves_the_problems_to_the_check(string text) => Assert.NotEmpty(Sample.Kind.Read(text).Findings);

    [Fact]
    public void A_version_without_a_way_to_this_one_is_refused()
    {
        DocumentKind<SampleBranch> kind = new() { Format = new DocumentFormat("branch", 3), Contracts = SampleContext.Default, Upgrades = [new DocumentUpgrade(1, "nothing", root => root)] };

        Assert.Contains("older than this library can read", Assert.Single(kind.Read("{ \"format\": \"alliancing.branch.v1\" }").Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_of_several_kinds_goes_by_the_format()
    {
        DocumentReader reader = new(Sample.Kind, new DocumentKind<SampleBranch> { Format = new DocumentFormat("branch", 1), Contracts = SampleContext.Default });

        Assert.IsType<SampleDocument>(reader.Read(Sample.Text).Document);
        Assert.Equal(new SampleBranch("x"), reader.Read("{ \"format\": \"alliancing.branch.v1\", \"name\": \"x\" }").Document);
        Assert.Contains("newer", Assert.Single(reader.Read("{ \"format\": \"alliancing.branch.v2\" }").Findings).Message, StringComparison.Ordinal);
        Assert.Contains(
            "this is 'alliancing.brunch.v1'; wanted is 'alliancing.sample.v3' or 'alliancing.branch.v1'. Did you mean 'alliancing.branch.v1'? Give the right file.",
            Assert.Single(reader.Read("{ \"format\": \"alliancing.brunch.v1\" }").Findings).Message,
            StringComparison.Ordinal);
        Assert.Equal("JS-001", Assert.Single(reader.Read("nothing").Findings).Id);
        Assert.Equal("JS-002", Assert.Single(reader.Read("{}").Findings).Id);
    }

    [Fact]
    public void The_throwing_twin_carries_the_same_findings()
    {
        string text = Sample.Text.Replace("\"0.50\"", "\"half\"", StringComparison.Ordinal).Replace("\"2014-04-01\"", "7", StringComparison.Ordinal);

        DocumentException refused = Assert.Throws<DocumentException>(() => Sample.Kind.Parse(text));

        Assert.Equal(Sample.Kind.Read(text).Findings, refused.Findings);
        Assert.Equal(2, refused.Findings.Count);
        Assert.All(refused.Findings, f => Assert.Contains(f.ToString(), refused.Message, StringComparison.Ordinal));
        Assert.IsAssignableFrom<FormatException>(refused);
    }

    [Fact]
    public void Everything_that_types_refuse_is_found_at_its_place()
    {
        DocumentKind<SampleGuardedList> kind = new() { Format = new DocumentFormat("guarded", 1), Contracts = SampleContext.Default };

        ValueList<Finding> findings = kind.Read("{ \"format\": \"alliancing.guarded.v1\",\n \"all\": [{ \"places\": 9 }, { \"places\": 4 }, { \"places\": -1 }],\n \"one\": { \"places\": 5 } }").Findings;

        Assert.Equal(
            [("JS-010", "$.all[0]", "line 2, column 10"), ("JS-010", "$.all[2]", "line 2, column 44"), ("JS-010", "$.one", "line 3, column 9")],
            findings.Select(f => (f.Id, f.Path, f.Message.Split(": ", 2)[0])));
        Assert.All(findings, f => Assert.EndsWith(": Places must lie between 0 and 4.", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void What_may_be_null_may_be_absent_and_all_else_may_not()
    {
        DocumentKind<SampleOptional> kind = new() { Format = new DocumentFormat("optional", 1), Contracts = SampleContext.Default };
        const string text = "{\n  \"format\": \"alliancing.optional.v1\",\n  \"name\": \"a\",\n  \"rate\": \"0.5\"\n}";

        Assert.Equal(text, kind.Write(kind.Parse(text)));
        Assert.Equal([("JS-004", "$.name"), ("JS-004", "$.rate")], kind.Read("{ \"format\": \"alliancing.optional.v1\" }").Findings.Select(f => (f.Id, f.Path)));
    }

    [Property]
    public void A_document_reads_back_as_itself(long minorUnits, short numerator, byte denominator, int count, string? name, bool strict, Rounding rounding)
    {
        // A text that is no Unicode has no JSON.
        string text = new([.. (name ?? string.Empty).Where(c => !char.IsSurrogate(c))]);
        Money amount = Money.FromMinorUnits(minorUnits, Currency.Gbp);
        Rate rate = Rate.Fraction(numerator / 100m);
        SampleDocument document = Sample.Kind.Parse(Sample.Text) with
        {
            Id = text,
            Gain = [new SampleThreshold(new SampleSum([new SampleFixed(rate), new SampleAmount(amount)], count), [new SampleStop { Clause = text }], strict)],
            Scalars = new SampleScalars(amount, ExactMoney.Fraction(amount, numerator, denominator + 1), rate, numerator / 8m, count, minorUnits, Rounding: rounding),
        };

        string written = Sample.Kind.Write(document);
        SampleDocument read = Sample.Kind.Parse(written);

        Assert.Equal(written, Sample.Kind.Write(read));
        Assert.Equal(document.Scalars, read.Scalars);
        Assert.Equal(document.Gain, read.Gain);
        Assert.Equal(text, read.Id);
    }
}
