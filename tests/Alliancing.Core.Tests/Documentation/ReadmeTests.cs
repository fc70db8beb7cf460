namespace Alliancing.Core.Tests.Documentation;

public class ReadmeTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    public static TheoryData<CodeBlock> Programs => [.. CodeBlock.InMarkdown("README.md", "csharp"), .. CodeBlock.InMarkdown("src/Alliancing.Core/README.md", "csharp")];

    [Theory, MemberData(nameof(Programs), DisableDiscoveryEnumeration = true)]
    public void A_program_in_a_README_compiles_and_runs(CodeBlock program) => CompiledBlock.Run(program, [], Nothing);

    [Fact]
    public void Both_READMEs_have_programs()
    {
        Assert.NotEmpty(CodeBlock.InMarkdown("README.md", "csharp"));
        Assert.Single(CodeBlock.InMarkdown("src/Alliancing.Core/README.md", "csharp"));
    }

    [Fact]
    public void Every_command_in_the_README_runs()
    {
        string[] commands = [.. CodeBlock.InMarkdown("README.md", "sh").SelectMany(block => block.Code.Split('\n')).Where(line => line.Length > 0)];
        Assert.Contains("dotnet test -c Release", commands);
        Assert.All(commands.Where(command => command != "dotnet test -c Release"), DotnetCommand.Succeeds);
    }
}
