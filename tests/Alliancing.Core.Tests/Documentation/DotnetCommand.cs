using System.Diagnostics;
using Alliancing.Core.Tests.Infrastructure;

namespace Alliancing.Core.Tests.Documentation;

/// <summary>Runs <c>dotnet</c> commands as a reader would, from the root of the repository.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Runs a command that begins with <c>dotnet</c> and has no quotes, and asserts that it exits with 0.</summary>
    /// <returns>What the command printed.</returns>
    public static string Run(string command)
    {
        Assert.StartsWith("dotnet ", command, StringComparison.Ordinal);
        Assert.DoesNotContain('"', command);
        ProcessStartInfo start = new("dotnet", command.Split(' ').Skip(1))
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Build nodes that outlive the command would keep its output open; variables of the surrounding test run are none of its business.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD_", StringComparison.Ordinal) || name is "MSBuildSDKsPath" or "MSBuildExtensionsPath").ToArray())
            start.Environment.Remove(name);

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!Task.WaitAll([output, errors], Patience) || !process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"\"{command}\" had not ended after {Patience.TotalMinutes} minutes.");
        }

        Assert.True(process.ExitCode == 0, $"\"{command}\" exits with {process.ExitCode}:\n{output.Result}\n{errors.Result}");
        return output.Result;
    }

    /// <summary>Asserts that a command exits with 0.</summary>
    public static void Succeeds(string command) => Run(command);
}
