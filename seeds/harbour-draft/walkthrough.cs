#!/usr/bin/env dotnet
#:property PublishAot=false
#:project ../../src/Alliancing.Core/Alliancing.Core.csproj
using Alliancing;
using Alliancing.Reporting;
using Alliancing.RiskShare;
using Alliancing.Serialization;

// A council and two providers have drafted an alliance for home care. Nothing in it contradicts itself, so it can be settled. Should they sign it?
string here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
RiskShareTerms draft = Terms("agreement.json");
Outturn before = Read("review/before-signing/outturn.json");
Console.WriteLine(draft);

// A careful reader finds six flaws. Each comes with the clause, the remedy, and an outturn that shows it.
TermsReview review = draft.Review(before);
Console.WriteLine(review.ToText());

// The outturns can be settled. The one for the pain without a limit is an overrun of the whole target: the providers bear half, many times what they have at risk.
var calculator = new RiskShareCalculator();
ReviewFinding unlimited = review.Findings.First(f => f.Finding.Id == "RV-009");
Settlement shown = calculator.Settle(draft, unlimited.Example!);
Console.WriteLine($"Shown by an actual of {unlimited.Example!.Actual!.Amount:C}: Alder bears {shown["alder"].Due:C}, with £300,000.00 at risk.");
Console.WriteLine();

// As signed, nobody loses more than its fee. The exposure says so exactly: every break point, what the next pound costs whom, and the most that each can lose.
RiskShareTerms signed = Terms("../harbour-signed/agreement.json");
Outturn beforeSigning = Read("../harbour-signed/review/before-signing/outturn.json");
Console.WriteLine(signed.Exposure(beforeSigning).ToText());
Console.WriteLine(signed.Review(beforeSigning).ToText());

RiskShareTerms Terms(string file) => AllianceJson.ReadAgreement(File.ReadAllText(Path.Combine(here, file))).OrThrow().Terms!;

Outturn Read(string file) => AllianceJson.ReadOutturn(File.ReadAllText(Path.Combine(here, file))).OrThrow();
