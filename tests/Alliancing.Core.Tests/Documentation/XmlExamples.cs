using System.Reflection;
using System.Xml.Linq;
using Alliancing.Core.Tests.Infrastructure;

namespace Alliancing.Core.Tests.Documentation;

/// <summary>The examples in the documentation of public types.</summary>
internal static class XmlExamples
{
    private static readonly Assembly Library = typeof(Money).Assembly;

    public static IReadOnlyList<CodeBlock> All { get; } =
    [
        .. from member in XDocument.Load(Path.ChangeExtension(Library.Location, ".xml")).Descendants("member")
           let name = (string)member.Attribute("name")!
           where IsPublic(name)
           from code in member.Descendants("example").Descendants("code")
           select new CodeBlock(name, Unindented(code.Value)),
    ];

    /// <summary>Says whether a member such as <c>M:Alliancing.Money.Parse(System.String)</c> belongs to a public type.</summary>
    private static bool IsPublic(string member)
    {
        string full = member[2..].Split('(')[0];
        for (int end = full.Length; end > 0; end = full.LastIndexOf('.', end - 1))
        {
            if (Library.GetType(full[..end]) is { } type)
                return type.IsPublic;
        }

        return false;
    }

    private static string Unindented(string text)
    {
        string[] lines = [.. text.Split('\n').SkipWhile(string.IsNullOrWhiteSpace)];
        int indent = lines.Where(line => !string.IsNullOrWhiteSpace(line)).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : "")).TrimEnd();
    }
}
