using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Core.Tests.RiskShare.Exposures;
using Alliancing.Reporting;
using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.Reporting;

public sealed class ExposureReportTests
{
    private const string Folder = "tests/Alliancing.Core.Tests/Reporting/";

    [Fact]
    public void T37_is_printed_as_text_and_Markdown()
    {
        Exposure exposure = Riverside.Bands().Exposure(Riverside.Year);

        Golden.Match(exposure.ToText(), Folder + "exposure-bands.golden.txt");
        Golden.Match(exposure.ToMarkdown(), Folder + "exposure-bands.golden.md");
    }

    [Fact]
    public void A_cliff_is_printed_on_both_sides_and_at_the_point()
    {
        Exposure exposure = Riverside.Both(new Threshold(Level.Of(Rate.Percent(2), Basis.Target), To.Owner), Riverside.Flat(50), Riverside.ByFee)
            .Exposure(Riverside.Year, ExposureRange.OfActual(90, 110));

        Golden.Match(exposure.ToText(), Folder + "exposure-cliff.golden.txt");
    }
}
