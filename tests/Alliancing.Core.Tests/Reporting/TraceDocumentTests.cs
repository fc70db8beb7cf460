using Alliancing.Core.Tests.Infrastructure;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Core.Tests.Reporting;

public sealed class TraceDocumentTests
{
    [Fact]
    public void Trace_document_is_the_reviewed_one() => Golden.Match(
        Statements.OlderPeople.Trace!.ToJson().Replace($"\"library\": \"{RecordedTrace.ThisLibrary}\"", "\"library\": \"…\"", StringComparison.Ordinal),
        "tests/Alliancing.Core.Tests/Reporting/older-people.trace.golden.json");

    [Theory, MemberData(nameof(ReportTests.Settlements), MemberType = typeof(ReportTests))]
    public void Trace_reads_back_as_it_was_written(string name)
    {
        Trace trace = Named(name);

        RecordedTrace read = AllianceJson.ReadTrace(trace.ToJson()).OrThrow();

        Assert.Equal(trace, read.ToTrace());
        Assert.Equal(RecordedTrace.ThisLibrary, read.Library);
    }

    [Fact]
    public void Settlement_document_carries_the_trace_only_where_it_is_asked_for()
    {
        Settlement settlement = Statements.Riverside;

        Assert.Null(AllianceJson.ReadSettlement(settlement.ToJson()).OrThrow().Trace);
        Assert.Equal(settlement.Trace, AllianceJson.ReadSettlement(settlement.ToJson(withTrace: true)).OrThrow().Trace!.ToTrace());
    }

    [Fact]
    public void A_value_of_no_known_kind_is_refused_in_its_place()
    {
        string json = Statements.OlderPeople.Trace!.ToJson().Replace("\"rate\"", "\"ratio\"", StringComparison.Ordinal);

        DocumentOutcome<RecordedTrace> outcome = AllianceJson.ReadTrace(json);

        Assert.Contains(outcome.Findings, f => f.Path.Contains("parameters[0].value", StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_and_text_read_the_same()
    {
        string json = Statements.OlderPeople.Trace!.ToJson();

        Assert.Equal(AllianceJson.Read(json), AllianceJson.Read(System.Text.Encoding.UTF8.GetBytes(json)));
    }

    private static Trace Named(string name) => (name switch
    {
        "older-people" => Statements.OlderPeople,
        "riverside" => Statements.Riverside,
        _ => Statements.Hostile,
    }).Trace!;
}
