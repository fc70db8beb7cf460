using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Bridges;

public sealed class BridgeRefusalTests
{
    [Fact]
    public void Each_settlement_that_was_altered_is_named()
    {
        Settlement settled = Both(AllToAlder).Settle(Variance(10));
        Settlement altered = settled with { Lines = [.. settled.Lines.Skip(1)] };

        string[] Refused(Settlement before, Settlement after) => [.. SettlementBridge.Evaluate(before, after).Findings.Select(f => $"{f.Id} {f.Path}")];

        Assert.Equal(["RS-064 before.lines"], Refused(altered, settled));
        Assert.Equal(["RS-064 after.lines"], Refused(settled, altered));
        Assert.Equal(["RS-064 before.lines", "RS-064 after.lines"], Refused(altered, altered));
        Assert.Empty(Refused(settled, settled));
    }
}
