using System.Text.RegularExpressions;
using Alliancing.Core.Tests.Infrastructure;

namespace Alliancing.Core.Tests.Documentation;

/// <summary>A block of code in a document, and where it stands.</summary>
/// <param name="Where">The file and line, or the member, for messages.</param>
/// <param name="Code">The code.</param>
public sealed partial record CodeBlock(string Where, string Code)
{
    /// <summary>The fenced blocks of one language in a Markdown file of the repository.</summary>
    public static IReadOnlyList<CodeBlock> InMarkdown(string path, string language)
    {
        string[] lines = File.ReadAllLines(Repository.PathTo(path));
        List<CodeBlock> blocks = [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] != "```" + language)
                continue;
            string[] code = [.. lines.Skip(i + 1).TakeWhile(line => line != "```")];
            blocks.Add(new CodeBlock($"{path}, line {i + 2}", string.Join('\n', code)));
            i += code.Length + 1;
        }

        return blocks;
    }

    /// <summary>The code, with a check added after each declaration whose comment says what comes of it.</summary>
    public string WithChecks() => CommentedDeclaration().Replace(
        Code, match => $"{match.Groups["declaration"].Value} Documented.Check({match.Groups["name"].Value}, \"\"\"\" {match.Groups["says"].Value.Trim()} \"\"\"\");");

    /// <inheritdoc/>
    public override string ToString() => Where;

    [GeneratedRegex(@"(?<declaration>(?:[A-Za-z<>?\[\]]+ |^\s*\([A-Za-z]+, [A-Za-z<>]+ )(?<name>[a-z][A-Za-z]*)\)? = [^\n]*;)[ ]+// (?<says>[^\n]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommentedDeclaration();
}
