#!/usr/bin/env dotnet
#:property PublishAot=false
#:project ../../src/Alliancing.Core/Alliancing.Core.csproj
using Alliancing;
using Alliancing.Agreements;
using Alliancing.Lifecycle;
using Alliancing.Procurement;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;
using NodaTime;

// Readiness, commitment, formation, operation: one alliance from its charter to its first year's share. The charter is the city's; dates, providers, scores and money are constructed.
AllianceAgreement agreement = AllianceJson.ReadAgreement(Read("agreement.json")).OrThrow();
LifecycleRecord record = AllianceJson.ReadLifecycle(Read("lifecycle.json")).OrThrow();
AllianceLifecycle lifecycle = AllianceLifecycle.Create(record);

// Readiness ends when the tender is issued. In June it was not yet, and the report says what was wanted, from whom and by when.
Console.WriteLine(lifecycle.AsAt(new LocalDate(2024, 6, 30)).ToText());

// Commitment: six organisations bid, each alone. Every criterion has a minimum, three to four are preferred, and at least one of them is small and one of medium size.
TenderEvaluation evaluation = new BidEvaluator().Rank(AllianceJson.ReadTender(Read("tender.json")).OrThrow());
Console.WriteLine(evaluation.ToText());

// A standstill before signing is modelled on England's Provider Selection Regime, which does not apply in Glasgow: eight working days, the day of publication not counted.
var standstill = Standstill.Of(StandstillRegime.ProviderSelectionRegime, new LocalDate(2026, 3, 30), WorkingDays.EnglandAndWales);
Console.WriteLine($"Under England's Provider Selection Regime, the model here, a notice published on 30 March 2026, before Easter, stands still until {standstill.Ends}.");
Console.WriteLine();

// In October the selection gate was held, with a date for looking again; in December it was passed.
foreach (LocalDate on in (LocalDate[])[new LocalDate(2024, 10, 31), new LocalDate(2025, 4, 1)])
{
    PhaseReport report = lifecycle.AsAt(on);
    Console.WriteLine($"{on}: {report.Status}");
}

Console.WriteLine();
Console.WriteLine(lifecycle.AsAt(new LocalDate(2025, 6, 30)).ToText());

// The agreement that was signed, and what its review finds: one line is above what its participant may commit, one is planned on a year that
// the commissioners have only indicated, and the last payment falls due after the agreement has ended.
Console.WriteLine(agreement.ToText());

// May Alder commit money for the third year? Not while that year is indicative.
foreach (Finding finding in agreement.Check(new PlannedSpending("home-27-more", FinancialYear.StartingIn(2027), "Intensive support at home", "intensive", Money.Pounds(250_000m), "alder")))
{
    Console.WriteLine(finding);
}

// The first year came in £2m below the target, with outcomes good enough to share.
Outturn outturn = AllianceJson.ReadOutturn(Read("settlement/saving/outturn.json")).OrThrow();
Console.WriteLine(new RiskShareCalculator().Settle(agreement.Terms!, outturn).ToText());

string Read(string name) => File.ReadAllText(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, name));
