using Alliancing.Core.Tests.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

/// <summary>A statement on account as a document.</summary>
public sealed class StatementJsonTests
{
    private const string Small = """
        { "format": "alliancing.statement.v1", "agreement": "riverside", "asAt": "2026-05-01", "source": "by hand",
          "statements": [ { "kind": "interim", "period": { "from": "2025-04-01", "to": "2026-03-31" }, "asAt": "2026-05-01", "released": "0.8",
            "positions": [ { "account": "alder", "entitlement": "4.00", "retained": "0.80", "due": "3.20" } ] } ] }
        """;

    [Fact]
    public void A_statement_survives_its_document()
    {
        foreach (OnAccountStatement statement in (OnAccountStatement[])[OnAccountAccounts.Harbour, OnAccountAccounts.Carried, OnAccountAccounts.Rounded])
        {
            string json = statement.ToJson();
            RecordedStatement read = AllianceJson.ReadStatement(json).OrThrow();

            Assert.Contains("\"format\": \"alliancing.statement.v1\"", json, StringComparison.Ordinal);
            Assert.Equal(RecordedStatement.Of(statement), read);
            Assert.Equal(read, AllianceJson.Read(json).OrThrow());
            Assert.Equal(json, read.ToJson());
        }
    }

    [Fact]
    public void A_statement_carries_its_trace_when_asked_to()
    {
        string json = OnAccountAccounts.Harbour.ToJson(withTrace: true);

        Assert.Equal(OnAccountAccounts.Harbour.Trace!.Nodes, AllianceJson.ReadStatement(json).OrThrow().Trace!.Nodes);
        Assert.DoesNotContain("\"trace\"", OnAccountAccounts.Harbour.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_as_people_write_it_is_read()
    {
        RecordedPosition alder = AllianceJson.ReadStatement(Small).OrThrow().Statements[0].Positions[0];

        Assert.Equal((Money.Pounds(4m), Money.Pounds(0.80m), Money.Pounds(3.20m)), (alder.Entitlement, alder.Retained, alder.Due));
        Assert.Null(alder.Paid);
    }

    [Theory]
    [InlineData("\"due\": \"3.20\"", "\"due\": \"3.21\"", "JS-010", "$.statements[0].positions[0]", "add up to £4.01, and its entitlement is £4.00")]
    [InlineData("\"0.80\", \"due\": \"3.20\"", "\"92233720368547758.07\", \"due\": \"92233720368547758.07\"", "JS-010", "$.statements[0].positions[0]", "add up to £184,467,440,737,095,516.14")]
    [InlineData("\"retained\"", "\"retaind\"", "JS-005", "$.statements[0].positions[0].retaind", "retained")]
    [InlineData("\"entitlement\": \"4.00\", ", "", "JS-004", "$.statements[0].positions[0].entitlement", "entitlement")]
    [InlineData("\"0.80\"", "\"0.805\"", "JS-008", "$.statements[0].positions[0].retained", "more decimals")]
    [InlineData("\"interim\"", "\"provisional\"", "JS-007", "$.statements[0].kind", "interim")]
    [InlineData("2025-04-01", "2027-04-01", "JS-007", "$.statements[0].period", "")]
    public void What_is_wrong_with_a_statement_is_said_at_its_place(string was, string @is, string id, string path, string says)
    {
        DocumentOutcome<RecordedStatement> outcome = AllianceJson.ReadStatement(Small.Replace(was, @is, StringComparison.Ordinal));

        Finding finding = Assert.Single(outcome.Findings);
        Assert.Equal((id, path), (finding.Id, finding.Path));
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_position_that_does_not_add_up_is_found()
    {
        string json = OnAccountAccounts.Harbour.ToJson();
        string bent = json.Replace("\"due\": \"1000.50\"", "\"due\": \"1000.49\"", StringComparison.Ordinal).Replace("\"retained\": \"875.00\"", "\"retained\": \"875.01\"", StringComparison.Ordinal);

        Assert.Equal(["$.statements[0].positions[1]", "$.statements[2].positions[3]"], AllianceJson.ReadStatement(bent).Findings.Select(f => f.Path));
    }

    [Fact]
    public void A_statement_has_a_schema() => Assert.Contains("carriedForward", AllianceJson.Schema("statement"), StringComparison.Ordinal);
}
