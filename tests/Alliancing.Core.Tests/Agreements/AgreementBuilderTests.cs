using Alliancing.Agreements;
using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.Agreements;

public sealed class AgreementBuilderTests
{
    private static MemberParticulars Alder { get; } = MemberParticulars.Of("alder") with { Duties = [new Duty("a", "Of alder")] };

    private static MemberParticulars Birch { get; } = MemberParticulars.Of("birch") with { Duties = [new Duty("b", "Of birch")] };

    private static IEnumerable<string> Duties(AgreementBuilder builder) => builder.Evaluate().Draft.Members.SelectMany(m => m.Duties).Select(d => d.Text);

    [Fact]
    public void Particulars_of_another_participant_are_added_and_of_the_same_one_replaced()
    {
        AgreementBuilder begun = AgreementBuilder.For("riverside", "Riverside alliance").Knowing(Alder).Knowing(Birch);
        MemberParticulars again = Alder with { Duties = [new Duty("c", "Of alder, anew")] };

        Assert.Equal(["Of alder", "Of birch"], Duties(begun));
        Assert.Equal(["Of birch", "Of alder, anew"], Duties(begun.Knowing(again)));
        Assert.Equal(["Of alder, anew", "Of birch"], Duties(begun.Knowing(again, Birch)));
    }

    [Fact]
    public void A_header_and_a_schedule_make_the_agreement_that_the_builder_makes()
    {
        AgreementHeader header = Riverside.Agreement.Draft.Header;
        RiskShareSchedule schedule = Riverside.Agreement.Draft.RiskShare!;
        AllianceAgreement built = Riverside.Builder.Chartered(null).Governed(null).Financed(null).Measured(null).Create();

        foreach (AllianceAgreement made in new[] { AllianceAgreement.Evaluate(header, schedule), AllianceAgreement.Create(header, schedule) })
        {
            Assert.Equal(schedule, made.Draft.RiskShare);
            Assert.NotNull(made.Terms);
            Assert.Equal(built.Terms, made.Terms);
            Assert.Empty(made.Findings);
        }
    }

    [Fact]
    public void A_header_alone_is_an_agreement_without_terms()
    {
        AgreementHeader header = Riverside.Agreement.Draft.Header;

        Assert.Equal((header, null, null), (AllianceAgreement.Evaluate(header).Draft.Header, AllianceAgreement.Evaluate(header).Draft.RiskShare, AllianceAgreement.Evaluate(header).Terms));
        Assert.Equal((header, null, null), (AllianceAgreement.Create(header).Draft.Header, AllianceAgreement.Create(header).Draft.RiskShare, AllianceAgreement.Create(header).Terms));
    }

    [Fact]
    public void An_agreement_without_a_header_or_a_draft_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("header", () => AllianceAgreement.Evaluate((AgreementHeader)null!));
        Assert.Throws<ArgumentNullException>("header", () => AllianceAgreement.Create((AgreementHeader)null!));
        Assert.Throws<ArgumentNullException>("draft", () => AllianceAgreement.Evaluate((AgreementDraft)null!));
        Assert.Throws<ArgumentNullException>("draft", () => AllianceAgreement.Create((AgreementDraft)null!));
        Assert.Throws<ArgumentNullException>("agreement", () => AgreementBuilder.From(null!));
        Assert.Throws<ArgumentNullException>("commitment", () => Riverside.Agreement.Check(null!));
    }
}
