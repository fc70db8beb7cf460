using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliancing.Cli.Tests;

/// <summary>Runs the real command in a process of its own.</summary>
internal static class Shell
{
    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "alliancing.dll");
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Answer Run(params string[] arguments) => Start([Command, .. arguments], []);

    /// <summary>Runs the command under a locale, with the culture data of the machine instead of the command's own setting.</summary>
    public static Answer RunIn(string locale, Folder folder, params string[] arguments)
    {
        string settings = folder.Write("cultures.runtimeconfig.json", WithCultures(File.ReadAllText(Path.ChangeExtension(Command, ".runtimeconfig.json"))));
        return Start(
            ["exec", "--runtimeconfig", settings, "--depsfile", Path.ChangeExtension(Command, ".deps.json"), Command, .. arguments],
            [("LANG", locale + ".UTF-8"), ("LC_ALL", locale + ".UTF-8"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")]);
    }

    private static Answer Start(IEnumerable<string> arguments, (string Name, string Value)[] environment)
    {
        using Process process = new();
        process.StartInfo = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = StrictUtf8,
            StandardErrorEncoding = StrictUtf8,
        };
        foreach ((string name, string value) in environment)
            process.StartInfo.Environment[name] = value;
        process.Start();
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static string WithCultures(string settings)
    {
        JsonNode root = JsonNode.Parse(settings)!;
        JsonObject properties = root["runtimeOptions"]!["configProperties"]!.AsObject();
        properties["System.Globalization.Invariant"] = false;
        properties.Remove("System.Globalization.PredefinedCulturesOnly");
        return root.ToJsonString(JsonSerializerOptions.Default);
    }
}

/// <summary>What the command answered.</summary>
internal sealed record Answer(int ExitCode, string Out, string Error)
{
    /// <summary>The command did what was asked, and complained about nothing.</summary>
    public Answer IsFine()
    {
        Assert.Equal((0, string.Empty), (ExitCode, Error));
        Assert.DoesNotContain('\u001b', Out);
        Assert.DoesNotContain('\r', Out);
        return this;
    }

    /// <summary>The command said why it did not, without a trace of its own stack.</summary>
    public Answer Fails(int exitCode, params string[] reasons)
    {
        Assert.Equal(exitCode, ExitCode);
        Assert.NotEmpty(Error);
        Assert.All(reasons, reason => Assert.Contains(reason, Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", Error + Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error + Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Error + Out);
        return this;
    }

    /// <summary>One line on the error stream, and nothing else anywhere.</summary>
    public void SaysOneLine()
    {
        Assert.Equal(1, Error.Count(c => c == '\n'));
        Assert.Empty(Out);
    }
}
