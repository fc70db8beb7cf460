using Alliancing.Agreements;
using Alliancing.RiskShare;
using Alliancing.Serialization;

namespace Alliancing.Cli;

/// <summary>An agreement and an outturn as they are named on the command line: two files, or one settlement whose agreement lies near.</summary>
internal sealed record SettlementInput(string AgreementFile, string OutturnFile)
{
    private const string AgreementName = "agreement.json";
    private const string OutturnName = "outturn.json";

    /// <summary>A folder with an outturn, or an outturn's file; the agreement is the nearest <c>agreement.json</c> in that folder or above it.</summary>
    /// <exception cref="UnusableException">There is no outturn, or no agreement near it.</exception>
    public static SettlementInput Near(string path)
    {
        string outturn = Directory.Exists(path) ? Path.Combine(path, OutturnName) : path;
        if (!File.Exists(outturn))
        {
            throw new UnusableException(Directory.Exists(path) ? $"{path} holds no {OutturnName}. Give a folder that does, or the file of an outturn." : $"{path} does not exist.");
        }

        for (DirectoryInfo? folder = new FileInfo(Path.GetFullPath(outturn)).Directory; folder is not null; folder = folder.Parent)
        {
            string agreement = Path.Combine(folder.FullName, AgreementName);
            if (File.Exists(agreement))
            {
                return new SettlementInput(agreement, outturn);
            }
        }

        throw new UnusableException($"There is no {AgreementName} beside {outturn} or above it. Name the agreement: AGREEMENT OUTTURN.");
    }

    /// <summary>Reads both documents.</summary>
    /// <exception cref="UnusableException">A file cannot be read, or is not the document it should be.</exception>
    /// <exception cref="RefusedException">The agreement does not hold together, or has no terms.</exception>
    public (RiskShareTerms Terms, Outturn Outturn) Read()
    {
        AllianceAgreement agreement = DocumentFile.Read(AgreementFile, AllianceJson.ReadAgreement);
        Outturn outturn = DocumentFile.Read(OutturnFile, AllianceJson.ReadOutturn);
        return (TermsOf(agreement), outturn);
    }

    /// <summary>The terms of an agreement that holds together.</summary>
    /// <exception cref="RefusedException">It does not, or has no terms.</exception>
    public static RiskShareTerms TermsOf(AllianceAgreement agreement) => agreement.IsSound && agreement.Terms is { } terms
        ? terms
        : throw new RefusedException(agreement.IsSound ? $"The agreement '{agreement.Id}' has no terms to settle." : $"The agreement '{agreement.Id}' does not hold together.", agreement.Findings);

    /// <summary>Reads and settles.</summary>
    /// <exception cref="UnusableException">A file cannot be read, or is not the document it should be.</exception>
    /// <exception cref="RefusedException">The agreement or the settlement is refused.</exception>
    public Settlement Settle()
    {
        (RiskShareTerms terms, Outturn outturn) = Read();
        SettlementOutcome outcome = new RiskShareCalculator().Evaluate(terms, outturn, new SettlementOptions { Trace = false });
        return outcome.Settlement ?? throw new RefusedException($"The settlement of {OutturnFile} is refused.", outcome.Findings);
    }
}
