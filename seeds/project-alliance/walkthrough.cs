#!/usr/bin/env dotnet
#:property PublishAot=false
#:project ../../src/Alliancing.Core/Alliancing.Core.csproj
using Alliancing;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

// A roads authority and three firms build a crossing as one team. Everyone's cost is paid at open book; what each firm can win or lose is its fee: £6m, £3m and £1m.
// Saving and overrun against a target of £100m are shared half and half between the authority and the firms.
string here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
RiskShareTerms terms = AllianceJson.ReadAgreement(File.ReadAllText(Path.Combine(here, "agreement.json"))).OrThrow().Terms!;
Console.WriteLine(terms);
Console.WriteLine();

// A good year: £10m below the target. The firms show that their work earned it (clause 8.1), so £5m are theirs, 6 to 3 to 1.
// A bad year: £12m above. They bear £6m.
// A very bad year: £30m above. Their half would be £15m, but nobody loses more than its fee; the authority bears its own half and the £5m beyond the limit.
var calculator = new RiskShareCalculator();
foreach (string name in (string[])["saving", "overrun", "overrun-beyond-the-fee"])
{
    Console.WriteLine(calculator.Settle(terms, Read(name)).ToText());
}

// A saving that nobody can explain is a soft target and not a gain. The condition fails, and all of it is the authority's.
Settlement notProven = calculator.Settle(terms, Read("saving-not-proven"));
Console.WriteLine($"Saving not proven: the authority keeps {notProven["authority"].Due:C}, each firm {notProven["alder"].Due:C}.");
Console.WriteLine();

// Somebody forgets to enter Cedar's fee. It would be easy to read a blank as nothing and pay Alder and Birch the difference. Instead the settlement is refused, and the
// refusal says what to add.
SettlementOutcome refused = calculator.Evaluate(terms, Read("fee-of-cedar-missing"));
foreach (Finding finding in refused.Findings)
{
    Console.WriteLine(finding);
}

// The order of the stages is a term of the contract. Put the limit after the split, on each firm, and the total stays the same here, because fees are both the limit and
// the weights. Split by equal parts instead, and Cedar, whose fee is £1m, meets its limit first.
Component cost = terms.Components[0];
RiskShareTerms equally = RiskShareTerms.Create(terms.Schedule with
{
    Components =
    [
        cost with
        {
            Pain = [Curve.Flat(Rate.Percent(50), To.Owner), Split.Equally(Recipients.Providers), Limit.EachAt(Rate.One, Basis.FeeAtRisk, To.ParticipantsWithHeadroom(Basis.FeeAtRisk).Then(To.Owner))],
        },
    ],
});
Console.WriteLine();
Console.WriteLine("An overrun of £12m split equally, each firm limited to its fee, the excess to those with headroom:");
Settlement shared = calculator.Settle(equally, Read("overrun"));
foreach (Participant firm in shared.Participants.Where(p => p.Side == Side.Provider))
{
    Console.WriteLine($"  {firm.Name,-20} {shared[firm.Id].Due:C}");
}

Outturn Read(string name) => AllianceJson.ReadOutturn(File.ReadAllText(Path.Combine(here, "settlement", name, "outturn.json"))).OrThrow();
