namespace Alliancing.Cli.Tests;

/// <summary>Small documents: a council and two providers that share a saving or an overrun by fee at risk.</summary>
internal static class Documents
{
    public const string Outturn = """
        { "format": "alliancing.outturn.v1", "agreement": "riverside", "period": { "from": "2025-04-01", "to": "2026-03-31" },
          "target": { "amount": "1000000.00" }, "actual": { "amount": "1120000.00" },
          "bases": { "feeAtRisk": { "alder": "60000", "birch": "30000" } } }
        """;

    public const string Alder = """{ "id": "alder", "name": "Alder Care", "side": "provider", "kind": "charity" }""";

    public const string Birch = """{ "id": "birch", "name": "Birch Homes", "side": "provider" }""";

    private const string Council = """{ "id": "council", "name": "Riverside Council", "side": "owner", "kind": "localAuthority" }""";

    private const string ByFee = """{ "stage": "split", "to": "providers", "by": "feeAtRisk", "clause": "8.3" }""";

    public static string Agreement { get; } = AgreementWith($"{Council}, {Alder}, {Birch}");

    public static string AgreementWith(string participants, string split = ByFee) => $$"""
        { "format": "alliancing.agreement.v1", "id": "riverside", "name": "Riverside alliance", "currency": "GBP",
          "participants": [ {{participants}} ],
          "terms": { "components": [ { "id": "cost", "measure": { "kind": "saving" },
            "gain": [ { "stage": "curve", "bands": [ { "rate": "0.5" } ], "rest": "owner", "clause": "8.2" }, {{split}} ],
            "pain": [ { "stage": "curve", "bands": [ { "rate": "0.5" } ], "rest": "owner", "clause": "8.2" }, {{split}} ] } ] } }
        """;

    public static string AgreementWithSplit(string split) => AgreementWith($"{Council}, {Alder}, {Birch}", split);

    public static string AgreementTwice(string participant) => AgreementWith($"{Council}, {participant}, {participant}");
}
