#!/usr/bin/env dotnet
#:property PublishAot=false
#:project ../../src/Alliancing.Core/Alliancing.Core.csproj
using Alliancing;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

// A roads authority and its partners build a bridge in two years. What each wins or loses is only known at the end, and nobody can wait so long:
// half-years and years are settled on account, and the final statement puts everything right.
string here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
RiskShareTerms terms = AllianceJson.ReadAgreement(File.ReadAllText(Path.Combine(here, "agreement.json"))).OrThrow().Terms!;
Console.WriteLine(terms);
Console.WriteLine();

// Autumn 2025: half a million saved. A fifth of each gain is retained (clause 9.1), and Alder's advance is recouped before anything is paid to it.
var calculator = new RiskShareCalculator();
OnAccountStatement first = calculator.Settle(terms, Read("first-half-year"));
OnAccountPosition alder = first["alder"];
Console.WriteLine($"Autumn 2025: Alder has earned {alder.Entitlement:C}; {alder.Retained:C} is retained, {alder.Recouped:C} of its advance recouped, {alder.Due:C} due.");

// Spring 2026: the year replaces its half-year. Birch was paid twenty days late; the statement records it with the interest that the terms add.
OnAccountStatement year = calculator.Settle(terms, Read("first-year"));
foreach (LatePayment late in year.Late)
{
    Console.WriteLine($"Spring 2026: {late.Payment.Amount:C} to {late.Payment.Account} came {late.Days} days late, interest {late.Interest:C}.");
}

// Autumn 2026: the bridge has opened safely, so nine tenths of the gain are released. Dale has joined in July and shares its three months of six.
OnAccountStatement opening = calculator.Settle(terms, Read("opening"));
Console.WriteLine($"Autumn 2026: {opening["alder"].RetentionReleased:C} less is retained from Alder than before; Dale is due {opening["dale"].Due:C}.");
Console.WriteLine();

// Spring 2027, the final statement. Birch left in December. If the second year is a gain, Birch forfeits its part and refunds what it had on account.
Console.WriteLine(calculator.Settle(terms, Read("final-saving")).ToText());

// If it is an overrun of three million, the year's limit (7.2) and the limit over the life (7.4) leave most of it with the authority, and everybody pays back.
OnAccountStatement overrun = calculator.Settle(terms, Read("final-overrun"));
foreach (OnAccountPosition position in overrun.Positions)
{
    Console.WriteLine($"  {position.Account,-10} to date {position.Entitlement:C}, paid {position.Paid:C}, recouped {position.Recouped:C}, due {position.Due:C}");
}

// Whatever the ending, cash and entitlement are one account: due, paid, recouped, retained and carried forward are the entitlement, for everybody, at every statement.
bool conserved = overrun.Statements.All(s => s.Positions.All(p => p.Due + p.Paid + p.Recouped + p.Retained + p.CarriedForward == p.Entitlement));
Console.WriteLine($"Every account adds up at every statement: {(conserved ? "yes" : "no")}.");
Console.WriteLine();

// A history with a hole in it is not settled as if nothing had happened there.
foreach (Finding finding in calculator.Evaluate(terms, Read("refused-for-every-reason")).Findings)
{
    Console.WriteLine(finding);
}

SettlementHistory Read(string name) => AllianceJson.ReadHistory(File.ReadAllText(Path.Combine(here, "history", name, "history.json"))).OrThrow();
