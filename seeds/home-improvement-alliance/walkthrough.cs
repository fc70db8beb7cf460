#!/usr/bin/env dotnet
#:property PublishAot=false
#:project ../../src/Alliancing.Core/Alliancing.Core.csproj
using Alliancing;
using Alliancing.Agreements;
using Alliancing.Governance;
using Alliancing.Lifecycle;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;
using NodaTime;

// One person needs a ramp, a rail and a wheelchair, and meets four laws, three roles and six budgets. The agreement says who must do what, and under which provision.
// Its review finds what the draft lacks on purpose: open-book accounting is left out, and nobody is the caseworker.
AllianceAgreement agreement = AllianceJson.ReadAgreement(Read("agreement.json")).OrThrow();
AllianceLifecycle lifecycle = AllianceLifecycle.Create(AllianceJson.ReadLifecycle(Read("lifecycle.json")).OrThrow());
Console.WriteLine(agreement.ToText());

// May health commit £2.5m to wheelchairs? Only with its board. May the district's grant pay for personal care? That is out of scope.
PlannedSpending wheelchairs = new("wheelchairs-more", FinancialYear.StartingIn(2026), "Wheelchairs", "wheelchair-service", Money.Pounds(2_500_000m), "health");
PlannedSpending care = new("care", FinancialYear.StartingIn(2026), "Care at home", "personal-care", Money.Pounds(40_000m), "district");
foreach (Finding finding in agreement.Check(wheelchairs).Concat(agreement.Check(care)))
{
    Console.WriteLine(finding);
}

Console.WriteLine();

// Four tests before joining: goals, drivers, commitment, governance. Health passes three.
AlignmentEntry[] entries =
[
    .. from participant in agreement.Participants
       from test in Enum.GetValues<AlignmentTest>()
       where participant.Id != "health" || test != AlignmentTest.Governance
       select new AlignmentEntry(participant.Id, test, AlignmentVerdict.Aligned, new LocalDate(2025, 9, 26)) { Evidence = ["minutes of the workshop of 26 September 2025"] },
    new("health", AlignmentTest.Governance, AlignmentVerdict.NotAligned, new LocalDate(2025, 9, 26)) { Gaps = ["nobody may commit the wheelchair budget"] },
];
AlignmentReport alignment = new AlignmentAssessment([.. agreement.Participants], [.. entries]).AsAt(new LocalDate(2025, 10, 10));
foreach (ParticipantAlignment one in alignment.Participants)
{
    Console.WriteLine($"{one.Participant.Name}: {one.Verdict} {string.Join("; ", one.Gaps)}".TrimEnd());
}

Console.WriteLine($"May they join as they are? {(alignment.MayJoin ? "Yes" : "No")}.");
Console.WriteLine();

// In October the gate out of commitment is on hold; at the end of the month the alliance is sent back to readiness, to agree on its principles.
Console.WriteLine(lifecycle.AsAt(new LocalDate(2025, 10, 10)).ToText());
Console.WriteLine(lifecycle.AsAt(new LocalDate(2025, 11, 14)).ToText());

// What the terms would pay: a saving, and an overspend of which the providers lose no more than their fees.
foreach (string name in (string[])["saving", "overspend-beyond-the-fees"])
{
    Outturn outturn = AllianceJson.ReadOutturn(Read($"settlement/{name}/outturn.json")).OrThrow();
    Console.WriteLine(new RiskShareCalculator().Settle(agreement.Terms!, outturn).ToText());
}

string Read(string name) => File.ReadAllText(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, name));
