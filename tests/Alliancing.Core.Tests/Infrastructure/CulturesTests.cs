using System.Globalization;
using Xunit.Sdk;

namespace Alliancing.Core.Tests.Infrastructure;

public sealed class CulturesTests
{
    [Fact]
    public void An_ambient_format_is_betrayed_and_the_culture_is_put_back()
    {
        CultureInfo before = CultureInfo.CurrentCulture;

        XunitException failure = Assert.ThrowsAny<XunitException>(() => Cultures.InEach(() => Assert.Equal("-1.5", (-1.5m).ToString(CultureInfo.CurrentCulture))));

        Assert.Contains("In the culture made up", failure.Message, StringComparison.Ordinal);
        Assert.Same(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public void A_named_format_is_the_same_in_each()
    {
        int runs = 0;

        Cultures.InEach(() =>
        {
            runs++;
            Assert.Equal("-1.5", (-1.5m).ToString(CultureInfo.InvariantCulture));
        });

        Assert.Equal(Cultures.Awkward.Count, runs);
    }
}
