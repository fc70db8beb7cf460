using System.Reflection;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Core.Tests.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Core.Tests.Serialization;

/// <summary>A record in which somebody changed a figure does not add up any more, and says where.</summary>
public sealed class RecordedSumsTests
{
    private static readonly RecordedSettlement Riverside = RecordedSettlement.Of(Statements.Riverside);

    public static TheoryData<string, string, RecordedSettlement> Bent => new()
    {
        { "RD-001", $"components[{Riverside.Components![0].Id}]", With(l => l.Source == Riverside.Components![0].Id, l => l with { Amount = l.Amount + Money.Pounds(1m) }) },
        { "RD-002", $"components[{Riverside.Components![0].Id}]", Riverside with { Components = [Riverside.Components![0] with { Variance = Riverside.Components![0].Variance + Money.Pounds(1m).Exact }, .. Riverside.Components!.Skip(1)] } },
        { "RD-003", "lines", With(l => l.Source == "entitlements", l => l with { Amount = l.Amount + Money.Pounds(1m) }) },
        { "RD-004", "lines", With(l => l.Source == Riverside.Components![0].Id, l => l with { Source = "kost" }) },
    };

    [Theory, MemberData(nameof(Bent))]
    public void A_settlement_that_does_not_add_up_says_where(string id, string path, RecordedSettlement bent)
    {
        Finding finding = Assert.Single(bent.Review(), f => f.Id == id);

        Assert.Equal((path, Severity.Error), (finding.Path, finding.Severity));
        Assert.Empty(Riverside.Review());
    }

    [Fact]
    public void A_settlement_says_by_how_much_its_lines_differ()
    {
        Finding finding = Assert.Single(With(l => l.Source == Riverside.Components![0].Id, l => l with { Amount = l.Amount - Money.Pounds(1m) }).Review());

        Assert.Contains(": £1.00 is missing. Correct the line that was changed, or settle again.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_settlement_of_amounts_as_large_as_money_gets_is_added_up()
    {
        RecordedSettlement large = Riverside with { Lines = [.. Riverside.Lines.Select(l => l with { Amount = Money.FromMinorUnits(long.MaxValue, Currency.Gbp) })] };

        Assert.All(large.Review(), f => Assert.Contains(f.Id, new[] { "RD-001", "RD-003" }));
        Assert.Equal(Riverside.Lines.Select(l => l.Source).Distinct().Count(), large.Review().Count);
    }

    [Fact]
    public void RD_005_an_account_whose_lines_are_not_its_entitlement_is_found_in_every_statement()
    {
        foreach (OnAccountStatement drawn in (OnAccountStatement[])[OnAccountAccounts.Harbour, OnAccountAccounts.Carried, OnAccountAccounts.Rounded])
        {
            var whole = RecordedStatement.Of(drawn);
            var bent = whole with { Statements = [.. whole.Statements.Select(s => s with { Positions = [s.Positions[0] with { Lines = [.. Bend(s.Positions[0].Lines!)] }, .. s.Positions.Skip(1)] })] };

            Assert.Empty(whole.Review());
            Assert.Equal(
                Enumerable.Range(0, whole.Statements.Count).Select(i => $"statements[{i}].positions[0].entitlement"),
                bent.Review().Where(f => f.Id == "RD-005").Select(f => f.Path));
            Assert.Contains(bent.Review(), f => f.Id == "RD-001");
        }
    }

    [Fact]
    public void A_record_without_lines_or_components_has_nothing_to_add_up()
    {
        var whole = RecordedStatement.Of(OnAccountAccounts.Harbour);

        Assert.Empty((Riverside with { Components = null }).Review());
        Assert.Empty((whole with { Statements = [.. whole.Statements.Select(s => s with { Positions = [.. s.Positions.Select(p => p with { Lines = null })] })] }).Review());
    }

    [Fact]
    public void Every_id_of_a_record_is_tested()
    {
        string text = File.ReadAllText(Repository.PathTo("tests/Alliancing.Core.Tests/Serialization/RecordedSumsTests.cs")).Replace('_', '-');

        Assert.All(typeof(RecordFindings).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!), id => Assert.Contains(id, text, StringComparison.Ordinal));
    }

    /// <summary>The settlement with its first line of some kind changed.</summary>
    private static RecordedSettlement With(Func<RecordedLine, bool> which, Func<RecordedLine, RecordedLine> change)
    {
        RecordedLine first = Riverside.Lines.First(l => which(l) && !l.Amount.IsZero);
        return Riverside with { Lines = [.. Riverside.Lines.Select(l => ReferenceEquals(l, first) ? change(l) : l)] };
    }

    private static IEnumerable<RecordedLine> Bend(ValueList<RecordedLine> lines) => lines.Select((l, i) => i == 0 ? l with { Amount = l.Amount + Money.Pounds(1m) } : l);
}
