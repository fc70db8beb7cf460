#!/usr/bin/env dotnet
#:property PublishAot=false
#:project ../../src/Alliancing.Core/Alliancing.Core.csproj
using Alliancing;
using Alliancing.Agreements;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

// Oxfordshire, April 2013. The county council and the clinical commissioning group stop counting whose pound pays for whose patient. They put £99m and £96m into one
// budget of £195m for older people, take down the fences inside it, and agree to carry its risk by contribution: 51 to 49.
string here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
AllianceAgreement agreement = AllianceJson.ReadAgreement(File.ReadAllText(Path.Combine(here, "agreement.json"))).OrThrow();
RiskShareTerms terms = agreement.Terms!;

Console.WriteLine($"{agreement.Name}: what was agreed");
Console.WriteLine();
Console.WriteLine(terms);

// Suppose the year ends £3m above the budget. Nobody reads "51 %" as a figure of speech now: the council bears £1,530,000 and the group £1,470,000, and each amount names
// the clause that moved it.
var calculator = new RiskShareCalculator();
Settlement overspend = calculator.Settle(terms, Read("overspend"));
Console.WriteLine();
Console.WriteLine(overspend.ToText());

// And suppose it ends below the budget, by an amount that no pair of rates divides into whole pence. Both shares are cut, one penny is missing, and it goes to the larger
// fraction: the parts always add up to the whole.
Settlement underspend = calculator.Settle(terms, Read("underspend"));
Console.WriteLine(underspend.ToText());
Console.WriteLine($"Exactly: {string.Join(" and ", underspend.Lines.Select(line => line.Exact))}. Together: {underspend.Total:C}.");

// A question that comes up every year: is 51 % not simply £99m of £195m? It is not. The contributions give 50.77 %, and on £3m the difference is £6,923.08.
// The agreement says 51, so 51 it is; whoever wants the other writes the split by contribution.
RiskShareTerms byContribution = RiskShareTerms.Create(terms.Schedule with
{
    Components = [Component.Saving("pool", gain: [Split.ByBasis(Basis.Contribution, Recipients.Owners)], pain: [Split.ByBasis(Basis.Contribution, Recipients.Owners)])],
});
Money council = calculator.Settle(byContribution, Read("overspend"))["council"].Due;
Console.WriteLine();
Console.WriteLine($"By contribution the council would bear {council.Abs():C}, which is {(council - overspend["council"].Due).Abs():C} less.");

Outturn Read(string name) => AllianceJson.ReadOutturn(File.ReadAllText(Path.Combine(here, "settlement", name, "outturn.json"))).OrThrow();
