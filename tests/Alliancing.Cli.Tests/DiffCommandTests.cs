using Alliancing.Agreements;
using Alliancing.Core.Tests.Infrastructure;
using Alliancing.Serialization;

namespace Alliancing.Cli.Tests;

public sealed class DiffCommandTests(Folder folder) : IClassFixture<Folder>
{
    private static readonly string Draft = Repository.PathTo("seeds/harbour-draft/agreement.json");
    private static readonly string Signed = Repository.PathTo("seeds/harbour-signed/agreement.json");

    [Fact]
    public void Differences_in_JSON_are_a_document_that_check_knows()
    {
        string json = Shell.Run("diff", Draft, Signed, "--json").IsFine().Out;
        RecordedDifference difference = AllianceJson.ReadDifference(json).OrThrow();

        Assert.Equal(RecordedDifference.Of(AgreementDifference.Between(Read(Draft), Read(Signed))), difference);
        Assert.NotEmpty(difference.Changes);
        Assert.EndsWith(", nothing found\n", Shell.Run("check", folder.Write("difference.json", json)).IsFine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_formats_at_once_are_wrong_usage() => Shell.Run("diff", Draft, Signed, "--json", "--markdown").Fails(2, "exclude each other");

    private static AllianceAgreement Read(string path) => AllianceJson.ReadAgreement(File.ReadAllText(path)).OrThrow();
}
