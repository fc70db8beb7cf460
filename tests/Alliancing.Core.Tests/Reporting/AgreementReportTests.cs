using Alliancing.Agreements;
using Alliancing.Core.Tests.Agreements;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Reporting;

namespace Alliancing.Core.Tests.Reporting;

public sealed class AgreementReportTests
{
    private const string Folder = "tests/Alliancing.Core.Tests/Reporting/";

    private static AgreementDifference Varied => AgreementDifference.Between(
        Riverside.Agreement,
        Riverside.Builder.Version("2", new NodaTime.LocalDate(2027, 4, 1)).Chartered(Riverside.Charter with { Outcomes = [], Vision = "Everybody lives | well at home." }).Create());

    [Fact]
    public void An_agreement_as_text_is_the_reviewed_one() => Golden.Match(Riverside.Agreement.ToText(), Folder + "agreement.golden.txt");

    [Fact]
    public void An_agreement_as_Markdown_is_the_reviewed_one() => Golden.Match(Riverside.Agreement.ToMarkdown(), Folder + "agreement.golden.md");

    [Fact]
    public void An_agreement_that_lacks_almost_everything_prints_what_it_lacks() => Golden.Match(
        AgreementBuilder.For("bare", "Bare alliance").Between(Participant.Owner("council", "Council")).Evaluate().ToText(), Folder + "agreement-bare.golden.txt");

    [Fact]
    public void A_difference_as_text_is_the_reviewed_one() => Golden.Match(Varied.ToText(), Folder + "difference.golden.txt");

    [Fact]
    public void A_difference_as_Markdown_is_the_reviewed_one() => Golden.Match(Varied.ToMarkdown(), Folder + "difference.golden.md");

    [Fact]
    public void No_difference_says_so() =>
        Assert.EndsWith("The two say the same.\n", AgreementDifference.Between(Riverside.Agreement, Riverside.Agreement).ToText(), StringComparison.Ordinal);
}
