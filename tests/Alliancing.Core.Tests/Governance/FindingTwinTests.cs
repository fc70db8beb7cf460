using System.Reflection;
using Alliancing.Governance;

namespace Alliancing.Core.Tests.Governance;

public sealed class FindingTwinTests
{
    public static TheoryData<string> Ids => [.. FindingTwins.All.Select(twin => twin.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void A_finding_speaks_once_on_the_bad_example_and_not_on_its_repaired_twin(string id)
    {
        (_, Func<IEnumerable<Finding>> bad, Func<IEnumerable<Finding>> repaired) = FindingTwins.All.Single(twin => twin.Id == id);

        Finding finding = Assert.Single(bad());
        Assert.Equal(id, finding.Id);
        Assert.Equal(id switch { "GV-063" => Severity.Advisory, "GV-072" => Severity.Warning, _ => Severity.Error }, finding.Severity);
        Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("..", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", finding.Message, StringComparison.Ordinal);
        Assert.Empty(repaired());
    }

    [Fact]
    public void Every_finding_about_decisions_has_a_pair()
    {
        IEnumerable<string> ids = typeof(GovernanceIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(ids.Where(id => string.CompareOrdinal(id, "GV-100") < 0).Order(StringComparer.Ordinal), FindingTwins.All.Select(twin => twin.Id));
    }
}
