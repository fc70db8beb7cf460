using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Alliancing.Core.Tests.Documentation;

/// <summary>Compiles a block of code as a program of its own and runs it.</summary>
internal static class CompiledBlock
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles and runs; what stands in the way becomes the failure of the test.</summary>
    /// <param name="block">The block.</param>
    /// <param name="usings">Namespaces that the reader of the block already has.</param>
    /// <param name="known">Declarations of names that the reader already has, taken only where the block uses the name without declaring it.</param>
    public static void Run(CodeBlock block, IEnumerable<string> usings, IReadOnlyDictionary<string, string> known)
    {
        string code = block.WithChecks();
        CSharpCompilation program = Compile(code, usings);
        for (string[] lacking = Undeclared(program); lacking.Any(known.ContainsKey); lacking = Undeclared(program))
        {
            code = string.Concat(lacking.Where(known.ContainsKey).Select(name => known[name] + "\n")) + code;
            program = Compile(code, usings);
        }

        using MemoryStream bytes = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = program.Emit(bytes);
        Assert.True(result.Success, $"{block.Where} does not compile:\n{string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}\n{code}");
        MethodInfo entry = Assembly.Load(bytes.ToArray()).EntryPoint!;
        try
        {
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        catch (TargetInvocationException exception)
        {
            Assert.Fail($"{block.Where} fails: {exception.InnerException!.Message}");
        }
    }

    private static CSharpCompilation Compile(string code, IEnumerable<string> usings) => CSharpCompilation.Create(
        "Block" + Guid.NewGuid().ToString("N"),
        [
            CSharpSyntaxTree.ParseText(ImplicitUsings + string.Concat(usings.Select(u => $" global using {u};")) + Surroundings),
            CSharpSyntaxTree.ParseText(code),
        ],
        References,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    private static string[] Undeclared(CSharpCompilation program) =>
    [
        .. program.GetDiagnostics().Where(d => d.Id == "CS0103").Select(d => d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)).Distinct(),
    ];

    /// <summary>A console that keeps quiet, and the check of what a comment says.</summary>
    private const string Surroundings = """

        internal static class Console
        {
            public static void WriteLine(object? value = null) => _ = value?.ToString();
        }

        internal static class Documented
        {
            public static void Check(object? value, string comment)
            {
                string said = comment.Trim();
                string shown = value switch
                {
                    Alliancing.Money money => money.ToString("C", null),
                    bool flag => flag ? "true" : "false",
                    IEnumerable<Alliancing.Money> list => string.Join(", ", list.Select(m => m.ToString("C", null))),
                    _ => value?.ToString() ?? "null",
                };
                if (said != shown && said != "\"" + shown + "\"")
                    throw new InvalidOperationException($"the comment says {said}, and it is {shown}.");
            }
        }
        """;
}
