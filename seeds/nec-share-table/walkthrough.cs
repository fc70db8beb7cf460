#!/usr/bin/env dotnet
#:property PublishAot=false
#:project ../../src/Alliancing.Core/Alliancing.Core.csproj
using Alliancing;
using Alliancing.RiskShare;
using Alliancing.Serialization;

// A council and a contractor agree a target of £100m and a table of share ranges: near the target the contractor shares half, further below 30 % and then 15 %, far above
// 20 %. The table is the incentive, so it matters how it is read.
string here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
RiskShareTerms terms = AllianceJson.ReadAgreement(File.ReadAllText(Path.Combine(here, "agreement.json"))).OrThrow().Terms!;
Console.WriteLine(terms);
Console.WriteLine();

// Each percentage applies to the part of the variance inside its range. A spend of £75m is a saving of £25m: 10 at 50 %, 10 at 30 %, 5 at 15 %, together £8.75m.
var calculator = new RiskShareCalculator();
Console.WriteLine($"{"spend",16} {"contractor",16} {"client",16}");
foreach (int spend in (int[])[75, 85, 95, 100, 105, 115, 130])
{
    Settlement settlement = calculator.Settle(terms, Read($"spend-{spend}"));
    Console.WriteLine($"{Money.Pounds(spend * 1_000_000m),16:C} {settlement["contractor"].Due,16:C} {settlement["client"].Due,16:C}");
}

// The usual mistake looks one rate up for the whole variance: £25m at 15 % is £3.75m, less than the contractor would get for saving £10m. A table read that way punishes
// the better result.
Money wrong = (Money.Pounds(25_000_000m) * Rate.Percent(15)).Round(Rounding.HalfAwayFromZero);
Console.WriteLine();
Console.WriteLine($"Looked up instead of added up, a spend of £75m would pay {wrong:C}.");

// The other usual mistake measures the ranges by the spend. They are percentages of the target, and the target moves only by events that are written down: here £90m, and
// £8m for unforeseen ground. Against £98m a spend of £93m is a saving of £5m.
Outturn adjusted = Read("target-adjusted");
Settlement afterEvent = calculator.Settle(terms, adjusted);
Console.WriteLine();
foreach (TargetAdjustment adjustment in adjusted.Target!.Adjustments!)
{
    Console.WriteLine($"{adjustment.Reason} ({adjustment.Amount:C}): target {adjusted.Target.Adjusted:C}");
}

Console.WriteLine($"The contractor's share is {afterEvent["contractor"].Due:C}.");

Outturn Read(string name) => AllianceJson.ReadOutturn(File.ReadAllText(Path.Combine(here, "settlement", name, "outturn.json"))).OrThrow();
