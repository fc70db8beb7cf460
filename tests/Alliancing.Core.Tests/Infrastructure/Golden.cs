using System.Globalization;
using System.Text;

namespace Alliancing.Core.Tests.Infrastructure;

/// <summary>Compares text with a file of the repository, which <c>UPDATE_GOLDEN=1</c> rewrites.</summary>
/// <remarks>For what is rendered or exported. An expected result of a calculation is written by hand and has no place here.</remarks>
public static class Golden
{
    private const string UpdateVariable = "UPDATE_GOLDEN";
    private const int ShownDifferences = 20;

    /// <summary>Asserts that <paramref name="actual"/> equals the file, line endings aside.</summary>
    public static void Match(string actual, string repoRelativePath)
    {
        string path = Repository.PathTo(repoRelativePath);
        string text = Normal(actual);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        string expected = File.Exists(path) ? Normal(File.ReadAllText(path)) : "";
        if (text != expected)
            Assert.Fail($"{repoRelativePath} differs. If the change is meant, run the tests with {UpdateVariable}=1 and review the file.\n{Differences(expected, text)}");
    }

    internal static string Differences(string expected, string actual)
    {
        string[] was = expected.Split('\n');
        string[] @is = actual.Split('\n');
        List<string> lines = [.. Without(was, @is).Select(line => "- " + line), .. Without(@is, was).Select(line => "+ " + line)];
        if (lines.Count == 0)
        {
            int first = was.Zip(@is).TakeWhile(pair => pair.First == pair.Second).Count();
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"The same lines stand in another order from line {first + 1}: {@is[first]}"));
        }

        StringBuilder text = new();
        foreach (string line in lines.Take(ShownDifferences))
            text.Append(line).Append('\n');
        if (lines.Count > ShownDifferences)
            text.Append(CultureInfo.InvariantCulture, $"… and {lines.Count - ShownDifferences} more lines\n");
        return text.ToString();
    }

    // Keeps repeated lines apart: what stands twice on one side and once on the other differs once.
    private static List<string> Without(string[] lines, string[] others)
    {
        Dictionary<string, int> left = others.CountBy(line => line).ToDictionary();
        List<string> rest = [];
        foreach (string line in lines)
        {
            if (left.TryGetValue(line, out int count) && count > 0)
                left[line] = count - 1;
            else
                rest.Add(line);
        }

        return rest;
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
