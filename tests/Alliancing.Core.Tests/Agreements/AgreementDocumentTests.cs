using Alliancing.Agreements;
using Alliancing.Serialization;

namespace Alliancing.Core.Tests.Agreements;

public sealed class AgreementDocumentTests
{
    [Fact]
    public void An_agreement_with_every_part_reads_back_as_it_was_written()
    {
        AllianceAgreement whole = Riverside.Builder.Version("2", new NodaTime.LocalDate(2026, 10, 1)).Create();

        AllianceAgreement read = AllianceJson.ReadAgreement(whole.ToJson()).OrThrow();

        Assert.Equal(whole.Draft.Charter, read.Draft.Charter);
        Assert.Equal(whole.Draft.Members, read.Draft.Members);
        Assert.Equal(whole.Draft.Governance, read.Draft.Governance);
        Assert.Equal(whole.Draft.Finance, read.Draft.Finance);
        Assert.Equal(whole.Draft.Performance, read.Draft.Performance);
        Assert.Equal(whole.Draft.Header, read.Draft.Header);
        Assert.Equal(whole.Terms, read.Terms);
        Assert.Equal(whole.ToJson(), read.ToJson());
    }

    [Fact]
    public void What_usually_holds_is_left_out_of_the_document()
    {
        string json = Riverside.Agreement.ToJson();

        Assert.DoesNotContain("inArrears", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"survives\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"filled\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"allowable\": true", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"statement\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_usually_hold_reads_back()
    {
        AllianceAgreement unusual = Riverside.Builder
            .Financed(Riverside.Finance with
            {
                Invoicing = new Invoicing(InvoiceFrequency.OnMilestone, 14, InArrears: false, Clause: "6.8"),
                Payments = [Riverside.Finance.Payments[0] with { Survives = true }],
            })
            .Knowing(MemberParticulars.Of("birch") with { Roles = [new MemberRole("therapist", "Establishes need", Filled: false)] })
            .Create();

        Assert.Equal(unusual.Draft.Finance, AllianceJson.ReadAgreement(unusual.ToJson()).OrThrow().Finance);
        Assert.Equal(unusual.Draft.Members, AllianceJson.ReadAgreement(unusual.ToJson()).OrThrow().Draft.Members);
    }

    [Theory]
    [InlineData("\"number\": \"1234567\"", "\"number\": \"12\"", "$.participants[1].identifiers[0]", "'12' has not the form of that register. It has 6 or 7 digits.")]
    [InlineData("\"standing\": \"firm\"", "\"standing\": \"solid\"", "$.finance.envelope[0].standing", "firm")]
    [InlineData("\"year\": \"2027/28\"", "\"year\": \"2029/30\"", "$.finance", "The years of an envelope follow each other")]
    [InlineData("\"id\": \"open-book\"", "\"id\": \"closed-book\"", "$.charter.principles[4]", "lacks a name or a statement")]
    [InlineData("\"vision\": \"Everybody lives well at home.\"", "\"vision\": \" \"", "$.charter", "white space only")]
    public void What_a_part_refuses_is_said_where_it_stands_in_the_file(string was, string wrong, string path, string message)
    {
        string json = Riverside.Agreement.ToJson();
        Assert.Contains(was, json, StringComparison.Ordinal);

        ValueList<Finding> findings = [.. AllianceJson.ReadAgreement(json.Replace(was, wrong, StringComparison.Ordinal)).Findings];

        Assert.Contains(findings, f => f.Path.StartsWith(path, StringComparison.Ordinal) && f.Message.Contains(message, StringComparison.Ordinal));
    }
}
