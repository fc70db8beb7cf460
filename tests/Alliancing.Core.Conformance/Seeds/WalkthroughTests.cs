using Alliancing.Core.Tests.Documentation;
using Alliancing.Core.Tests.Infrastructure;

namespace Alliancing.Core.Conformance.Seeds;

public class WalkthroughTests
{
    // One after the other: each run checks the build of the library, and two checks at once would wait for each other.
    [Fact]
    public void Every_walkthrough_runs_and_prints_its_results()
    {
        string[] scripts = [.. Directory.EnumerateFiles(Repository.PathTo("seeds"), "walkthrough.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Assert.True(scripts.Length >= 3);
        foreach (string script in scripts)
        {
            string relative = Path.GetRelativePath(Repository.Root, script).Replace('\\', '/');
            Assert.Equal("#!/usr/bin/env dotnet", File.ReadLines(script).First());
            Assert.Contains("£", DotnetCommand.Run($"dotnet run -c Release {relative}"), StringComparison.Ordinal);
        }
    }
}
